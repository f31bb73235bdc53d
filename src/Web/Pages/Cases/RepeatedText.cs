using Samphire.Domain.Cases;

namespace Samphire.Web.Pages.Cases;

/// <summary>A text that repeats something about a source who is kept confidential.</summary>
/// <param name="Passages">Where it does, each with the words around it.</param>
/// <param name="Box">The address of the box in which it can be changed.</param>
/// <param name="Place">Where that is: "‘Where’ on ‘What you noticed’", "the box below".</param>
public sealed record RepeatedText(IReadOnlyList<RepeatedPassage> Passages, string Box, string Place);

/// <summary>The texts of a concern, or of an addition to it, that repeat something about the source.</summary>
public sealed record RepeatedWords(IReadOnlyList<RepeatedText> Texts);
