using System.Globalization;
using System.Runtime.CompilerServices;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Forms;

/// <summary>A question that is answered in a text box.</summary>
public abstract record LineField : Field
{
    private protected LineField(string? typed, string path)
        : base(path) => Typed = typed;

    public string? Typed { get; }

    // Lines of text.
    public int Lines { get; init; } = 1;

    // In characters; null for the full width.
    public int? Width { get; init; }

    // The type of the input, which selects the keyboard: "text", "tel".
    public string Type { get; init; } = "text";

    // The autocomplete attribute: "off", "tel".
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

    // One line, shorter, without characters that change the direction of text, and with a warning if it mixes
    // alphabets.
    public bool IsName { get; init; }

    // A name for which a description is enough, so that it may be longer.
    public bool MayDescribe { get; init; }

    // Whether the text is searched for users named in it, who must not read it. False only if it cannot name anybody.
    public bool NamesPeople { get; init; } = true;

    // Whether blaming phrases in the text are pointed out to the writer. Never set for somebody's exact words.
    public bool MarksBlame { get; init; }

    // Null if it is blank or invalid.
    public Text? Value => Fault is null ? Text.From(Cleaned, Longest) : null;

    // A warning about a name that mixes alphabets; otherwise null.
    public string? Spelling => IsName && Alphabets.MixedIn(Typed ?? "") is { } mixed
        ? $"{mixed} letters are mixed in one word. It is kept as typed, but a search may miss it: check the spelling."
        : null;

    private int Longest => !IsName ? Text.Longest : MayDescribe ? TextCleaner.LongestDescription : TextCleaner.LongestName;

    private string Cleaned => IsName ? TextCleaner.Name(Typed ?? "") : TextCleaner.Paragraphs(Typed ?? "");

    private protected override string TextCleaned => Cleaned;

    private string? Fault =>
        Cleaned.Length == 0 ? RequiredMessage
        : Text.From(Cleaned, Longest) is null ? $"{Subject} must be {Longest.ToString("#,0", CultureInfo.InvariantCulture)} characters or fewer. Everything you wrote is kept."
        : null;

    private protected override IEnumerable<Problem> Check() => ProblemIf(Fault);
}
