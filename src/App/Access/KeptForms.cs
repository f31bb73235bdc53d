using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Audit;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;
using Samphire.Domain.Audit;

namespace Samphire.App.Access;

/// <summary>A kept form, open: what its owner sees, and what can be put back.</summary>
public sealed record OpenForm(Guid Id, string Path, DateTimeOffset At, IReadOnlyList<KeyValuePair<string, string>> Fields);

/// <summary>
/// Keeps what somebody wrote when it could not be taken, until they put it back or throw it away. Nothing is ever put back by
/// itself: only whoever wrote it knows whether it still holds.
/// </summary>
[Service]
public sealed class KeptForms(StoreFactory store, Writer writer, DataKeys keys, AuditTrail audit)
{
    /// <summary>The name of the field by which a form that is put back says which one it was.</summary>
    public const string Field = "kept-form";

    /// <summary>Somebody who types on while signed out fills a few pages at most.</summary>
    private const int Most = 20;

    /// <summary>So long a form waits for its writer.</summary>
    public const int WaitsDays = 30;

    internal static readonly TimeSpan Lasts = TimeSpan.FromDays(WaitsDays);

    /// <summary>Keeps a form for the account; of the oldest beyond twenty nothing stays.</summary>
    public Task KeepAsync(Caller caller, Guid account, string path, IEnumerable<KeyValuePair<string, string>> fields, CancellationToken stop = default) =>
        writer.RunAsync(caller, async db =>
        {
            var id = Guid.CreateVersion7(db.Now);
            var body = JsonSerializer.SerializeToUtf8Bytes(fields.Select(field => new[] { field.Key, field.Value }));
            using var key = await keys.CurrentAsync(db, KeyPurpose.Account, null, account, stop);
            db.Add(new KeptForm { Id = id, AccountId = account, Path = path, Sealed = Envelope.Seal(key, body, PlaceOf(id)), At = db.Now });
            await ForgetBeyondAsync(db, account, stop);
            await audit.AddAsync(db, new Deed(ChainId.User(account), AccessActions.FormSaved, new Target("form", id)), stop);
        }, stop);

    public async Task<bool> AnyAsync(Guid account, CancellationToken stop = default)
    {
        await using var db = store.Open(Caller.Itself);
        return await db.KeptForms.AnyAsync(form => form.AccountId == account, stop);
    }

    /// <summary>The caller's own, the newest first. One that cannot be opened any more is left out.</summary>
    public async Task<IReadOnlyList<OpenForm>> MineAsync(Caller caller, CancellationToken stop = default)
    {
        await using var db = store.Open(caller);
        var me = caller.Actor!.UserId;
        var kept = await db.KeptForms.Where(form => form.AccountId == me).OrderByDescending(form => form.Id).ToListAsync(stop);
        List<OpenForm> open = [];
        foreach (var form in kept)
        {
            if (await keys.OpenAsync(db, form.Sealed, PlaceOf(form.Id), stop) is Opened.Clear(var body))
            {
                var fields = JsonSerializer.Deserialize<string[][]>(body.Reveal())!;
                open.Add(new OpenForm(form.Id, form.Path, form.At, [.. fields.Select(field => KeyValuePair.Create(field[0], field[1]))]));
            }
        }

        return open;
    }

    /// <summary>It was put back, and the page has taken it or shows it.</summary>
    public Task PutBackAsync(Caller caller, Guid id, CancellationToken stop = default) => RemoveAsync(caller, id, AccessActions.FormRestored, stop);

    public Task ThrowAwayAsync(Caller caller, Guid id, CancellationToken stop = default) => RemoveAsync(caller, id, AccessActions.FormDiscarded, stop);

    private static Place PlaceOf(Guid id) => new(KeptFormMapping.Table, KeptFormMapping.Column, id);

    /// <summary>Of the forms that nobody put back in thirty days nothing stays.</summary>
    internal Task ForgetOldAsync(AppDb db, CancellationToken stop)
    {
        var old = db.Now - Lasts;
        return ForgetAsync(db, db.KeptForms.Where(form => form.At < old), "kept for 30 days", stop);
    }

    private Task ForgetBeyondAsync(AppDb db, Guid account, CancellationToken stop) => ForgetAsync(
        db, db.KeptForms.Where(form => form.AccountId == account).OrderByDescending(form => form.Id).Skip(Most - 1), "more than 20 were kept", stop);

    private async Task ForgetAsync(AppDb db, IQueryable<KeptForm> forms, string reason, CancellationToken stop)
    {
        foreach (var form in await forms.AsTracking().ToListAsync(stop))
        {
            db.Remove(form);
            await audit.AddAsync(db, new Deed(ChainId.User(form.AccountId), AccessActions.FormDiscarded, new Target("form", form.Id), Reason: reason), stop);
        }
    }

    private Task RemoveAsync(Caller caller, Guid id, AuditAction action, CancellationToken stop) => writer.RunAsync(caller, async db =>
    {
        var me = caller.Actor!.UserId;
        if (await db.KeptForms.Where(form => form.Id == id && form.AccountId == me).ExecuteDeleteAsync(stop) > 0)
        {
            await audit.AddAsync(db, new Deed(ChainId.User(me), action, new Target("form", id)), stop);
        }
    }, stop);
}
