using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Audit;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Audit;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>
/// Records in the audit what somebody is about to see. If it cannot be stored, the page is not shown.
/// </summary>
[Service]
public sealed class RecordView(Writer writer, AuditTrail audit)
{
    public Task ConcernAsync(Caller caller, Guid fileId, string page, CancellationToken cancellationToken = default) => writer.RunAsync(caller, async db =>
    {
        var isDraft = await db.Concerns.AnyAsync(concern => concern.FileId == fileId && concern.State == ConcernState.Draft, cancellationToken);
        var payload = JsonSerializer.SerializeToUtf8Bytes(new { Page = page });
        await audit.AddAsync(
            db,
            new AuditRecord(
                ChainId.File(fileId),
                isDraft ? ConcernActions.DraftOpened : ConcernActions.Viewed,
                new Target("concern", fileId),
                caller.Actor!.RecordsConcernsAs,
                Payload: payload),
            cancellationToken);
    }, cancellationToken);

    public Task ListAsync(Caller caller, IReadOnlyList<Guid> fileIds, CancellationToken cancellationToken = default) => writer.RunAsync(caller, db => audit.AddAsync(
        db,
        new AuditRecord(ChainId.User(caller.Actor!.UserId), ConcernActions.Listed, new Target("list"), caller.Actor!.RecordsConcernsAs, Payload: JsonSerializer.SerializeToUtf8Bytes(fileIds)),
        cancellationToken), cancellationToken);

    // Does not say whether the concern or page exists for others.
    public Task DeniedAsync(Caller caller, string what, string address, CancellationToken cancellationToken = default) => writer.RunAsync(caller, db => audit.AddAsync(
        db,
        new AuditRecord(ChainId.User(caller.Actor!.UserId), AccessActions.AccessDenied, new Target(what), caller.Actor!.RecordsConcernsAs, Payload: JsonSerializer.SerializeToUtf8Bytes(new { Address = address })),
        cancellationToken), cancellationToken);
}
