using Microsoft.EntityFrameworkCore;
using Samphire.App.Audit;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Audit;
using Samphire.Domain.Register;
using Samphire.Domain.Shared;

namespace Samphire.App.Register;

/// <summary>A person or thing named in a file.</summary>
/// <param name="Kind">What kind of record it is.</param>
/// <param name="Name">Null if it is only described.</param>
/// <param name="Description">What it looks like.</param>
/// <param name="Picked">The record that the writer selected from those that they may see.</param>
public sealed record NamedThing(RecordKind Kind, string? Name, string? Description, Guid? Picked);

/// <summary>
/// Writes what a file says into the register: values on new or selected records, and links between them. Each value and
/// link belongs to the file, so that only readers of the file see it. At first its sureness is "not known".
/// </summary>
[Service]
public sealed class WriteRecords(AuditTrail audit, TimeProvider clock)
{
    /// <returns>The id of the record.</returns>
    public async Task<Guid> AddAsync(AppDb db, Guid fileId, NamedThing thing, Role? by, CancellationToken cancellationToken = default)
    {
        // Only a record that the caller may see can be selected. Any other id leads to a new record.
        var picked = thing.Picked is { } id && await db.RegisterRecords.AnyAsync(record => record.Id == id && record.Kind == thing.Kind, cancellationToken);
        var recordId = picked ? thing.Picked!.Value : NewId();
        if (!picked)
        {
            db.Add(new RegisterRecord { Id = recordId, Kind = thing.Kind });
        }

        AddValue(ValueKind.Name, thing.Name);
        AddValue(ValueKind.Description, thing.Description);
        var action = picked ? RegisterActions.ValueAdded : RegisterActions.RecordAdded;
        await audit.AddAsync(db, new AuditRecord(ChainId.File(fileId), action, new Target("record", recordId), by), cancellationToken);
        return recordId;

        void AddValue(ValueKind kind, string? words)
        {
            if (words is not null)
            {
                db.Add(new RecordValue
                {
                    Id = NewId(),
                    RecordId = recordId,
                    FileId = fileId,
                    Kind = kind,
                    Words = words,
                    Folded = FoldedText.Of(words),
                    SaidAt = db.Now,
                    Sureness = Sureness.NotKnown,
                    SaidById = db.Caller.Actor!.UserId,
                });
            }
        }
    }

    public async Task LinkAsync(AppDb db, Guid fileId, Guid from, Guid to, (LinkKind Kind, LinkRole Role) how, Role? by, CancellationToken cancellationToken = default)
    {
        var link = new RegisterLink
        {
            Id = NewId(),
            FileId = fileId,
            FromId = from,
            ToId = to,
            Kind = how.Kind,
            Role = how.Role,
            SaidAt = db.Now,
            Sureness = Sureness.NotKnown,
            SaidById = db.Caller.Actor!.UserId,
        };
        db.Add(link);
        await audit.AddAsync(db, new AuditRecord(ChainId.File(fileId), RegisterActions.LinkAdded, new Target("link", link.Id), by), cancellationToken);
    }

    private Guid NewId() => Guid.CreateVersion7(clock.GetUtcNow());
}
