using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Audit;
using Samphire.App.Content;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Forms;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

public abstract record AlertResult
{
    private AlertResult()
    {
    }

    public sealed record Recorded : AlertResult;

    public sealed record ValidationFailed(IReadOnlyList<Problem> Problems) : AlertResult;

    // Does not exist, or is not open to the caller.
    public sealed record NotFound : AlertResult;
}

/// <summary>
/// Records an attempt to alert a recipient. A call creates a task to confirm in writing, and no answer creates a task
/// to call again. Both the author and the people who work on the concern may record one.
/// </summary>
[Service]
public sealed class RecordAlert(Writer writer, StoreFactory store, AuditTrail audit, DeskDeadlines deadlines, ContentLibrary content, LocalTime localTime, TimeProvider clock)
{
    private static readonly Text EmergencyOperator = Text.From("the 999 operator")!;

    public Task<AlertResult> RunAsync(Caller caller, string reference, AlertRecipient to, AlertDraft card, Guid key, CancellationToken cancellationToken = default) => RunAsync(
        caller,
        reference,
        began => AlertRecord.Parse(card, to, began, Timestamps.Now(clock), localTime),
        IdempotencyKey.Of(key, $"alert {reference} {to} {card.Outcome} {card.Who} {card.Time} {card.Reference}"),
        cancellationToken);

    /// <summary>
    /// The reporter says that they have called 999: the police know. Once for each concern, however often it is said.
    /// </summary>
    public Task<AlertResult> CalledEmergencyAsync(Caller caller, string reference, CancellationToken cancellationToken = default)
    {
        var record = new AlertRecord { To = AlertRecipient.Police, Outcome = AlertOutcome.ToldThem, Who = EmergencyOperator, At = Timestamps.Now(clock) };
        var key = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"called-999 {reference}")).AsSpan(0, 16));
        return RunAsync(caller, reference, _ => new ParsedAlert(record, []), IdempotencyKey.Of(key, reference), cancellationToken);
    }

    public Task<AlertResult> WrittenAsync(Caller caller, string reference, AlertRecipient to, WrittenDraft card, Guid key, CancellationToken cancellationToken = default) => RunAsync(
        caller,
        reference,
        began => WrittenRecord.Parse(card, to, began, Timestamps.Now(clock), localTime),
        IdempotencyKey.Of(key, $"written {reference} {to} {card.Where} {card.When.Day} {card.When.Month} {card.When.Year} {card.Time} {card.Reference}"),
        cancellationToken);

    private async Task<AlertResult> RunAsync(Caller caller, string reference, Func<DateTimeOffset, ParsedAlert> parse, IdempotencyKey form, CancellationToken cancellationToken)
    {
        if (await BeganAsync(caller, reference, cancellationToken) is not { } began)
        {
            return new AlertResult.NotFound();
        }

        var parsed = parse(began);
        if (parsed.Record is not { } record)
        {
            return new AlertResult.ValidationFailed(parsed.Problems);
        }

        try
        {
            var answer = await writer.RunOnceAsync(caller, form, async db =>
            {
                var concern = await db.Concerns.SingleOrDefaultAsync(found => found.Reference == reference, cancellationToken);
                if (concern is not null)
                {
                    RefuseUnsafeAddress(concern, record);
                    await AddAsync(db, concern, record, cancellationToken);
                }

                return concern is null ? "" : reference;
            }, cancellationToken);
            return answer.Length > 0 ? new AlertResult.Recorded() : new AlertResult.NotFound();
        }
        catch (UnsafeAddressException refused)
        {
            return new AlertResult.ValidationFailed([refused.Problem]);
        }
    }

    private void RefuseUnsafeAddress(Concern concern, AlertRecord record)
    {
        if (record.Outcome == AlertOutcome.SentInWriting && content.FindArea(concern.AreaId) is { } area
            && SecureAddresses.FirstOutside(record.Who!.Value, area.SecureEmailDomains) is { } domain)
        {
            var near = ClosestMatches.To(domain, area.SecureEmailDomains);
            var meant = near.Count == 0 ? "" : $" Did you mean {near[0]}?";
            throw new UnsafeAddressException(new Problem(
                "Written.Where", $"{domain} is not on the list of secure addresses for {area.Name}.{meant} Choose a desk from the directory, or another way to pass it on"));
        }
    }

    private async Task<DateTimeOffset?> BeganAsync(Caller caller, string reference, CancellationToken cancellationToken)
    {
        await using var db = store.Open(caller);
        return await db.Concerns.Where(found => found.Reference == reference).Select(found => (DateTimeOffset?)found.StartedAt).SingleOrDefaultAsync(cancellationToken);
    }

    private async Task AddAsync(AppDb db, Concern concern, AlertRecord record, CancellationToken cancellationToken)
    {
        var change = new ConcernChange(db, concern, audit, cancellationToken);
        change.AddAlert(record);
        if (record.Outcome == AlertOutcome.SentInWriting)
        {
            await change.CompleteTasksAsync(ConcernTasks.SendInWriting, record.To);
        }
        else
        {
            await change.CompleteTasksAsync(ConcernTasks.CallAgain, record.To);
            if (record.IsTold)
            {
                await change.CompleteTasksAsync(ConcernTasks.CheckTold, record.To);
            }
            else
            {
                // The task to call again takes its place in the work of the person who called.
                await change.CompleteTasksAsync(ConcernTasks.CheckTold, record.To, change.Actor.UserId);
            }

            await AddTaskAsync(change, record);
        }

        await change.RecordAsync(record.Outcome == AlertOutcome.SentInWriting ? ConcernActions.AlertFollowedUp : ConcernActions.AlertRecorded);
    }

    // After a call.
    private async Task AddTaskAsync(ConcernChange change, AlertRecord record)
    {
        var file = change.Concern.FileId;
        var before = await OutstandingAlerts.RecordsAsync(change.Db, file, change.Cancellation);
        var alert = new OutstandingAlert(record.To, AlertMethod.VoiceNow).After([.. before, record], deadlines.AlertDeadlines(change.Concern.AreaId));
        if (alert.TryAgainBy is { } again)
        {
            change.AddTask(ConcernTasks.CallAgain, change.Actor.UserId, again, record.To);
        }

        if (alert.WriteBy is { } write && alert.Written is null
            && !await change.Db.Tasks.AnyAsync(task => task.FileId == file && task.To == record.To && task.Kind == ConcernTasks.SendInWriting, change.Cancellation))
        {
            change.AddTask(ConcernTasks.SendInWriting, change.Actor.UserId, write, record.To);
        }
    }

    private sealed class UnsafeAddressException(Problem problem) : Exception("The address is not secure.")
    {
        public Problem Problem => problem;
    }
}
