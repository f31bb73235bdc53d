using System.Runtime.CompilerServices;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Forms;

/// <summary>One telephone number. It is shown in groups, or as typed if it cannot be read.</summary>
public sealed record PhoneField : LineField
{
    private readonly ReadPhone? read;

    /// <param name="typed">As typed.</param>
    /// <param name="read">Reads it; null where the number does not matter.</param>
    /// <param name="path">The property that holds it.</param>
    public PhoneField(string? typed, ReadPhone? read, [CallerArgumentExpression(nameof(typed))] string path = "")
        : base(typed, path)
    {
        this.read = read;
        Type = "tel";
        Autocomplete = "tel";
        Width = 20;
    }

    // The message if it is not one number.
    public required string InvalidMessage { get; init; }

    public PhoneNumber? Value => IsBlank || !Asked ? null : read?.Invoke(Typed!);

    private protected override string TextCleaned => Value?.Shown ?? TextCleaner.Name(Typed!);

    private protected override IEnumerable<Problem> Check() => ProblemIf(IsBlank ? RequiredMessage : read is not null && Value is null ? InvalidMessage : null);
}

/// <summary>
/// An age in words. Nobody is stopped by it: words that cannot be read are kept, and the age is then not known.
/// </summary>
public sealed record AgeField : LineField
{
    private readonly Func<string, AgeReading?> read;

    public AgeField(string? typed, Func<string, AgeReading?> read, [CallerArgumentExpression(nameof(typed))] string path = "")
        : base(typed, path)
    {
        this.read = read;
        Width = 20;
    }

    public AgeReading Value => (IsBlank ? null : read(Typed!)) ?? AgeReading.NotKnown;

    // What was read, and the words if they differ: "13 to 14 (written as "Year 9")".
    private protected override string TextCleaned =>
        TextCleaner.Name(Typed!) is var words && Value.InWords == words ? words : $"{Value.InWords ?? "Not known"} (written as \"{words}\")";

    private protected override IEnumerable<Problem> Check() => [];
}

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
