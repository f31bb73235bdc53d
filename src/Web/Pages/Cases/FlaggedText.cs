using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Cases;

/// <summary>A phrase that blames the child, in its sentence.</summary>
/// <param name="Text">What the writer typed.</param>
/// <param name="Mark">The phrase.</param>
/// <param name="Box">The address of the box in which it can be changed.</param>
/// <param name="Place">Where that is: "‘What you noticed’", "the box below".</param>
public sealed record FlaggedText(string Text, BlamingMark Mark, string Box, string Place)
{
    public string Before => Text[Mark.Sentence.Start.Value..Mark.Start];

    public string After => Text[Mark.End..Mark.Sentence.End.Value];
}

/// <summary>The phrases of a text that blame the child, for the writer to look at.</summary>
/// <param name="Marked">The phrases.</param>
/// <param name="Age">Of the person whom the concern is about.</param>
public sealed record BlamingWords(IReadOnlyList<FlaggedText> Marked, AgeReading Age);
