using Samphire.App.Cases;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Assessments;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Assessments;

/// <summary>
/// Who must be told of a concern and who knows already: of a draft, by what it says so far; of a concern that was sent, by
/// what the rules said then.
/// </summary>
[Service]
public sealed class ActNowOfConcern(ConcernJudgement judgement, DeskDeadlines desk, LocalTime localTime)
{
    /// <summary>Judges the concern; its alerts are as they stand after all that was recorded.</summary>
    public async Task<JudgedConcern> OfAsync(AppDb db, Concern concern, CancellationToken cancellationToken = default)
    {
        var draft = ConcernDraftJson.Read(concern.Words);
        if (concern.SentAt is not { } sentAt)
        {
            return await AfterRecordsAsync(db, concern, judgement.Judge(StatementSoFar.Of(draft, db.Now, localTime), concern), cancellationToken);
        }

        // What was sent was whole then. Should a later version read it more strictly, what it can read still counts.
        var said = Statement.Parse(draft, sentAt, localTime).Statement ?? StatementSoFar.Of(draft, sentAt, localTime);
        var alerts = await OutstandingAlerts.OfSentAsync(db, concern, desk.AlertDeadlines(concern.AreaId), cancellationToken);
        return judgement.Judge(said, concern) with { Alerts = alerts };
    }

    /// <summary>A draft that this request has judged already, with its alerts after all that was recorded.</summary>
    public async Task<JudgedConcern> AfterRecordsAsync(AppDb db, Concern concern, JudgedConcern judged, CancellationToken cancellationToken = default)
    {
        var records = await OutstandingAlerts.RecordsAsync(db, concern.FileId, cancellationToken);
        return judged with { Alerts = OutstandingAlerts.After(judged.Alerts, records, desk.AlertDeadlines(concern.AreaId)) };
    }
}
