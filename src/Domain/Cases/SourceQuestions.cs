using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>
/// Which questions the page about the source asks. A child who told the reporter is never asked for as a source.
/// </summary>
/// <param name="WhetherTheyMayBeNamed">Somebody else told the reporter, or something they read may come from a
/// person.</param>
/// <param name="WhetherTheChildWasTold">The child told the reporter, and must hear that it will be passed on.</param>
public sealed record SourceQuestions(bool WhetherTheyMayBeNamed, bool WhetherTheChildWasTold)
{
    public bool Any => WhetherTheyMayBeNamed || WhetherTheChildWasTold;

    public static SourceQuestions Of(ConcernDraft draft)
    {
        var ways = draft.Noticed.Select(row => row.How).OfType<string>().Select(Vocabulary.Find<NoticedHow>).ToHashSet();
        return new SourceQuestions(
            ways.Contains(NoticedHow.SomeoneElseToldMe) || ways.Contains(NoticedHow.ReadOrFound),
            ways.Contains(NoticedHow.ChildToldMe));
    }

    /// <summary>
    /// Whether nobody may learn who told the reporter: that was asked for, it was not asked, or there is no answer yet.
    /// </summary>
    public static bool KeepConfidential(ConcernDraft draft) =>
        Vocabulary.Find<NamingAnswer>(draft.Source.MayBeNamed ?? "") is null or NamingAnswer.KeepItWithUs or NamingAnswer.NotAsked;
}
