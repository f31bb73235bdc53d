using System.Runtime.CompilerServices;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Forms;

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
