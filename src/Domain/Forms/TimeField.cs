using System.Runtime.CompilerServices;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Forms;

/// <summary>
/// A time of day, which is never a reason to stop. It is shown in the usual format, or as typed if it cannot be read or
/// may be in the morning or the evening.
/// </summary>
public sealed record TimeField : LineField
{
    public TimeField(string? typed, [CallerArgumentExpression(nameof(typed))] string path = "")
        : base(typed, path) => Width = 20;

    public TimeReading? Value => IsBlank ? null : WrittenTime.Read(Typed!);

    // Asked where the answers are checked; null if there is nothing to ask.
    public string? MorningOrEvening => Asked && Value is { HalfUnknown: true } ? $"{TextCleaner.Name(Typed!)}: morning or evening? Say which if you know." : null;

    private protected override string TextCleaned => Value switch
    {
        null or { HalfUnknown: true } => TextCleaner.Name(Typed!),
        { About: true, Time: var time } => $"about {DateText.Of(time)}",
        { Time: var time } => DateText.Of(time),
    };

    private protected override IEnumerable<Problem> Check() => [];
}
