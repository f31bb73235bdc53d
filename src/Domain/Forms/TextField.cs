using System.Globalization;
using System.Runtime.CompilerServices;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Forms;

/// <summary>A question that is answered in a box of one or several lines.</summary>
public abstract record LineField : Field
{
    private protected LineField(string? typed, string path)
        : base(path) => Typed = typed;

    /// <summary>Exactly what stands in the box.</summary>
    public string? Typed { get; }

    /// <summary>How many lines the box shows.</summary>
    public int Lines { get; init; } = 1;

    /// <summary>How many characters wide the box is; null for the whole width.</summary>
    public int? Width { get; init; }

    /// <summary>The kind of keyboard: "text", "tel".</summary>
    public string Type { get; init; } = "text";

    /// <summary>What the browser may fill in: "off", "tel".</summary>
    public string Autocomplete { get; init; } = "off";

    public override string? Answer => IsBlank ? null : TextCleaned;

    public override IEnumerable<Input> Inputs => [new Input(Name, Typed)];

    private protected virtual string TextCleaned => TextCleaner.Paragraphs(Typed!);
}

/// <summary>A question that is answered in the writer's own words.</summary>
public sealed record TextField : LineField
{
    public TextField(string? typed, [CallerArgumentExpression(nameof(typed))] string path = "")
        : base(typed, path)
    {
    }

    /// <summary>A name of one line: shorter, cleaned of what turns its direction, and pointed out where it mixes alphabets.</summary>
    public bool IsName { get; init; }

    /// <summary>People whom the text names must not be those who read it. Off only where nobody can be named.</summary>
    public bool NamesPeople { get; init; } = true;

    /// <summary>Puts other words in their place. Given where words that blame are pointed out to the writer.</summary>
    public Action<string>? Reword { get; init; }

    /// <summary>Null where there is nothing, or something to put right.</summary>
    public Text? Value => Fault is null ? Text.From(Cleaned, Longest) : null;

    /// <summary>What a reader should know of how a name is spelt; null where there is nothing to know.</summary>
    public string? Spelling => IsName && Alphabets.MixedIn(Typed ?? "") is { } mixed
        ? $"{mixed} letters are mixed in one word. It is kept as typed, but a search may miss it: check the spelling."
        : null;

    private int Longest => IsName ? TextCleaner.LongestName : Text.Longest;

    private string Cleaned => IsName ? TextCleaner.Name(Typed ?? "") : TextCleaner.Paragraphs(Typed ?? "");

    private protected override string TextCleaned => Cleaned;

    private string? Fault =>
        Cleaned.Length == 0 ? Missing
        : Cleaned.Contains(TextCleaner.Mark) ? $"{Subject} contains characters we cannot save. We have marked them."
        : Text.From(Cleaned, Longest) is null ? $"{Subject} must be {Longest.ToString("#,0", CultureInfo.InvariantCulture)} characters or fewer. Everything you wrote is kept."
        : null;

    private protected override IEnumerable<Problem> Check() => ProblemIf(Fault);
}
