using Microsoft.EntityFrameworkCore;
using Samphire.App.Audit;
using Samphire.App.Store;
using Samphire.Domain.Audit;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>Something that was done with a concern, as a sentence without its end: "Mairi Sutherland acknowledged this concern".</summary>
public sealed record Happened(DateTimeOffset At, string Words);

/// <summary>What was done with a concern, read from its own chain: it says nothing that was not written down when it happened.</summary>
public sealed class ConcernHistory(LocalTime localTime)
{
    private static readonly (Act Act, string Did)[] Told =
    [
        (Act.ConcernSent, "sent this concern"),
        (Act.ConcernAcknowledged, "acknowledged this concern"),
        (Act.ConcernPassed, "passed this concern on"),
        (Act.ConcernAsked, "asked the reporter something"),
        (Act.ConcernAnswered, "answered the question"),
        (Act.ConcernCloseProposed, "asked for this concern to be closed"),
        (Act.ConcernCloseRefused, "did not agree to close this concern"),
        (Act.ConcernClosed, "closed this concern"),
        (Act.ConcernReopened, "opened this concern again"),
        (Act.ConcernAccepted, "accepted this concern"),
        (Act.ConcernDisagreed, "said that they do not agree"),
        (Act.ReporterTold, "spoke to the reporter"),
        (Act.AlertRecorded, "recorded whom they told"),
        (Act.AlertFollowedUp, "recorded what was sent in writing"),
    ];

    private static readonly Dictionary<string, string> Did = Told.ToDictionary(told => Vocabulary.Word(told.Act), told => told.Did);
    private static readonly string WentUp = Vocabulary.Word(Act.ConcernEscalated);
    private static readonly string[] Shown = [.. Did.Keys, WentUp];

    /// <summary>Newest first. The caller has made sure that the concern is open to whoever reads it.</summary>
    internal static async Task<IReadOnlyList<Happened>> OfAsync(AppDb db, Guid fileId, CancellationToken stop)
    {
        var entries = await Entries(db, fileId).ToListAsync(stop);
        var names = await NamesAsync(db, entries, stop);
        return [.. entries.Select(entry => new Happened(entry.At, Words(entry, names)))];
    }

    /// <summary>Who did what last: "Mairi Sutherland acknowledged this concern at 11:02pm."</summary>
    internal async Task<string> LastChangeAsync(AppDb db, Guid fileId, CancellationToken stop)
    {
        var last = await Entries(db, fileId).Take(1).ToListAsync(stop);
        if (last is not [var entry])
        {
            return "This concern has changed since you opened this page. Read it again before you go on.";
        }

        var wall = localTime.WallAt(entry.At);
        var day = DateOnly.FromDateTime(wall);
        var on = day == localTime.DateAt(db.Now) ? "" : $" on {HouseDate.WithDay(day)}";
        return $"{Words(entry, await NamesAsync(db, last, stop))}{on} at {HouseDate.Of(TimeOnly.FromDateTime(wall))}. What you wrote is kept.";
    }

    private static IQueryable<AuditEntry> Entries(AppDb db, Guid fileId)
    {
        var chain = ChainId.File(fileId).Value;
        return db.Set<AuditEntry>().Where(entry => entry.Chain == chain && Shown.Contains(entry.Act)).OrderByDescending(entry => entry.Seq);
    }

    private static Task<Dictionary<Guid, string>> NamesAsync(AppDb db, List<AuditEntry> entries, CancellationToken stop)
    {
        Guid[] ids = [.. entries.Select(entry => entry.UserId).OfType<Guid>().Distinct()];
        return db.Accounts.Where(account => ids.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.DisplayName, stop);
    }

    private static string Words(AuditEntry entry, Dictionary<Guid, string> names) =>
        entry.Act == WentUp ? "Nobody had read this concern, so it went up"
        : $"{(entry.UserId is { } user && names.TryGetValue(user, out var name) ? name : "Samphire")} {Did[entry.Act]}";
}
