using Samphire.Domain.Cases;

namespace Samphire.Web.Pages.Cases.Record;

/// <summary>A phrase that blames, with its place in the draft. Exact words are the speaker's own and are never looked at.</summary>
/// <param name="Step">The page on which it stands.</param>
/// <param name="Row">Its row there.</param>
/// <param name="Phrase">What was found.</param>
public sealed record MarkedWords(ConcernStep Step, int Row, MarkedPhrase Phrase)
{
    public static IReadOnlyList<MarkedWords> In(ConcernDraft draft, IReadOnlyList<BlamePhrase> phrases)
    {
        return
        [
            .. draft.Noticed.SelectMany((row, at) => Find(ConcernStep.Noticed, at, row.What)),
            .. draft.Others.Rows.SelectMany((row, at) => Find(ConcernStep.Others, at, row.Description)),
        ];

        IEnumerable<MarkedWords> Find(ConcernStep step, int row, string? text) =>
            Blame.Find(text ?? "", phrases, draft.Reach.KeptPhrases).Select(phrase => new MarkedWords(step, row, phrase));
    }

    public void Use(ConcernDraft draft)
    {
        if (Step == ConcernStep.Noticed)
        {
            draft.Noticed[Row].What = Blame.Use(draft.Noticed[Row].What!, Phrase);
        }
        else
        {
            draft.Others.Rows[Row].Description = Blame.Use(draft.Others.Rows[Row].Description!, Phrase);
        }
    }
}
