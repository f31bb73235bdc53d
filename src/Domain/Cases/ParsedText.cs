using Samphire.Domain.Cases.Parsing;
using Samphire.Domain.Forms;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>The text from the single box of a page, or the problem with it. Exactly one of them is null.</summary>
public sealed record ParsedText(Text? Words, string? Problem)
{
    /// <param name="raw">The text as typed.</param>
    /// <param name="thing">The subject of a message: "The question".</param>
    /// <param name="missing">The message if nothing was typed: "Enter your question".</param>
    public static ParsedText Read(string? raw, string thing, string missing)
    {
        List<Problem> problems = [];
        var words = new FieldParser(problems, "").Long(raw, "Words", thing, missing);
        return new ParsedText(words, problems.FirstOrDefault()?.Message);
    }
}
