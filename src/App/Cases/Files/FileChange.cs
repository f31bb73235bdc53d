using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Audit;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Audit;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases.Files;

/// <summary>
/// The changes that one action makes to a file of any kind: messages, notes, tasks and the audit entry.
/// </summary>
public class FileChange(AppDb db, Guid fileId, string target, AuditTrail audit, CancellationToken cancellationToken)
{
    public AppDb Db => db;

    // Null only for a background job.
    public Actor Actor { get; } = db.Caller.Actor!;

    public DateTimeOffset Now { get; } = db.Now;

    public CancellationToken Cancellation => cancellationToken;

    public void AddMessage(MessageKind kind, Text text) => db.Add(new FileMessage
    {
        Id = NewId(),
        FileId = fileId,
        Kind = kind,
        Text = text.Value,
        ById = Actor.UserId,
        At = Now,
    });

    public void AddNote(NoteKind kind, Text? text = null, Guid? teamId = null) => db.Add(new FileNote
    {
        Id = NewId(),
        FileId = fileId,
        Kind = kind,
        Text = text?.Value,
        TeamId = teamId,
        ById = db.Caller.Actor?.UserId,
        At = Now,
    });

    public void AddTask(TaskKind kind, Guid by, DateTimeOffset dueAt, AlertRecipient? to = null, Guid? awaitedBy = null) => db.Add(new TaskItem
    {
        Id = NewId(),
        FileId = fileId,
        Kind = kind,
        AssignedTo = by,
        AwaitedBy = awaitedBy,
        To = to,
        DueAt = Timestamps.TruncateToMilliseconds(dueAt),
        CreatedAt = Now,
    });

    public Task<bool> HasOpenTaskAsync(TaskKind kind) =>
        db.Tasks.AnyAsync(task => task.FileId == fileId && task.Kind == kind && task.DoneAt == null, cancellationToken);

    // For all owners.
    public Task CompleteTasksAsync(params TaskKind[] kinds) => FinishAsync(db.Tasks.Where(task => kinds.Contains(task.Kind)));

    public Task CompleteTasksAsync(TaskKind kind, AlertRecipient to) => FinishAsync(db.Tasks.Where(task => task.Kind == kind && task.To == to));

    // For one owner.
    public Task CompleteTasksAsync(TaskKind kind, AlertRecipient to, Guid owner) => FinishAsync(db.Tasks.Where(task => task.Kind == kind && task.To == to && task.AssignedTo == owner));

    // For one owner.
    public Task CompleteTasksOfAsync(Guid owner, params TaskKind[] kinds) => FinishAsync(db.Tasks.Where(task => task.AssignedTo == owner && kinds.Contains(task.Kind)));

    // Into the history of the file. The payload is only for people who may read the file.
    public Task RecordAsync(AuditAction action, object? payload = null) => audit.AddAsync(db, new AuditRecord(
        ChainId.File(fileId),
        action,
        new Target(target, fileId),
        db.Caller.Actor?.RecordsConcernsAs,
        Payload: payload is null ? null : JsonSerializer.SerializeToUtf8Bytes(payload)), cancellationToken);

    private async Task FinishAsync(IQueryable<TaskItem> tasks)
    {
        foreach (var task in await tasks.AsTracking().Where(task => task.FileId == fileId && task.DoneAt == null).ToListAsync(cancellationToken))
        {
            task.DoneAt = Now;
            task.DoneById = db.Caller.Actor?.UserId;
        }
    }

    private Guid NewId() => Guid.CreateVersion7(db.Clock.GetUtcNow());
}
