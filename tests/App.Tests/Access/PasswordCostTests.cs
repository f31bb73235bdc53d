using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Access;
using Samphire.App.Store;
using Samphire.Testing;

namespace Samphire.App.Tests.Access;

/// <summary>How many iterations an attacker has to run for each guess of a password.</summary>
public sealed class PasswordCostTests
{
    [Theory]
    [InlineData(-1, null)]
    [InlineData(1, null)]
    [InlineData(219_999, null)]
    [InlineData(220_000, 220_000)]
    [InlineData(400_000, 400_000)]
    [InlineData(5_000_000, 5_000_000)]
    [InlineData(5_000_001, null)]
    public void Requested_cost_below_the_default_or_above_the_maximum_is_refused(int asked, int? expected) =>
        Assert.Equal(expected, PasswordCost.From(asked)?.Iterations);

    [Fact]
    public void Cost_below_the_default_can_be_set_only_by_the_test_host()
    {
        Assert.Equal(220_000, PasswordCost.Default.Iterations);
        Assert.Equal(["From"], typeof(PasswordCost).GetMethods().Where(method => method is { IsStatic: true, IsSpecialName: false } && method.ReturnType == typeof(PasswordCost)).Select(method => method.Name));
        Assert.Empty(typeof(PasswordCost).GetConstructors());
        Assert.Equal(
            ["Samphire.Testing"],
            typeof(PasswordCost).Assembly.GetCustomAttributes(typeof(InternalsVisibleToAttribute), false).Cast<InternalsVisibleToAttribute>().Select(friend => friend.AssemblyName));
    }

    [Theory]
    [InlineData(null, 220_000)]
    [InlineData(230_000, 230_000)]
    public async Task Hash_of_a_new_password_takes_the_iterations_of_the_settings_and_the_default_where_none_are_set(int? set, int expected)
    {
        await using var store = await WendmarshStore.CopyAsync();
        var settings = store.Settings with
        {
            Passwords = set is { } iterations ? PasswordCost.From(iterations)! : new SamphireSettings
            {
                Content = store.Settings.Content,
                Store = store.Settings.Store,
                Keys = store.Settings.Keys,
                Clock = store.Clock,
            }.Passwords
        };
        await using var services = new ServiceCollection().AddSamphire(settings).BuildServiceProvider();
        var (priya, email) = (await services.CallerAsync("Priya"), "priya.raman@thornsea-trust.example");

        Assert.Empty(await services.GetRequiredService<SetPassword>().ForAsync(Caller.System, priya.Actor!.UserId, "heron gravel teapot violin", TestContext.Current.CancellationToken));

        await using var db = services.GetRequiredService<StoreFactory>().Open(Caller.System);
        var hash = Convert.FromBase64String((await db.Accounts.SingleAsync(account => account.Id == priya.Actor.UserId, TestContext.Current.CancellationToken)).PasswordHash!);

        // The format of ASP.NET Core Identity: version, function (2: HMAC-SHA512) and iterations; the latter two take
        // four bytes each.
        Assert.Equal((1, 2u, (uint)expected), (hash[0], BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(1)), BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(5))));
        Assert.IsType<SignInOutcome.Done>(await services.GetRequiredService<SignIn>().WithPasswordAsync(Caller.System, email, "heron gravel teapot violin", "192.0.2.1", TestContext.Current.CancellationToken));
        Assert.Equal(FastPasswords.Cost, store.Settings.Passwords);
    }
}
