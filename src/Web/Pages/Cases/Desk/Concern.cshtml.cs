using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.App.Content;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Forms;
using Samphire.Web.Forms;

namespace Samphire.Web.Pages.Cases.Desk;

public sealed class ConcernModel(
    ConcernQueries queries, Caller caller, AcknowledgeConcern acknowledge, RecordReporterConversation hear, ContentLibrary content, DateTimeLabels moments)
    : DeskFormPage(queries, caller, moments)
{
    public static readonly Notice Acknowledged = new("acknowledged", "You acknowledged this concern. The reporter can see when it was read.");
    public static readonly Notice SpokeToReporter = new("spoke-to-reporter", "Recorded: you spoke to the reporter.");

    [FromQuery(Name = ListLinks.Notice)]
    public string? NoticeWord { get; set; }

    public Notice? Done => Notice.Find(NoticeWord);

    // The questions with the answers that were sent.
    public ConcernForm Form => new(Concern.Words, new ConcernContext(Moments.DateOf(Concern.Concern.SentAt ?? Concern.Concern.StartedAt))
    {
        ReadPhone = Phones.Read,
        Area = content.FindArea(Concern.Concern.AreaId),
        SourceHeldAs = [.. Concern.Sources.Select(source => source.Words)],
        MomentInWords = Moments.On,
    });

    public IEnumerable<AnswerCard> Answers => Form.AnswersFor(Audience.Reader).Select(part => new AnswerCard(part.Answers));

    // Nothing can be decided before somebody has read the concern.
    public bool MustBeRead => ConcernStates.IsUnread(Concern.Concern.State);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => await AnswerAsync(
        await acknowledge.RunAsync(Caller, CreateSubmission(), cancellationToken), ConcernAfter(Acknowledged), cancellationToken);

    public async Task<IActionResult> OnPostHeardAsync(CancellationToken cancellationToken) => await AnswerAsync(
        await hear.RunAsync(Caller, CreateSubmission("heard"), cancellationToken), ConcernAfter(SpokeToReporter), cancellationToken);
}
