using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.App.Content;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Forms;
using Samphire.Web.Forms;
using Samphire.Web.GovUk;
using Samphire.Web.Pages.Cases.Record;

namespace Samphire.Web.Pages.Cases.Desk;

public sealed class ConcernModel(
    ConcernQueries queries, Caller caller, AcknowledgeConcern acknowledge, TakeConcern take, AnswerDanger danger, RecordReporterConversation hear, ContentLibrary content, DateTimeLabels moments)
    : DeskFormPage(queries, caller, moments)
{
    public static readonly Notice Acknowledged = new("acknowledged", "You acknowledged this concern. The reporter can see when it was read.");
    public static readonly Notice SpokeToReporter = new("spoke-to-reporter", "Recorded: you spoke to the reporter.");

    public static readonly Notice TakenOver = new("taken", "You have this concern now. The others at your desk can see that.");

    public static readonly Notice NoDanger = new("no-danger", "Recorded: nobody is in danger right now.");

    [FromQuery(Name = ListLinks.Notice)]
    public string? NoticeWord { get; set; }

    public Notice? Done => Notice.Find(NoticeWord);

    // The questions with the answers that were sent.
    public ConcernForm Form => new(Concern.Words, new ConcernContext(Moments.DateOf(Concern.Concern.SentAt ?? Concern.Concern.StartedAt))
    {
        ReadPhone = Phones.Read,
        Area = content.FindArea(Concern.Concern.AreaId),
        SourceHeldAs = [.. Concern.Sources.Select(source => source.Words)],
        NamedProfessionals = Concern.NamedProfessionals,
        MomentInWords = Moments.On,
    });

    // What was noticed, the exact words, who it is about and how bad it may be: to be read before anything is decided.
    private static readonly ConcernStep[] StepsReadFirst = [ConcernStep.Noticed, ConcernStep.Child, ConcernStep.Danger, ConcernStep.Harm];

    public IEnumerable<AnswerCard> FirstAnswers => Cards(StepsReadFirst);

    public IEnumerable<AnswerCard> Rest => Cards([.. Enum.GetValues<ConcernStep>().Except(StepsReadFirst)]);

    /// <summary>
    /// Somebody is in danger or missing, by the reporter's answer, and nothing has been decided. The reader of a desk owes
    /// nothing to their own body, so that no strip says so.
    /// </summary>
    public bool MayBeInDanger => !Concern.IsFinished && Triage.ReasonOf(Concern.Words, Moments.DateOf(Concern.Concern.SentAt ?? Concern.Concern.StartedAt))
        is TriageReason.DangerAtThisMinute or TriageReason.MissingNow;

    public bool Owes => Moments.Owed(Concern.OwedByDesk).Count > 0;

    // At most three of the words that were found, so that the story stays on the first screen.
    public string ReadFirst => Concern.Alarm.Count == 0 ? "Read what was written first."
        : $"Read the words first: {string.Join(", ", Concern.Alarm.Take(3).Select(hit => $"\"{hit.Words}\""))}.";

    public string Person => PersonWords.Of(Concern.Age);

    public string Next => DeskLabels.NextOf(Concern, Moments);

    // Not done while somebody must still be told.
    public bool IsDecidedNotTold => Concern.Share is null && ConcernStates.IsFinished(Concern.Concern.State) && Concern.Untold.Count > 0;

    public string State => Concern.Share is { } share ? ShareStates.AtDesk(share.State) : DeskLabels.StateOf(Concern.Concern.State, Concern.Untold, Moments.Names);

    public TagFamily StateFamily => IsDecidedNotTold ? TagFamily.Amber : DeskLabels.FamilyOf(Concern.Share is { } share ? ShareStates.ListedAs(share.State) : Concern.Concern.State);

    public bool CanBeTaken => !Concern.IsFinished && (Concern.Share is null ? Concern.Concern.OwnerId : Concern.Share.OwnerId) != Caller.Actor!.UserId;

    // Nothing can be decided before somebody has read the concern.
    public bool MustBeRead => Concern.IsUnread;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => await AnswerAsync(
        await acknowledge.RunAsync(Caller, CreateSubmission(), cancellationToken), ConcernAfter(Acknowledged), cancellationToken);

    public async Task<IActionResult> OnPostTakeAsync(CancellationToken cancellationToken) => await AnswerAsync(
        await take.RunAsync(Caller, CreateSubmission("take"), cancellationToken), ConcernAfter(TakenOver), cancellationToken);

    // Act now says whom to call, and how.
    public async Task<IActionResult> OnPostDangerAsync(CancellationToken cancellationToken) => await AnswerAsync(
        await danger.RunAsync(Caller, CreateSubmission("danger"), danger: true, cancellationToken), Addresses.ActNow(Reference), cancellationToken);

    public async Task<IActionResult> OnPostNoDangerAsync(CancellationToken cancellationToken) => await AnswerAsync(
        await danger.RunAsync(Caller, CreateSubmission("no danger"), danger: false, cancellationToken), ConcernAfter(NoDanger), cancellationToken);

    public async Task<IActionResult> OnPostHeardAsync(CancellationToken cancellationToken) => await AnswerAsync(
        await hear.RunAsync(Caller, CreateSubmission("heard"), cancellationToken), ConcernAfter(SpokeToReporter), cancellationToken);

    private IEnumerable<AnswerCard> Cards(params ConcernStep[] pages) => Form.AnswersFor(Audience.Reader)
        .Where(part => pages.Contains(part.Page)).OrderBy(part => Array.IndexOf(pages, part.Page))
        .Select(part => new AnswerCard(Named(part.Answers)) { Calls = [.. Concern.Sources.Select(source => source.Call).Distinct()] });

    // The words of the product fit the person's age. What the reporter wrote is not touched.
    private AnswerSection Named(AnswerSection section) => new(
        PersonWords.In(section.Title, Concern.Age), [.. section.Rows.Select(row => row with { Label = PersonWords.In(row.Label, Concern.Age) })]);
}
