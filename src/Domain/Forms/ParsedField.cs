using System.Runtime.CompilerServices;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Forms;

/// <summary>A single line that is parsed into a value, such as an age or a telephone number.</summary>
public sealed record ParsedField<T> : LineField
    where T : class
{
    private readonly Func<string, T?> read;

    public ParsedField(string? typed, Func<string, T?> read, [CallerArgumentExpression(nameof(typed))] string path = "")
        : base(typed, path) => this.read = read;

    // The message if the line cannot be parsed.
    public required string InvalidMessage { get; init; }

    public T? Value => IsBlank || !Asked ? null : read(Typed!);

    private protected override IEnumerable<Problem> Check() => ProblemIf(IsBlank ? RequiredMessage : Value is null ? InvalidMessage : null);
}

/// <summary>A time of day. It is shown in the usual format, or as typed if it cannot be parsed.</summary>
public sealed record TimeField : LineField
{
    public TimeField(string? typed, [CallerArgumentExpression(nameof(typed))] string path = "")
        : base(typed, path) => Width = 10;

    public TimeOnly? Value => IsBlank ? null : WrittenTime.Read(Typed!);

    private protected override string TextCleaned => Value is { } time ? DateText.Of(time) : TextCleaner.Name(Typed!);

    private protected override IEnumerable<Problem> Check() => ProblemIf(IsBlank ? RequiredMessage : Value is null ? "Enter a time, like 9:30pm" : null);
}
