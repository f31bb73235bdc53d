using Samphire.Domain.Cases.Reading;
using Samphire.Domain.Forms;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>The text from the single box of a page, or the problem with it. Exactly one of them is null.</summary>
public sealed record Said(Text? Words, string? Problem)
{
    /// <param name="raw">The text as typed.</param>
    /// <param name="thing">The subject of a message: "The question".</param>
    /// <param name="missing">The message if nothing was typed: "Enter your question".</param>
    public static Said Read(string? raw, string thing, string missing)
    {
        List<Problem> problems = [];
        var words = new Typed(problems, "").Long(raw, "Words", thing, missing);
        return new Said(words, problems.FirstOrDefault()?.Message);
    }
}
