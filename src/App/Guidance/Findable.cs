namespace Samphire.App.Guidance;

/// <summary>What kind of thing was found, which stands beside it in words.</summary>
public enum FindableKind
{
    Desk,
    Indicator,
    Vulnerability,
    Strength,
    Guidance,
    Word,
    Agency,
}

/// <summary>Something that everybody may find: what it is called, other names, a summary and the rest of its text.</summary>
/// <param name="Id">The id with which its page is asked for.</param>
public sealed record Findable(FindableKind Kind, string Id, string Title, IReadOnlyList<string> Also, string Summary, string Text);
