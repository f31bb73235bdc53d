using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Access;
using Samphire.App.Audit;
using Samphire.App.DemoData;
using Samphire.App.Store;
using Samphire.Testing;

namespace Samphire.App.Tests.Access;

/// <summary>Expired data is deleted after thirty days, and not before.</summary>
public sealed class PurgeExpiredTests
{
    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres, Traits = [Runs.Name, Runs.InFull])]
    public async Task Sessions_sign_in_delays_idempotency_keys_and_saved_forms_expire_after_thirty_days(Database database)
    {
        await using var store = await WendmarshStore.CopyAsync(database);
        await using var services = store.Services();
        store.Clock.GoTo("2026-11-01 10:00");
        var signIn = services.GetRequiredService<SignIn>();
        var done = Assert.IsType<SignInOutcome.Done>(await signIn.WithPasswordAsync(Caller.System, "priya.raman@thornsea-trust.example", Wendmarsh.Password, "192.0.2.1", default));
        await signIn.WithPasswordAsync(Caller.System, "priya.raman@thornsea-trust.example", "a wrong password", "192.0.2.2", default);
        var priya = await services.CallerAsync("Priya");
        await services.GetRequiredService<SavedForms>().KeepAsync(priya, priya.Actor!.UserId, "/concerns/new/danger", [new("Draft.Danger.Answer", "not-known")]);
        await services.GetRequiredService<Writer>().RunOnceAsync(priya, IdempotencyKey.Of(Guid.NewGuid(), ""), _ => Task.FromResult("/concerns"));
        Assert.Equal((1, 1, 1, 1), await CountAsync());

        store.Clock.GoTo("2026-12-01 09:59");
        await services.GetRequiredService<PurgeExpired>().RunAsync();
        Assert.Equal((1, 1, 1, 1), await CountAsync());
        Assert.Equal(priya.Actor.UserId, await services.GetRequiredService<Sessions>().OwnerAsync(done.SessionKey));

        store.Clock.GoTo("2026-12-01 10:01");
        await services.GetRequiredService<PurgeExpired>().RunAsync();
        Assert.Equal((0, 0, 0, 0), await CountAsync());
        await using var db = services.GetRequiredService<StoreFactory>().Open(Caller.System);
        var last = await db.Set<AuditEntry>().Where(entry => entry.Chain == $"user:{priya.Actor.UserId}").OrderBy(entry => entry.Seq).LastAsync();
        Assert.Equal(("form-discarded", "kept for 30 days", "job"), (last.Action, last.Reason, last.Origin));

        async Task<(int Sessions, int Waits, int Keys, int Forms)> CountAsync()
        {
            await using var db = services.GetRequiredService<StoreFactory>().Open(Caller.System);
            return (await db.Sessions.CountAsync(), await db.SignInDelays.CountAsync(), await db.ProcessedRequests.CountAsync(), await db.SavedForms.CountAsync());
        }
    }
}
