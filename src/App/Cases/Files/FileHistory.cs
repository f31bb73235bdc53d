using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Audit;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Audit;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases.Files;

/// <summary>A line of a history, without a full stop: "Mairi Sutherland acknowledged this concern".</summary>
public sealed record HistoryLine(DateTimeOffset At, string Words, string Action, string? By);

/// <summary>
/// The history of a file, from its audit chain. The sentences are declared with the actions
/// (<see cref="AuditAction.History"/>).
/// </summary>
[Service]
public sealed class FileHistory(LocalTime localTime)
{
    private static readonly Dictionary<string, string> Lines =
        StoredWords.All<AuditAction>().Where(action => action.History is not null).ToDictionary(action => action.Word, action => action.History!);

    private static readonly string[] Shown = [.. Lines.Keys];

    // Newest first. The caller must have checked access to the file.
    internal static async Task<IReadOnlyList<HistoryLine>> OfAsync(AppDb db, Guid fileId, CancellationToken cancellationToken)
    {
        var entries = await Entries(db, fileId).ToListAsync(cancellationToken);
        var names = await NamesAsync(db, entries, cancellationToken);
        return [.. entries.Select(entry => new HistoryLine(entry.At, Words(entry, names), entry.Action, entry.UserId is { } by ? names.GetValueOrDefault(by) : null))];
    }

    // "Mairi Sutherland acknowledged this concern at 11:02pm."
    internal async Task<string> LastChangeAsync(AppDb db, Guid fileId, CancellationToken cancellationToken)
    {
        var last = await Entries(db, fileId).Take(1).ToListAsync(cancellationToken);
        if (last is not [var entry])
        {
            return "This concern has changed since you opened this page. Read it again before you continue.";
        }

        var wall = localTime.DateTimeAt(entry.At);
        var day = DateOnly.FromDateTime(wall);
        var on = day == localTime.DateAt(db.Now) ? "" : $" on {DateText.WithDay(day)}";
        return $"{Words(entry, await NamesAsync(db, last, cancellationToken))}{on} at {DateText.Of(TimeOnly.FromDateTime(wall))}. What you wrote is kept.";
    }

    private static IQueryable<AuditEntry> Entries(AppDb db, Guid fileId)
    {
        var chain = ChainId.File(fileId).Value;
        return db.Set<AuditEntry>().Where(entry => entry.Chain == chain && Shown.Contains(entry.Action)).OrderByDescending(entry => entry.Seq);
    }

    private static Task<Dictionary<Guid, string>> NamesAsync(AppDb db, List<AuditEntry> entries, CancellationToken cancellationToken)
    {
        Guid[] ids = [.. entries.Select(entry => entry.UserId).OfType<Guid>().Distinct()];
        return db.Accounts.Where(account => ids.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.DisplayName, cancellationToken);
    }

    private static string Words(AuditEntry entry, Dictionary<Guid, string> names)
    {
        var by = entry.UserId is { } user ? names.GetValueOrDefault(user) : null;
        return Lines[entry.Action].Replace("{by}", by ?? "Samphire", StringComparison.Ordinal);
    }
}
