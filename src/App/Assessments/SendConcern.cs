using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Audit;
using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Content;
using Samphire.App.Register;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Access;
using Samphire.Domain.Assessments;
using Samphire.Domain.Audit;
using Samphire.Domain.Cases;
using Samphire.Domain.Forms;
using Samphire.Domain.Register;
using Samphire.Domain.Shared;

namespace Samphire.App.Assessments;

/// <summary>Why a concern was not sent. The draft is unchanged.</summary>
public abstract record SendFailure
{
    private SendFailure()
    {
    }

    public sealed record ValidationFailed(IReadOnlyList<Problem> Problems) : SendFailure;

    // No team serves the desk, or the concern names everybody who could read it.
    public sealed record NoReaderAvailable(AssessedConcern Assessed) : SendFailure;

    public sealed record AlreadySent : SendFailure;

    // Does not exist, or is not the caller's own.
    public sealed record NotFound : SendFailure;
}

/// <summary>
/// Sends a concern to the team of the area's social-care desk. One transaction sets its readers, its alerts, the
/// records of the register and the audit entries.
/// </summary>
[Service]
public sealed class SendConcern(
    Writer writer, AuditTrail audit, ContentLibrary library, ConcernAssessor assessor, WriteRecords records, DeskDeadlines deadlines, DeskBodies bodies, ConcernAlarm alarm, SealSource sealSource,
    ConfidentialSources confidential, LocalTime localTime, TimeProvider clock)
{
    /// <param name="caller">The author.</param>
    /// <param name="reference">The reference of the draft.</param>
    /// <param name="key">The key of the form. A second submission sends nothing; a different text with it is refused.</param>
    /// <param name="body">The values of the form.</param>
    /// <param name="cancellationToken">Cancels the action.</param>
    /// <returns>Null if it was sent.</returns>
    public async Task<SendFailure?> RunAsync(Caller caller, string reference, Guid key, string body, CancellationToken cancellationToken = default)
    {
        try
        {
            await writer.RunOnceAsync(caller, IdempotencyKey.Of(key, $"send {reference} {body}"), async db =>
            {
                await SendAsync(db, caller.Actor!, reference, cancellationToken);
                return reference;
            }, cancellationToken);
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Because;
        }
    }

    private async Task SendAsync(AppDb db, Actor author, string reference, CancellationToken cancellationToken)
    {
        var concern = await db.Concerns.AsTracking().SingleOrDefaultAsync(Drafts.Own(db, reference), cancellationToken) ?? throw new RefusedException(new SendFailure.NotFound());
        if (ConcernStates.Move(concern.State, ConcernTransition.Send).To is not { } sent)
        {
            throw new RefusedException(new SendFailure.AlreadySent());
        }

        var draft = ConcernDraftJson.Read(concern.DraftJson);
        var parsed = Statement.Parse(draft, db.Now, localTime, Phones.Read);
        var statement = parsed.Statement ?? throw new RefusedException(new SendFailure.ValidationFailed(parsed.Problems));
        if (await confidential.ProblemAsync(db, concern, draft, cancellationToken) is { } named)
        {
            throw new RefusedException(new SendFailure.ValidationFailed([named]));
        }

        var assessed = assessor.Assess(statement, concern);
        var routes = new ConcernRoutes(assessed, library.Toolbox.Toolbox, localTime);
        var readers = await ReaderSelection.FindAsync(db, author, concern.AreaId, routes.DesksToRead(db.Now), [.. statement.Texts()], cancellationToken)
            ?? throw new RefusedException(new SendFailure.NoReaderAvailable(assessed));

        Mark(concern, sent, assessed, readers, db.Now);
        if (alarm.Find(draft).Count > 0)
        {
            concern.AlarmAt = db.Now;
            db.Add(Item(db, concern, ConcernTasks.CheckDanger, readers.AssignedTo, null, db.Now));
        }

        if (statement.MayBeNamed == NamingAnswer.Professional)
        {
            await sealSource.NameProfessionalsAsync(db, concern, cancellationToken);
        }

        AddOwed(db, concern, assessed);
        await RegisterAsync(db, concern.FileId, statement, author.RecordsConcernsAs, cancellationToken);
        await audit.AddAsync(
            db, new AuditRecord(ChainId.File(concern.FileId), ConcernActions.Sent, new Target("concern", concern.FileId), author.RecordsConcernsAs), cancellationToken);
        await AddWorkAsync(db, concern, readers, assessed, cancellationToken);
        foreach (var account in readers.Blocked)
        {
            await audit.AddAsync(db, new AuditRecord(ChainId.File(concern.FileId), AccessActions.BlockSet, new Target("user", account), author.RecordsConcernsAs), cancellationToken);
        }

        // Saved first, because the author may lose write access to the file in the next step.
        await db.SaveChangesAsync(cancellationToken);
        await FileAccessChanges.SetAsync(db, concern.FileId, readers.Grants, cancellationToken);
        await FileAccessChanges.BlockAsync(db, concern.FileId, readers.Blocked, cancellationToken);
    }

    private void Mark(Concern concern, ConcernState sent, AssessedConcern assessed, ConcernReaders readers, DateTimeOffset now)
    {
        concern.MoveTo(sent, now);
        concern.Version++;
        concern.SentAt = now;
        concern.TeamId = readers.Team;
        concern.WithTeamSince = now;
        concern.ActNow = assessed.Decision.ActNow;
        concern.ReadDueAt = Timestamps.TruncateToMilliseconds(deadlines.ReadDueAt(concern, readers.Desk, now));
        concern.AnswerDueOn = deadlines.AnswerDueOn(now);
    }

    private static void AddOwed(AppDb db, Concern concern, AssessedConcern assessed) =>
        db.AddRange(assessed.Alerts.Select((alert, place) => new RequiredAlert { FileId = concern.FileId, To = alert.To, Method = alert.Method, Position = place }));

    // What must still be told stays with the author until it is told, or the desk says that it has told it. The team or
    // supervisor who has the concern sees the calls too, at the top of their work list. The desk owes nothing to its own
    // body, and nobody writes to the desk that reads the concern.
    private async Task AddWorkAsync(AppDb db, Concern concern, ConcernReaders readers, AssessedConcern assessed, CancellationToken cancellationToken)
    {
        db.Add(Item(db, concern, ConcernTasks.AnswerReporter, readers.AssignedTo, null, deadlines.AnswerBy(db.Now)));
        var own = readers.Team is null ? [] : bodies.OfDesk(concern.AreaId, readers.Desk);
        var open = await db.Tasks.Where(item => item.FileId == concern.FileId && item.DoneAt == null && item.To != null).Select(item => new { item.Kind, item.To }).ToListAsync(cancellationToken);
        var alerts = OutstandingAlerts.After(assessed.Alerts, await OutstandingAlerts.RecordsAsync(db, concern.FileId, cancellationToken), deadlines.AlertDeadlines(concern.AreaId));
        foreach (var alert in alerts.Where(alert => alert.IsBody))
        {
            bool IsOpen(TaskKind kind) => open.Exists(item => item.Kind == kind && item.To == alert.To);
            if (alert.IsToBeCalled)
            {
                if (!IsOpen(ConcernTasks.CallAgain))
                {
                    db.Add(Item(db, concern, ConcernTasks.CheckTold, concern.AuthorId, alert.To, db.Now));
                }

                if (!own.Contains(alert.To))
                {
                    db.Add(Item(db, concern, ConcernTasks.CheckTold, readers.AssignedTo, alert.To, db.Now));
                }
            }
            else if (alert is { ByVoice: false, IsTold: false } && !own.Contains(alert.To) && !IsOpen(ConcernTasks.SendInWriting))
            {
                db.Add(Item(db, concern, ConcernTasks.SendInWriting, concern.AuthorId, alert.To, db.Now.AddHours(assessed.Area.WrittenFollowUpHours)));
            }
        }
    }

    private TaskItem Item(AppDb db, Concern concern, TaskKind kind, Guid by, AlertRecipient? to, DateTimeOffset due) => new()
    {
        Id = Guid.CreateVersion7(clock.GetUtcNow()),
        FileId = concern.FileId,
        Kind = kind,
        AssignedTo = by,
        To = to,
        DueAt = Timestamps.TruncateToMilliseconds(due),
        CreatedAt = db.Now,
    };

    private async Task RegisterAsync(AppDb db, Guid fileId, Statement statement, Role? by, CancellationToken cancellationToken)
    {
        var child = await records.AddAsync(db, fileId, new NamedThing(RecordKind.Person, statement.Child.Name.Value, null, null), by, cancellationToken);
        foreach (var other in statement.Others)
        {
            var picked = Guid.TryParse(other.RecordId, out var id) ? id : (Guid?)null;
            var record = await records.AddAsync(db, fileId, new NamedThing(KindOf(other.Kind), other.Name?.Value, other.Description?.Value, picked), by, cancellationToken);
            foreach (var role in RolesOf(other))
            {
                var kind = role == LinkRole.None ? LinkKind.NamedInConcern : LinkKind.NamedWithChild;
                await records.LinkAsync(db, fileId, record, child, (kind, role), by, cancellationToken);
            }
        }
    }

    private static RecordKind KindOf(OtherKind kind) => Vocabulary.Find<RecordKind>(Vocabulary.Word(kind))!.Value;

    // A father whom the reporter is worried about has two roles: what he is to the child, and person of concern.
    private static IEnumerable<LinkRole> RolesOf(Other other)
    {
        if (other.Kind != OtherKind.Person)
        {
            return [LinkRole.None];
        }

        var toChild = Vocabulary.Find<LinkRole>(Vocabulary.Word(other.ToChild))!.Value;
        return !other.IsPersonOfConcern ? [toChild]
            : toChild == LinkRole.NotKnown ? [LinkRole.PersonOfConcern]
            : [LinkRole.PersonOfConcern, toChild];
    }

    private sealed class RefusedException(SendFailure because) : Exception("The concern was not sent.")
    {
        public SendFailure Because { get; } = because;
    }
}
