using Samphire.Domain.Forms;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>The order of the pages of a concern, and what each page still needs.</summary>
public static class ConcernSteps
{
    public static IReadOnlyList<Problem> Check(ConcernStep step, ConcernDraft draft, DateOnly today) =>
        new ConcernForm(draft, new ConcernContext(today))[step].Problems;

    public static ConcernStep? Next(ConcernStep step, ConcernDraft draft, DateOnly today) => step switch
    {
        ConcernStep.Danger when Call999First(draft) => ConcernStep.Call999,
        ConcernStep.Danger or ConcernStep.Call999 => ConcernStep.Harm,
        ConcernStep.Harm => ConcernStep.Child,
        ConcernStep.Child when HarmCheckStep.IsAsked(draft, today) => ConcernStep.HarmCheck,
        ConcernStep.Child or ConcernStep.HarmCheck => ConcernStep.Noticed,
        ConcernStep.Noticed when SourceQuestions.Of(draft).Any => ConcernStep.Source,
        ConcernStep.Noticed or ConcernStep.Source => ConcernStep.Others,
        ConcernStep.Others => ConcernStep.Check,
        _ => null,
    };

    // For the back link, which skips "Call 999 first".
    public static ConcernStep? Before(ConcernStep step, ConcernDraft draft, DateOnly today) => step switch
    {
        ConcernStep.Danger => null,
        ConcernStep.Call999 or ConcernStep.Harm => ConcernStep.Danger,
        ConcernStep.Child => ConcernStep.Harm,
        ConcernStep.HarmCheck => ConcernStep.Child,
        ConcernStep.Noticed when HarmCheckStep.IsAsked(draft, today) => ConcernStep.HarmCheck,
        ConcernStep.Noticed => ConcernStep.Child,
        ConcernStep.Source => ConcernStep.Noticed,
        ConcernStep.Others when SourceQuestions.Of(draft).Any => ConcernStep.Source,
        ConcernStep.Others => ConcernStep.Noticed,
        _ => ConcernStep.Others,
    };

    // Where a reopened draft continues: the first page with a problem, or the last page.
    public static ConcernStep GoesOnAt(ConcernDraft draft, DateOnly today)
    {
        var step = ConcernStep.Danger;
        while (Check(step, draft, today).Count == 0 && Next(step, draft, today) is { } next)
        {
            step = next;
        }

        return step;
    }

    public static bool Call999First(ConcernDraft draft) =>
        draft.Danger.Answer == Vocabulary.Word(DangerAnswer.AtThisMinute) && Vocabulary.Find<Call999>(draft.Danger.Call999 ?? "") is null;

    // The page whose answer makes a call due opens Act now. After that the banner is on every page, and the reporter is
    // not interrupted again unless somebody else has to be called.
    public static bool OpensActNow(ConcernStep step, ConcernDraft draft, DateOnly today) => ActNow.OpensOn(step, ActNow.Because(draft, today));
}
