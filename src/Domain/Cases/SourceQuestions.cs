using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>
/// Which questions the page about the source asks. Never a name where the child told: the child is no source to be kept
/// apart, and is only to be told that it must be passed on.
/// </summary>
/// <param name="WhetherTheyMayBeNamed">Somebody else told the reporter, or something read may have come from a person.</param>
/// <param name="WhetherTheChildWasTold">The child told the reporter.</param>
public sealed record SourceQuestions(bool WhetherTheyMayBeNamed, bool WhetherTheChildWasTold)
{
    /// <summary>The page has something to ask.</summary>
    public bool Any => WhetherTheyMayBeNamed || WhetherTheChildWasTold;

    public static SourceQuestions Of(ConcernDraft draft)
    {
        var ways = draft.Noticed.Select(row => row.How).OfType<string>().Select(Vocabulary.Find<NoticedHow>).ToHashSet();
        return new SourceQuestions(
            ways.Contains(NoticedHow.SomeoneElseToldMe) || ways.Contains(NoticedHow.ReadOrFound),
            ways.Contains(NoticedHow.ChildToldMe));
    }
}
