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

    // More than anybody fills in while signed out.
    private const int Most = 20;

    public const int WaitsDays = 30;

    internal static readonly TimeSpan Lasts = TimeSpan.FromDays(WaitsDays);

    // Deletes the oldest beyond the limit.
    public Task KeepAsync(Caller caller, Guid account, string path, IEnumerable<KeyValuePair<string, string>> fields, CancellationToken cancellationToken = default) =>
        writer.RunAsync(caller, async db =>
        {
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

    // Newest first, without those that cannot be decrypted.
    public async Task<IReadOnlyList<OpenedSavedForm>> MineAsync(Caller caller, CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(caller);
        var me = caller.Actor!.UserId;
        var kept = await db.SavedForms.Where(form => form.AccountId == me).OrderByDescending(form => form.Id).ToListAsync(cancellationToken);
        List<OpenedSavedForm> open = [];
        foreach (var form in kept)
        {
            if (await keys.OpenAsync(db, form.Sealed, LocationOf(form.Id), cancellationToken) is UnsealResult.Clear(var body))
            {
                var fields = JsonSerializer.Deserialize<string[][]>(body.Reveal())!;
                open.Add(new OpenedSavedForm(form.Id, form.Path, form.At, [.. fields.Select(field => KeyValuePair.Create(field[0], field[1]))]));
            }
        }

        return open;
    }

    // The page has accepted or shows the restored form.
    public Task PutBackAsync(Caller caller, Guid id, CancellationToken cancellationToken = default) => RemoveAsync(caller, id, AccessActions.FormRestored, cancellationToken);

    public Task ThrowAwayAsync(Caller caller, Guid id, CancellationToken cancellationToken = default) => RemoveAsync(caller, id, AccessActions.FormDiscarded, cancellationToken);

    private static SealedLocation LocationOf(Guid id) => new(SavedFormMapping.Table, SavedFormMapping.Column, id);

    internal Task DeleteExpiredAsync(AppDb db, CancellationToken cancellationToken)
    {
        var old = db.Now - Lasts;
        return ForgetAsync(db, db.SavedForms.Where(form => form.At < old), "kept for 30 days", cancellationToken);
    }

    private Task DeleteExcessAsync(AppDb db, Guid account, CancellationToken cancellationToken) => ForgetAsync(
        db, db.SavedForms.Where(form => form.AccountId == account).OrderByDescending(form => form.Id).Skip(Most - 1), "more than 20 were kept", cancellationToken);

    private async Task ForgetAsync(AppDb db, IQueryable<SavedForm> forms, string reason, CancellationToken cancellationToken)
    {
        foreach (var form in await forms.AsTracking().ToListAsync(cancellationToken))
        {
            db.Remove(form);
            await audit.AddAsync(db, new AuditRecord(ChainId.User(form.AccountId), AccessActions.FormDiscarded, new Target("form", form.Id), Reason: reason), cancellationToken);
        }
    }

    private Task RemoveAsync(Caller caller, Guid id, AuditAction action, CancellationToken cancellationToken) => writer.RunAsync(caller, async db =>
    {
        var me = caller.Actor!.UserId;
        if (await db.SavedForms.Where(form => form.Id == id && form.AccountId == me).ExecuteDeleteAsync(cancellationToken) > 0)
        {
            await audit.AddAsync(db, new AuditRecord(ChainId.User(me), action, new Target("form", id)), cancellationToken);
        }
    }, cancellationToken);
}
