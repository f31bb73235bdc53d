namespace Samphire.Web.Pages.Cases;

/// <summary>What the act-now strip says, and of which concern; null where nobody has to be rung any more.</summary>
public sealed record StripWords(string? Words, string Reference);
