using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>Why somebody wrote a concern, as a row of a list says it. The first that holds is shown.</summary>
public enum TriageReason
{
    [Word("danger-at-this-minute")] DangerAtThisMinute,
    [Word("missing-now")] MissingNow,
    [Word("harm-now")] HarmNow,
    [Word("already-happened")] AlreadyHappened,
    [Word("may-have-happened-to-young-child")] MayHaveHappenedToYoungChild,
    [Word("meeting-planned")] MeetingPlanned,
    [Word("person-of-concern")] PersonOfConcern,
    [Word("young-or-disabled")] YoungOrDisabled,
    [Word("worry")] Worry,
}

/// <summary>How soon somebody must be told about a concern.</summary>
public enum TriageUrgency
{
    [Word("act-now")] ActNow,
    [Word("today")] Today,
    [Word("in-writing")] InWriting,
    [Word("nobody-to-tell")] NobodyToTell,
}

/// <summary>
/// What a row of a list says about a concern, so that the next one to read can be chosen. It rests on the choices that
/// the reporter made and repeats no text of theirs.
/// </summary>
public static class Triage
{
    public const string AgeNotKnown = "age not known";

    public static TriageReason ReasonOf(ConcernDraft draft, DateOnly sentOn) => ActNow.Because(draft, sentOn) switch
    {
        [var first, ..] => Of(first),
        [] => WithoutActNow(draft, sentOn),
    };

    public static TriageUrgency UrgencyOf(bool actNow, IReadOnlyCollection<AlertMethod> owedToBodies) =>
        actNow ? TriageUrgency.ActNow
        : owedToBodies.Any(method => method is AlertMethod.VoiceNow or AlertMethod.VoiceToday) ? TriageUrgency.Today
        : owedToBodies.Count > 0 ? TriageUrgency.InWriting
        : TriageUrgency.NobodyToTell;

    /// <summary>The age on the day that a concern was sent.</summary>
    public static AgeReading AgeOn(DateOnly sentOn, ChildDraft child) => new ChildStep(new ConcernDraft { Child = child }, new ConcernContext(sentOn)).AgeOn(sentOn);

    /// <summary>"14", "13 to 15", "age not known".</summary>
    public static string AgeOf(AgeReading age) => age.InWords ?? AgeNotKnown;

    private static TriageReason WithoutActNow(ConcernDraft draft, DateOnly sentOn)
    {
        var form = new ConcernForm(draft, new ConcernContext(sentOn));
        var child = form.Child.Read(sentOn);
        return form.Others.Rows.Any(row => !row.IsBlank && row.Read()?.IsPersonOfConcern == true) ? TriageReason.PersonOfConcern
            : child is not null && (child.NeedsOrDisability || child.Age.MayBeUnder13) ? TriageReason.YoungOrDisabled
            : TriageReason.Worry;
    }

    private static TriageReason Of(ActNowReason because) => because switch
    {
        ActNowReason.DangerAtThisMinute => TriageReason.DangerAtThisMinute,
        ActNowReason.MissingNow => TriageReason.MissingNow,
        ActNowReason.HarmNow => TriageReason.HarmNow,
        ActNowReason.AlreadyHappened => TriageReason.AlreadyHappened,
        ActNowReason.MayHaveHappenedToYoungChild => TriageReason.MayHaveHappenedToYoungChild,
        ActNowReason.MeetingPlanned => TriageReason.MeetingPlanned,
    };
}
