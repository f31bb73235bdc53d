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
