using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Audit;
using Samphire.App.Cases.Unfiltered;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Audit;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>An entry of the audit as auditors read it: without content and without the name of a child.</summary>
/// <param name="At">When it was written.</param>
/// <param name="Who">The person who did it.</param>
/// <param name="Action">The word of the action, as in <c>docs/audit-events.md</c>.</param>
/// <param name="About">The reference of the concern, or the person whose account it is; null for anything else.</param>
/// <param name="Reason">Given if the action requires one. It names nobody.</param>
public sealed record AuditLine(DateTimeOffset At, string Who, string Action, string? About, string? Reason);

/// <summary>
/// What the people of an auditor's own agency did and when, newest first. Sealed payloads are never opened. Reading it is
/// recorded too, in the auditor's own history.
/// </summary>
[Service]
public sealed class AuditLog(StoreFactory store, Writer writer, AuditTrail audit, LocalTime localTime)
{
    private const string User = "user";

    /// <param name="caller">An auditor.</param>
    /// <param name="day">Only entries of this day; null for every day.</param>
    /// <param name="reference">Only entries about this concern; null for everything.</param>
    /// <param name="number">The number of the page, from 1.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task<ListPage<AuditLine>> ReadAsync(Caller caller, DateOnly? day, string? reference, int number, CancellationToken cancellationToken = default)
    {
        if (caller.Actor is not { } actor || !actor.Holds(Role.Auditor))
        {
            throw new InvalidOperationException("Only auditors may read the audit.");
        }

        await writer.RunAsync(caller, db => audit.AddAsync(
            db,
            new AuditRecord(
                ChainId.User(actor.UserId),
                AuditActions.AuditViewed,
                new Target("list"),
                Role.Auditor,
                Payload: JsonSerializer.SerializeToUtf8Bytes(new { Day = day, Reference = reference, Page = number })),
            cancellationToken), cancellationToken);

        await using var db = store.Open(caller);
        var entries = db.Set<AuditEntry>().Where(entry => entry.AgencyId == actor.AgencyId);
        if (day is { } date)
        {
            var (from, until) = (localTime.FirstMomentOf(date, TimeOnly.MinValue), localTime.FirstMomentOf(date.AddDays(1), TimeOnly.MinValue));
            entries = entries.Where(entry => entry.At >= from && entry.At < until);
        }

        if (reference is not null)
        {
            // An unknown reference and one without entries have the same answer.
            var chain = await AuditedConcerns.ChainAsync(db, reference, cancellationToken) ?? "";
            entries = entries.Where(entry => entry.Chain == chain);
        }

        // Somebody who may not come near a file does not read its history either.
        var closed = (await db.FileBlocks.Select(block => block.FileId).ToListAsync(cancellationToken)).ConvertAll(file => ChainId.File(file).Value);
        var found = await entries.Where(entry => !closed.Contains(entry.Chain))
            .OrderByDescending(entry => entry.At).ThenBy(entry => entry.Chain).ThenByDescending(entry => entry.Seq)
            .Skip(ListPage.RowsBefore(number)).Take(ListPage.Size + 1).ToListAsync(cancellationToken);
        return await LinesAsync(db, ListPage.Of(found, number), cancellationToken);
    }

    private static async Task<ListPage<AuditLine>> LinesAsync(AppDb db, ListPage<AuditEntry> page, CancellationToken cancellationToken)
    {
        var references = await AuditedConcerns.ReferencesAsync(db, [.. page.Rows.Select(entry => ChainId.From(entry.Chain)?.Owner ?? Guid.Empty)], cancellationToken);
        Guid[] people = [.. page.Rows.SelectMany(entry => new[] { entry.UserId, entry.TargetKind == User ? entry.TargetId : null }).OfType<Guid>().Distinct()];
        var names = await db.Accounts.Where(account => people.Contains(account.Id))
            .ToDictionaryAsync(account => account.Id, account => account.DisplayName, cancellationToken);
        return page.Select(entry => new AuditLine(
            entry.At,
            entry.UserId is { } user ? names.GetValueOrDefault(user, "Unknown account") : "The program",
            entry.Action,
            references.GetValueOrDefault(entry.Chain) ?? (entry is { TargetKind: User, TargetId: { } target } ? names.GetValueOrDefault(target) : null),
            entry.Reason));
    }
}
