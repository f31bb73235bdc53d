using Microsoft.EntityFrameworkCore;
using Samphire.App.Audit;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Audit;
using Samphire.Domain.Register;
using Samphire.Domain.Shared;

namespace Samphire.App.Register;

/// <summary>Somebody or something that a file names.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What it is called; null where it is only described.</param>
/// <param name="Description">What it is like.</param>
/// <param name="Picked">The record that the writer picked among those that they may see.</param>
public sealed record NamedThing(RecordKind Kind, string? Name, string? Description, Guid? Picked);

/// <summary>
/// Writes what a file says into the register: values on records of their own or picked ones, and links between them. Each
/// value and link hangs on the file, so that whoever may not see the file sees none of it. Nobody has said yet how sure it is.
/// </summary>
[Service]
public sealed class WriteRecords(AuditTrail audit, TimeProvider clock)
{
    /// <returns>The record's id.</returns>
    public async Task<Guid> AddAsync(AppDb db, Guid fileId, NamedThing thing, Role? by, CancellationToken stop = default)
    {
        // Only a record that the caller may see can be picked: a made-up id makes a record of its own.
        var picked = thing.Picked is { } id && await db.RegisterRecords.AnyAsync(record => record.Id == id && record.Kind == thing.Kind, stop);
        var recordId = picked ? thing.Picked!.Value : NewId();
        if (!picked)
        {
            db.Add(new RegisterRecord { Id = recordId, Kind = thing.Kind });
        }

        AddValue(ValueKind.Name, thing.Name);
        AddValue(ValueKind.Description, thing.Description);
        var action = picked ? RegisterActions.ValueAdded : RegisterActions.RecordAdded;
        await audit.AddAsync(db, new Deed(ChainId.File(fileId), action, new Target("record", recordId), by), stop);
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
                    Folded = Folded.Of(words),
                    SaidAt = db.Now,
                    Sureness = Sureness.NotKnown,
                    SaidById = db.Caller.Actor!.UserId,
                });
            }
        }
    }

    public async Task LinkAsync(AppDb db, Guid fileId, Guid from, Guid to, (LinkKind Kind, LinkRole Role) how, Role? by, CancellationToken stop = default)
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
        await audit.AddAsync(db, new Deed(ChainId.File(fileId), RegisterActions.LinkAdded, new Target("link", link.Id), by), stop);
    }

    private Guid NewId() => Guid.CreateVersion7(clock.GetUtcNow());
}
