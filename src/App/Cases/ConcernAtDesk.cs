using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Audit;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Audit;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>A concern in the hands of somebody who does something with it: what a move changes, and the record of it.</summary>
public sealed class ConcernAtDesk(AppDb db, Concern concern, AuditTrail audit, CancellationToken stop)
{
    public AppDb Db => db;

    public Concern Concern => concern;

    public Actor Actor { get; } = db.Caller.Actor!;

    /// <summary>One moment for everything that a press does.</summary>
    public DateTimeOffset Now { get; } = db.Now;

    public CancellationToken Stop => stop;

    /// <summary>Moves the concern where the rules let it, else refuses with their sentence.</summary>
    public void Move(ConcernMove move)
    {
        var answer = ConcernStates.Move(concern.State, move);
        concern.State = answer.To ?? throw new PressRefusedException([answer.Refused!]);
        if (ConcernStates.IsFinished(concern.State))
        {
            concern.FinishedAt = Now;
        }
    }

    /// <summary>Nobody at a desk has read what stands there now: the clock starts.</summary>
    public void StartClock(DateTimeOffset readBy)
    {
        concern.ReadBy = readBy;
        concern.WentUpAt = null;
    }

    public void StopClock() => concern.ReadBy = null;

    public void Say(MessageKind kind, Text words) => db.Add(new ConcernMessage
    {
        Id = Guid.CreateVersion7(),
        FileId = concern.FileId,
        Kind = kind,
        Words = words.Value,
        ById = Actor.UserId,
        At = Now,
    });

    public void Note(NoteKind kind, Text? words, Guid? teamId = null) => db.Add(new ConcernNote
    {
        Id = Guid.CreateVersion7(),
        FileId = concern.FileId,
        Kind = kind,
        Words = words?.Value,
        TeamId = teamId,
        ById = Actor.UserId,
        At = Now,
    });

    public void Owe(WorkKind kind, Guid by, DateTimeOffset dueAt) => db.Add(new WorkItem
    {
        Id = Guid.CreateVersion7(),
        FileId = concern.FileId,
        Kind = kind,
        OwedBy = by,
        DueAt = dueAt,
        MadeAt = Now,
    });

    /// <summary>What was owed and no longer is.</summary>
    public async Task DoneAsync(params WorkKind[] kinds)
    {
        var items = await db.WorkItems.AsTracking()
            .Where(item => item.FileId == concern.FileId && item.DoneAt == null && kinds.Contains(item.Kind)).ToListAsync(stop);
        foreach (var item in items)
        {
            item.DoneAt = Now;
            item.DoneById = Actor.UserId;
        }
    }

    /// <summary>Into the concern's own history, with what only they read who may read the concern.</summary>
    public Task RecordAsync(Act act, object payload) => audit.AddAsync(db, new Deed(
        ChainId.File(concern.FileId),
        act,
        new Target("concern", concern.FileId),
        Actor.RecordsConcernsAs,
        Payload: JsonSerializer.SerializeToUtf8Bytes(payload)), stop);

    /// <summary>Somebody wants to close it and nobody has said yes or no since; null where nobody does.</summary>
    public async Task<ClosingProposal?> ProposalAsync()
    {
        var last = await db.ConcernNotes
            .Where(note => note.FileId == concern.FileId && note.Kind != NoteKind.WentUp).OrderByDescending(note => note.At).FirstOrDefaultAsync(stop);
        return Proposal(last);
    }

    internal static ClosingProposal? Proposal(ConcernNote? last) =>
        last is { Kind: NoteKind.CloseProposed, ById: { } by, Words: { } words } && Text.From(words) is { } because
            ? new ClosingProposal(by, last.At, because)
            : null;

    /// <summary>What closing depends on, at this moment.</summary>
    public async Task<ConcernToClose> ToCloseAsync(AlertTerms terms) =>
        new(concern.State, concern.ActNow, await Debts.OfSentAsync(db, concern, terms, stop));
}
