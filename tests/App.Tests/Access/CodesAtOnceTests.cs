using Microsoft.Extensions.DependencyInjection;
using OtpNet;
using Samphire.App.Access;
using Samphire.Testing;

namespace Samphire.App.Tests.Access;

/// <summary>Many codes for one account, sent before the first of them is answered.</summary>
public sealed class CodesAtOnceTests
{
    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Wrong_codes_sent_at_the_same_time_are_counted_one_after_another(Database database)
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var store = await WendmarshStore.CopyAsync(database);
        await using var services = store.Services();
        var priya = await services.CallerAsync("Priya");
        var (factor, id) = (services.GetRequiredService<SecondFactor>(), priya.Actor!.UserId);
        var app = new Totp(Base32Encoding.ToBytes((await factor.OfferAsync(priya, cancel)).Reveal()));
        var codes = await factor.ConfirmAsync(priya, app.ComputeTotp(store.Clock.Now.UtcDateTime), cancel);
        Assert.NotNull(codes);

        var shown = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => factor.IsShownAsync(priya, id, "000000", cancel)));

        // Two are free and the third begins a wait of two seconds. The other seventeen were not looked at: if they had
        // been, the wait would be a quarter of an hour.
        Assert.DoesNotContain(true, shown);
        Assert.False(await factor.IsShownAsync(priya, id, codes[0], cancel));
        store.Clock.Now = store.Clock.Now.AddSeconds(2);
        Assert.True(await factor.IsShownAsync(priya, id, codes[0], cancel));
    }
}
