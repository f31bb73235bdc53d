using Samphire.App.Cases;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Assessments;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Assessments;

/// <summary>
/// The alerts of a concern after all recorded attempts. A draft is judged as it is now; a concern that was sent keeps
/// the alerts that the rules required then.
/// </summary>
[Service]
public sealed class ActNowOfConcern(ConcernJudgement judgement, DeskDeadlines desk, LocalTime localTime)
{
    public async Task<JudgedConcern> OfAsync(AppDb db, Concern concern, CancellationToken cancellationToken = default)
    {
        var draft = ConcernDraftJson.Read(concern.Words);
        if (concern.SentAt is not { } sentAt)
        {
            return await AfterRecordsAsync(db, concern, judgement.Judge(StatementSoFar.Of(draft, db.Now, localTime), concern), cancellationToken);
        }

        // It was valid when it was sent. If a later version is stricter, the readable answers still count.
        var said = Statement.Parse(draft, sentAt, localTime).Statement ?? StatementSoFar.Of(draft, sentAt, localTime);
        var alerts = await OutstandingAlerts.OfSentAsync(db, concern, desk.AlertDeadlines(concern.AreaId), cancellationToken);
        return judgement.Judge(said, concern) with { Alerts = alerts };
    }

    // For a draft that this request has judged already.
    public async Task<JudgedConcern> AfterRecordsAsync(AppDb db, Concern concern, JudgedConcern judged, CancellationToken cancellationToken = default)
    {
        var records = await OutstandingAlerts.RecordsAsync(db, concern.FileId, cancellationToken);
        return judged with { Alerts = OutstandingAlerts.After(judged.Alerts, records, desk.AlertDeadlines(concern.AreaId)) };
    }
}
