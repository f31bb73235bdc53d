using Samphire.Domain.Cases;
using Samphire.Domain.Forms;

namespace Samphire.Web.Pages.Cases.Record;

/// <summary>
/// A phrase that blames, with its place in the draft. Only texts whose question allows rewording are searched.
/// </summary>
/// <param name="Step">The page of the text.</param>
/// <param name="Field">The question on that page.</param>
/// <param name="Phrase">What was found.</param>
public sealed record FlaggedText(ConcernStep Step, string Field, FlaggedPhrase Phrase)
{
    public static IReadOnlyList<FlaggedText> In(ConcernDraft draft, IReadOnlyList<BlamingPhrase> phrases) =>
    [
        .. from step in Enum.GetValues<ConcernStep>()
           from text in TextsOf(draft, step)
           from phrase in BlamingLanguage.Find(text.Typed ?? "", phrases, draft.Reach.KeptPhrases)
           select new FlaggedText(step, text.Name, phrase),
    ];

    // Replaces the phrase with the gentler words.
    public void UseIn(ConcernDraft draft)
    {
        var text = TextsOf(draft, Step).Single(text => text.Name == Field);
        text.Reword!(BlamingLanguage.Use(text.Typed!, Phrase));
    }

    private static IEnumerable<TextField> TextsOf(ConcernDraft draft, ConcernStep step) =>
        new ConcernForm(draft, ConcernContext.AnyDay)[step].AllFields.OfType<TextField>().Where(text => text.Reword is not null);
}
