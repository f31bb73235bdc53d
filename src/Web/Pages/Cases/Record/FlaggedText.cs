using Samphire.Domain.Cases;
using Samphire.Domain.Forms;

namespace Samphire.Web.Pages.Cases.Record;

/// <summary>A phrase in the draft that blames the child, in its sentence.</summary>
/// <param name="Step">The page of the text.</param>
/// <param name="Field">The question on that page.</param>
/// <param name="Text">What the writer typed there.</param>
/// <param name="Mark">The phrase.</param>
public sealed record FlaggedText(ConcernStep Step, TextField Field, string Text, BlamingMark Mark)
{
    public string Before => Text[Mark.Sentence.Start.Value..Mark.Start];

    public string After => Text[Mark.End..Mark.Sentence.End.Value];

    public static IReadOnlyList<FlaggedText> In(ConcernDraft draft, BlamingPhrases phrases) =>
    [
        .. from step in Enum.GetValues<ConcernStep>()
           from field in new ConcernForm(draft, ConcernContext.AnyDay)[step].AllFields.OfType<TextField>()
           where field.MarksBlame
           let text = field.Typed ?? ""
           from mark in BlamingLanguage.Find(text, phrases)
           select new FlaggedText(step, field, text, mark),
    ];
}
