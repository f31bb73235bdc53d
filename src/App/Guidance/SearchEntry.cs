using Samphire.Domain.Shared;

namespace Samphire.App.Guidance;

public enum SearchEntryKind
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
/// A public page that search can find. <c>Also</c> holds its other names, <c>Text</c> all the rest of its words.
/// </summary>
public sealed record SearchEntry(SearchEntryKind Kind, string Id, string Title, IReadOnlyList<string> Also, string Summary, string Text);
