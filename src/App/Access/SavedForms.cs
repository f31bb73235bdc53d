using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Audit;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;
using Samphire.Domain.Audit;

namespace Samphire.App.Access;

public sealed record OpenedSavedForm(Guid Id, string Path, DateTimeOffset At, IReadOnlyList<KeyValuePair<string, string>> Fields);

/// <summary>
/// Stores forms that could not be accepted until their authors restore or discard them. Never restores one
/// automatically, because only the author knows whether it is still correct.
/// </summary>
[Service]
public sealed class SavedForms(StoreFactory store, Writer writer, DataKeys keys, AuditTrail audit)
{
    // Identifies the saved form when it is submitted again.
    public const string Field = "kept-form";

    // Identifies the page as opened once in one window, whose script may save it several times.
    public const string View = "View";

    // More than anybody fills in while signed out.
    private const int Most = 20;

    public const int WaitsDays = 30;

    public static readonly TimeSpan Lasts = TimeSpan.FromDays(WaitsDays);

    // Replaces what the same opened page saved before, and deletes the oldest beyond the limit.
    public Task KeepAsync(Caller caller, Guid account, string path, IReadOnlyList<KeyValuePair<string, string>> fields, CancellationToken cancellationToken = default) =>
        writer.RunAsync(caller, async db =>
        {
            if (ViewOf(fields) is { } view)
            {
                await ForgetAsync(db, await OfViewAsync(db, account, path, view, cancellationToken), "a later save of the same page", cancellationToken);
            }

            var id = Guid.CreateVersion7(db.Now);
            var body = JsonSerializer.SerializeToUtf8Bytes(fields.Select(field => new[] { field.Key, field.Value }));
            using var key = await keys.CurrentAsync(db, KeyPurpose.Account, null, account, cancellationToken);
            db.Add(new SavedForm { Id = id, AccountId = account, Path = path, Sealed = Envelope.Seal(key, body, LocationOf(id)), At = db.Now });
            await DeleteExcessAsync(db, account, cancellationToken);
            await audit.AddAsync(db, new AuditRecord(ChainId.User(account), AccessActions.FormSaved, new Target("form", id)), cancellationToken);
        }, cancellationToken);

    public async Task<bool> AnyAsync(Guid account, CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(Caller.System);
        return await db.SavedForms.AnyAsync(form => form.AccountId == account, cancellationToken);
    }

    /// <summary>Whether something that this account wrote on a page waits to be restored.</summary>
    /// <param name="account">Whose it is.</param>
    /// <param name="page">The path of the page, without a query.</param>
    /// <param name="cancellationToken">Cancels the query.</param>
    public async Task<bool> AnyFromAsync(Guid account, string page, CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(Caller.System);
        return await From(db, account, page).AnyAsync(cancellationToken);
    }

    /// <summary>The page has been accepted: what was saved of it while it was being written is not needed any more.</summary>
    /// <param name="caller">The writer.</param>
    /// <param name="page">The path of the page.</param>
    /// <param name="view">The page as opened once in one window.</param>
    /// <param name="cancellationToken">Cancels the action.</param>
    public async Task AcceptedAsync(Caller caller, string page, Guid view, CancellationToken cancellationToken = default)
    {
        var me = caller.Actor!.UserId;
        if (await AnyFromAsync(me, page, cancellationToken))
        {
            await writer.RunAsync(caller, async db => await ForgetAsync(db, await OfViewAsync(db, me, page, view, cancellationToken), "sent", cancellationToken), cancellationToken);
        }
    }

    // Newest first, without those that cannot be decrypted.
    public async Task<IReadOnlyList<OpenedSavedForm>> MineAsync(Caller caller, CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(caller);
        var me = caller.Actor!.UserId;
        var kept = await db.SavedForms.Where(form => form.AccountId == me).OrderByDescending(form => form.Id).ToListAsync(cancellationToken);
        List<OpenedSavedForm> open = [];
        foreach (var form in kept)
        {
            if (await FieldsOfAsync(db, form, cancellationToken) is { } fields)
            {
                open.Add(new OpenedSavedForm(form.Id, form.Path, form.At, fields));
            }
        }

        return open;
    }

