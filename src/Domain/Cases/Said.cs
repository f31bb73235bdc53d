using Samphire.Domain.Cases.Reading;
using Samphire.Domain.Forms;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>What somebody wrote into the one box of a page of the desk, or what must be put right there.</summary>
/// <param name="Words">Null where something must be put right.</param>
/// <param name="Problem">Null where the words can be kept.</param>
public sealed record Said(Text? Words, string? Problem)
{
    /// <param name="raw">As it was typed.</param>
    /// <param name="thing">What it is: "The question".</param>
    /// <param name="missing">What to say where nothing was typed: "Enter your question".</param>
    public static Said Read(string? raw, string thing, string missing)
    {
        List<Problem> problems = [];
        var words = new Typed(problems, "").Long(raw, "Words", thing, missing);
        return new Said(words, problems.FirstOrDefault()?.Message);
    }
}
