using Microsoft.Extensions.DependencyInjection;
using OtpNet;
using Samphire.App.Access;
using Samphire.App.DemoData;
using Samphire.App.Store;
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
        await using var store = await WendmarshStore.CopyAsync(database, demo: false);
        await using var services = store.Services();
        var priya = await services.CallerAsync("Priya");
        var factor = services.GetRequiredService<SecondFactor>();
        var app = new Totp(Base32Encoding.ToBytes((await factor.OfferAsync(priya, cancel)).Reveal()));
        var codes = await factor.ConfirmAsync(priya, app.ComputeTotp(store.Clock.Now.UtcDateTime), cancel);
        Assert.NotNull(codes);

        var (signIn, email) = (services.GetRequiredService<SignIn>(), "priya.raman@thornsea-trust.example");
        var answer = await signIn.WithPasswordAsync(Caller.System, email, Wendmarsh.Password, "192.0.2.1", cancel);
        var step = Assert.IsType<SignInOutcome.NeedsFactor>(answer).Step;

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(n => signIn.WithCodeAsync(Caller.System, step, "000000", $"198.51.100.{n}", cancel)));

        // Two are free and the third begins a wait of two seconds. The other seventeen were not looked at: if they had
        // been, the wait would be a quarter of an hour.
        Assert.All(answers, one => Assert.IsType<SignInOutcome.Refused>(one));
        Assert.IsType<SignInOutcome.Refused>(await signIn.WithCodeAsync(Caller.System, step, codes[0], "192.0.2.1", cancel));
        store.Clock.Now = store.Clock.Now.AddSeconds(2);
        Assert.IsType<SignInOutcome.Done>(await signIn.WithCodeAsync(Caller.System, step, codes[0], "192.0.2.1", cancel));
    }
}
