using Samphire.Domain.Shared;

namespace Samphire.App.Guidance;

/// <summary>What kind of thing was found, which stands beside it in words.</summary>
public enum FindableKind
{
    [Word("desk")] Desk,
    [Word("indicator")] Indicator,
    [Word("vulnerability")] Vulnerability,
    [Word("strength")] Strength,
    [Word("guidance")] Guidance,
    [Word("word")] Word,
    [Word("agency")] Agency,
}

/// <summary>
/// Something that everybody may find: the id with which its page is asked for, what it is called, other names, a summary and
/// the rest of its text.
/// </summary>
public sealed record Findable(FindableKind Kind, string Id, string Title, IReadOnlyList<string> Also, string Summary, string Text);
