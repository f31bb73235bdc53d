using Samphire.App.Cases;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Assessments;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Assessments;

/// <summary>
/// The alerts of a concern after all recorded attempts. A draft is assessed as it is now; a concern that was sent keeps
/// the alerts that the rules required then.
/// </summary>
[Service]
public sealed class ConcernAlertQuery(ConcernAssessor assessor, DeskDeadlines desk, LocalTime localTime)
{
    public async Task<AssessedConcern> OfAsync(AppDb db, Concern concern, CancellationToken cancellationToken = default)
    {
        var draft = ConcernDraftJson.Read(concern.DraftJson);
        if (concern.SentAt is not { } sentAt)
        {
            return await AfterRecordsAsync(db, concern, assessor.Assess(PartialStatement.Of(draft, db.Now, localTime, Phones.Read), concern), cancellationToken);
        }

        // It was valid when it was sent. If a later version is stricter, the readable answers still count.
        var said = Statement.Parse(draft, sentAt, localTime, Phones.Read).Statement ?? PartialStatement.Of(draft, sentAt, localTime, Phones.Read);
        var alerts = await OutstandingAlerts.ForSentConcernAsync(db, concern, desk.AlertDeadlines(concern.AreaId), cancellationToken);
        return assessor.Assess(said, concern) with { Alerts = alerts };
    }

    // For a draft that this request has assessed already.
    public async Task<AssessedConcern> AfterRecordsAsync(AppDb db, Concern concern, AssessedConcern assessed, CancellationToken cancellationToken = default)
    {
        var records = await OutstandingAlerts.RecordsAsync(db, concern.FileId, cancellationToken);
        return assessed with { Alerts = OutstandingAlerts.After(assessed.Alerts, records, desk.AlertDeadlines(concern.AreaId)) };
    }
}
