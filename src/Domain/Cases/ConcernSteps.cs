using Samphire.Domain.Forms;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>The way through a concern: what each page still needs, and which page comes next.</summary>
public static class ConcernSteps
{
    /// <summary>What must be put right on one page; none where it may be left.</summary>
    /// <param name="step">The page.</param>
    /// <param name="draft">All that was typed so far.</param>
    /// <param name="today">The date in London.</param>
    public static IReadOnlyList<Problem> Check(ConcernStep step, ConcernDraft draft, DateOnly today) =>
        new ConcernForm(draft, new ConcernContext(today))[step].Problems;

    /// <summary>The page after this one; null after the last, which sends.</summary>
    public static ConcernStep? Next(ConcernStep step, ConcernDraft draft) => step switch
    {
        ConcernStep.Danger when Call999First(draft) => ConcernStep.Call999,
        ConcernStep.Danger or ConcernStep.Call999 => ConcernStep.Harm,
        ConcernStep.Harm => ConcernStep.Child,
        ConcernStep.Child => ConcernStep.Noticed,
        ConcernStep.Noticed when SourceQuestions.Of(draft).Any => ConcernStep.Source,
        ConcernStep.Noticed or ConcernStep.Source => ConcernStep.Others,
        ConcernStep.Others => ConcernStep.Check,
        _ => null,
    };

    /// <summary>The page before this one, for the back link; null before the first. The stopper is not gone back to.</summary>
    public static ConcernStep? Before(ConcernStep step, ConcernDraft draft) => step switch
    {
        ConcernStep.Danger => null,
        ConcernStep.Call999 or ConcernStep.Harm => ConcernStep.Danger,
        ConcernStep.Child => ConcernStep.Harm,
        ConcernStep.Noticed => ConcernStep.Child,
        ConcernStep.Source => ConcernStep.Noticed,
        ConcernStep.Others when SourceQuestions.Of(draft).Any => ConcernStep.Source,
        ConcernStep.Others => ConcernStep.Noticed,
        _ => ConcernStep.Others,
    };

    /// <summary>The first page with something to put right: where a draft that is opened again goes on; the last page where all is said.</summary>
    public static ConcernStep GoesOnAt(ConcernDraft draft, DateOnly today)
    {
        var step = ConcernStep.Danger;
        while (Check(step, draft, today).Count == 0 && Next(step, draft) is { } next)
        {
            step = next;
        }

        return step;
    }

    /// <summary>Someone is in danger at this minute and nobody has said yet who rings 999.</summary>
    public static bool Call999First(ConcernDraft draft) =>
        draft.Danger.Answer == Vocabulary.Word(DangerAnswer.AtThisMinute) && Vocabulary.Find<Call999>(draft.Danger.Call999 ?? "") is null;

    /// <summary>
    /// True where what this page says opens Act now before anything else is asked. Once: where an earlier page has opened it,
    /// the strip stands on every page and nobody is led away from writing again.
    /// </summary>
    public static bool OpensActNow(ConcernStep step, ConcernDraft draft, DateOnly today)
    {
        ConcernStep[] saidOn = [.. ActNow.Because(draft, today).Select(ActNow.SaidOn)];
        return saidOn.Contains(step) && saidOn.Min() == step;
    }
}