    private async Task<IReadOnlyList<KeyValuePair<string, string>>?> FieldsOfAsync(AppDb db, SavedForm form, CancellationToken cancellationToken) =>
        await keys.OpenAsync(db, form.Sealed, LocationOf(form.Id), cancellationToken) is UnsealResult.Clear(var body)
            ? [.. JsonSerializer.Deserialize<string[][]>(body.Reveal())!.Select(field => KeyValuePair.Create(field[0], field[1]))]
            : null;

    private static IQueryable<SavedForm> From(AppDb db, Guid account, string path)
    {
        var page = path.Split('?')[0];
        var asked = page + "?";
        return db.SavedForms.Where(form => form.AccountId == account && (form.Path == page || form.Path.StartsWith(asked)));
    }

    private async Task<IReadOnlyList<SavedForm>> OfViewAsync(AppDb db, Guid account, string path, Guid view, CancellationToken cancellationToken)
    {
        List<SavedForm> same = [];
        foreach (var form in await From(db, account, path).AsTracking().ToListAsync(cancellationToken))
        {
            if (await FieldsOfAsync(db, form, cancellationToken) is { } fields && ViewOf(fields) == view)
            {
                same.Add(form);
            }
        }

        return same;
    }

    private static Guid? ViewOf(IEnumerable<KeyValuePair<string, string>> fields) =>
        Guid.TryParse(fields.FirstOrDefault(field => field.Key == View).Value, out var view) ? view : null;

    // The page has accepted or shows the restored form.
    public Task PutBackAsync(Caller caller, Guid id, CancellationToken cancellationToken = default) => RemoveAsync(caller, id, AccessActions.FormRestored, cancellationToken);

    public Task ThrowAwayAsync(Caller caller, Guid id, CancellationToken cancellationToken = default) => RemoveAsync(caller, id, AccessActions.FormDiscarded, cancellationToken);

    private static SealedLocation LocationOf(Guid id) => new(SavedFormMapping.Table, SavedFormMapping.Column, id);

    /// <summary>Deletes what waits from a page and the pages below it, because what they were about is discarded.</summary>
    /// <param name="db">The change under way.</param>
    /// <param name="account">Whose it is.</param>
    /// <param name="page">The path of the page, without a query.</param>
    /// <param name="cancellationToken">Cancels the action.</param>
    internal async Task DeleteBelowAsync(AppDb db, Guid account, string page, CancellationToken cancellationToken)
    {
        // An address may have been typed with small letters.
        var mine = await db.SavedForms.Where(form => form.AccountId == account).AsTracking().ToListAsync(cancellationToken);
        var below = mine.Where(form => $"{form.Path.Split('?')[0]}/".StartsWith($"{page}/", StringComparison.OrdinalIgnoreCase));
        await ForgetAsync(db, below, "what it was about was discarded", cancellationToken);
    }

    internal async Task DeleteExpiredAsync(AppDb db, CancellationToken cancellationToken)
    {
        var old = db.Now - Lasts;
        await ForgetAsync(db, await db.SavedForms.Where(form => form.At < old).AsTracking().ToListAsync(cancellationToken), "kept for 30 days", cancellationToken);
    }

    private async Task DeleteExcessAsync(AppDb db, Guid account, CancellationToken cancellationToken)
    {
        // The query does not see what this change has added or removed.
        var kept = await db.SavedForms.Where(form => form.AccountId == account).OrderByDescending(form => form.Id).AsTracking().ToListAsync(cancellationToken);
        await ForgetAsync(db, kept.Where(form => db.Entry(form).State != EntityState.Deleted).Skip(Most - 1), "more than 20 were kept", cancellationToken);
    }

    private async Task ForgetAsync(AppDb db, IEnumerable<SavedForm> forms, string reason, CancellationToken cancellationToken)
    {
        foreach (var form in forms)
        {
            db.Remove(form);
            await audit.AddAsync(db, new AuditRecord(ChainId.User(form.AccountId), AccessActions.FormDiscarded, new Target("form", form.Id), Reason: reason), cancellationToken);
        }
    }

    private Task RemoveAsync(Caller caller, Guid id, AuditAction action, CancellationToken cancellationToken) => writer.RunAsync(caller, async db =>
    {
        var me = caller.Actor!.UserId;
        if (await db.RemoveAsync(db.SavedForms.Where(form => form.Id == id && form.AccountId == me), cancellationToken) > 0)
        {
            await audit.AddAsync(db, new AuditRecord(ChainId.User(me), action, new Target("form", id)), cancellationToken);
        }
    }, cancellationToken);
}
