using System.Collections.Frozen;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>
/// A professional who was acting in their role is named, so the reporter and the people who work with them cannot be kept
/// confidential. Only a whole name counts: whoever means somebody else of the same name adds who that is.
/// </summary>
public static class ProfessionalSource
{
    private static readonly FrozenSet<string> Self = FrozenSet.Create(StringComparer.Ordinal, "me", "myself", "i", "self");

    /// <param name="name">As typed in the box for the source.</param>
    /// <param name="reporter">The reporter's own name.</param>
    /// <param name="colleagues">The people who work with the reporter.</param>
    /// <returns>The message; null if the name can be kept confidential.</returns>
    public static string? WhyNamed(string? name, string reporter, IEnumerable<string> colleagues)
    {
        var typed = WordsOf(name ?? "");
        if (typed is [var only] && Self.Contains(only))
        {
            return Because("You");
        }

        return typed.Count == 0 ? null
            : WordsOf(reporter).SequenceEqual(typed) ? Message(reporter)
            : colleagues.FirstOrDefault(colleague => WordsOf(colleague).SequenceEqual(typed)) is { } found ? Message(found)
            : null;
    }

    private static string Message(string who) => $"{Because(who)}, or, if this is somebody else with the same name, add who they are";

    private static string Because(string who) =>
        $"{who} cannot be kept confidential, because professionals are named when they act in their role. Select '{SourceStep.InTheirRole}'";

    // Given name first, without a title.
    private static List<string> WordsOf(string name)
    {
        var kept = TextCleaner.Kept(name);
        var words = FoldedWord.In(kept);
        var comma = kept.IndexOf(',', StringComparison.Ordinal);
        var ordered = comma < 0 ? words : [.. words.Where(word => word.Start > comma), .. words.Where(word => word.Start < comma)];
        return [.. ordered.Select(word => word.IsOwner ? $"{word.Text}s" : word.Text).SkipWhile(SourceWords.Titles.Contains)];
    }
}
