using Microsoft.EntityFrameworkCore;
using Samphire.App.Audit;
using Samphire.App.Store;
using Samphire.Domain.Audit;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>What became of a card of Act now.</summary>
public abstract record AlertAnswer
{
    private AlertAnswer()
    {
    }

    public sealed record Recorded : AlertAnswer;

    public sealed record PutRight(IReadOnlyList<Problem> Problems) : AlertAnswer;

    /// <summary>There is no such file for this caller.</summary>
    public sealed record NotThere : AlertAnswer;
}

/// <summary>
/// Records that somebody was told, or could not be reached. What was said by voice is owed in writing, by whoever recorded it;
/// where nobody answered, they try again. The author does this, and so do those who work on the concern.
/// </summary>
public sealed class RecordAlert(Writer writer, AuditTrail audit, DeskTerms terms, LocalTime localTime, TimeProvider clock)
{
    public async Task<AlertAnswer> RunAsync(Caller caller, string reference, AlertTo to, AlertDraft card, Guid key, CancellationToken stop = default)
    {
        var parsed = AlertRecord.Parse(card, to, Moments.Now(clock), localTime);
        if (parsed.Record is not { } record)
        {
            return new AlertAnswer.PutRight(parsed.Problems);
        }

        var form = FormKey.Of(key, $"alert {reference} {to} {card.Outcome} {card.Who} {card.Time} {card.Reference}");
        var answer = await writer.RunOnceAsync(caller, form, async db =>
        {
            var concern = await db.Concerns.SingleOrDefaultAsync(found => found.Reference == reference, stop);
            if (concern is not null)
            {
                await AddAsync(db, concern, record, stop);
            }

            return concern is null ? "" : reference;
        }, stop);
        return answer.Length > 0 ? new AlertAnswer.Recorded() : new AlertAnswer.NotThere();
    }

    private async Task AddAsync(AppDb db, Concern concern, AlertRecord record, CancellationToken stop)
    {
        var by = db.Caller.Actor!;
        db.Add(new ConcernAlert
        {
            Id = NewId(),
            FileId = concern.FileId,
            To = record.To,
            Outcome = record.Outcome,
            Who = record.Who?.Value,
            At = Moments.Cut(record.At),
            Reference = record.Reference?.Value,
            RecordedById = by.UserId,
            RecordedAt = db.Now,
        });
        var before = await Debts.RecordsAsync(db, concern.FileId, stop);
        var debt = AlertDebt.After(new AlertOwed(record.To, AlertWay.VoiceNow), [.. before, record], terms.AlertTerms(concern.AreaId));
        await WorkAsync(db, concern.FileId, debt, by.UserId, stop);
        await audit.AddAsync(db, new Deed(ChainId.File(concern.FileId), Act.AlertRecorded, new Target("concern", concern.FileId), by.RecordsConcernsAs), stop);
    }

    /// <summary>Keeps the trays in step: what is still to be tried, and what is owed in writing.</summary>
    private async Task WorkAsync(AppDb db, Guid fileId, AlertDebt debt, Guid by, CancellationToken stop)
    {
        var to = debt.Owed.To;
        var items = await db.WorkItems.AsTracking().Where(item => item.FileId == fileId && item.To == to).ToListAsync(stop);
        foreach (var item in items.Where(item => item.Kind == WorkKind.TryAgain && item.DoneAt is null))
        {
            item.DoneAt = db.Now;
            item.DoneById = by;
        }

        if (debt.TryAgainBy is { } again)
        {
            db.Add(Item(WorkKind.TryAgain, again));
        }

        if (debt.WriteBy is { } write && debt.Written is null && !items.Exists(item => item.Kind == WorkKind.WriteTo))
        {
            db.Add(Item(WorkKind.WriteTo, write));
        }

        WorkItem Item(WorkKind kind, DateTimeOffset due) => new()
        {
            Id = NewId(),
            FileId = fileId,
            Kind = kind,
            OwedBy = by,
            To = to,
            DueAt = Moments.Cut(due),
            MadeAt = db.Now,
        };
    }

    private Guid NewId() => Guid.CreateVersion7(clock.GetUtcNow());
}
