using Samphire.Testing;

namespace Samphire.Cli.Tests.Serve;

/// <summary>Demo data and real work are never in one store.</summary>
public sealed class PracticeStoreTests : IDisposable
{
    private readonly string folder = Folders.CreateTempSubdirectory("samphire-practice-").FullName;

    private string Store => Path.Combine(folder, "data", "samphire.db");

    private string Keys => Path.Combine(folder, "keys");

    public void Dispose() => Folders.Delete(folder, recursive: true);

    [Fact]
    public void Demo_does_not_open_a_store_with_real_accounts()
    {
        Assert.Equal(0, Call.Samphire(["agency", "add", "Harrowmere Council", "--store", Store, "--keys", Keys]).ExitCode);

        var answer = Call.Samphire(["serve", "--demo", "--port", "0", "--store", Store, "--keys", Keys]);

        Assert.Equal(2, answer.ExitCode);
        Assert.EndsWith($"The store {Store} is a real one, and --demo is only for demo data. Name another store with --store, or leave --demo out.\n", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serve --port 0")]
    [InlineData("agency add Harrowmere")]
    [InlineData("team add Duty --agency Harrowmere")]
    [InlineData("user add lin@harrowmere.example --name Lin --agency Harrowmere --role administrator")]
    public async Task Store_with_demo_data_takes_no_real_work(string verb)
    {
        await using var practice = await WendmarshStore.CopyOfPracticeAsync();

        var answer = Call.Samphire([.. verb.Split(' '), "--store", practice.File, "--keys", practice.Settings.Keys.Path]);

        Assert.Equal(2, answer.ExitCode);
        Assert.EndsWith(
            $"The store {practice.File} holds demo data, which must not be mixed with real work. Name another store with --store, or serve this one with --demo.\n",
            answer.Error, StringComparison.Ordinal);
    }
}
