using Samphire.Web.Tests.Cases;

namespace Samphire.Web.Tests.Store;

/// <summary>
/// SEC-44: key files are missing from the key folder. The program runs and reports what is missing, nothing sealed is
/// overwritten, and once the old file is restored everything can be read again.
/// </summary>
public sealed class LostKeyTests : IDisposable
{
    private const string Aunt = "Mrs Ines Quill";

    private readonly ServedFolder place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task Health_check_counts_the_keys_that_are_missing_from_the_folder()
    {
        await using var app = await TestApp.StartOwnAsync();
        using var priya = await app.SignInAsync("Priya");
        await SealAsync(priya, await ToldAsync(priya), Aunt);
        var keys = Path.Combine(app.Store.Folder, "keys");
        var (agency, instance) = (Folders.EnumerateFiles(keys, "agency-*.key").Single(), Path.Combine(keys, "instance.key"));
        Assert.Equal((200, "Healthy"), await HealthAsync(app.Handler()));

        File.Move(agency, agency + ".lost");
        Assert.Equal((200, "Degraded: keys are missing from the key folder (1)"), await HealthAsync(app.Handler()));
        File.Move(instance, instance + ".lost");
        Assert.Equal((200, "Degraded: keys are missing from the key folder (2)"), await HealthAsync(app.Handler()));
        File.Move(agency + ".lost", agency);
        Assert.Equal((200, "Degraded: keys are missing from the key folder (1)"), await HealthAsync(app.Handler()));
        File.Move(instance + ".lost", instance);
        Assert.Equal((200, "Healthy"), await HealthAsync(app.Handler()));

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(agency, File.GetUnixFileMode(agency) | UnixFileMode.OtherRead);
            Assert.Equal((200, "Degraded: the key folder cannot be used"), await HealthAsync(app.Handler()));
        }
    }

    [Fact]
    public async Task Missing_agency_key_is_named_at_start_and_its_sealed_values_return_with_it()
    {
        string draft;
        using (var program = await StartAsync())
        {
            var priya = await PriyaAsync();
            draft = await ToldAsync(priya);
            await SealAsync(priya, draft, Aunt);
            Assert.DoesNotContain(program.Said, line => line.Contains("missing", StringComparison.Ordinal));
            await program.KillAsync();
        }

        var lost = Folders.GetFiles(place.Keys, "agency-*.key");
        Assert.NotEmpty(lost);
        Array.ForEach(lost, key => File.Move(key, key + ".lost"));
        using (var program = await StartAsync())
        {
            var line = Assert.Single(program.Said, line => line.StartsWith($"Keys are missing from {place.Keys}: ", StringComparison.Ordinal));
            Assert.All(lost, key => Assert.Contains($"{Path.GetFileName(key)} (id ", line, StringComparison.Ordinal));
            Assert.DoesNotContain("instance.key", line, StringComparison.Ordinal);
            Assert.Contains("Restore the key files", line, StringComparison.Ordinal);
            Assert.Equal((200, $"Degraded: keys are missing from the key folder ({lost.Length})"), await HealthAsync(place.Line));
            var priya = await PriyaAsync();
            var page = await priya.GetAsync($"{draft}/source");
            Assert.Contains("is kept, but cannot be shown now", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(Aunt, page.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
            await SealAsync(priya, draft, "");
            await program.KillAsync();
        }

        Array.ForEach(lost, key => File.Move(key + ".lost", key));
        using (var program = await StartAsync())
        {
            Assert.DoesNotContain(program.Said, line => line.Contains("missing", StringComparison.Ordinal));
            Assert.Equal((200, "Healthy"), await HealthAsync(place.Line));
            var priya = await PriyaAsync();
            Assert.Contains(Aunt, (await priya.GetAsync($"{draft}/source")).Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Missing_installation_key_stops_the_start_and_is_not_replaced()
    {
        await (await StartAsync()).KillAsync();
        var key = Path.Combine(place.Keys, "instance.key");
        File.Move(key, key + ".lost");

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(StartAsync);

        Assert.Contains($"The installation key of the store {place.Database} is not in the key folder {place.Keys}.", refused.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(key));
        File.Move(key + ".lost", key);
        using var again = await StartAsync();
        Assert.DoesNotContain(again.Said, line => line.Contains("missing", StringComparison.Ordinal));
        Assert.Equal((200, "Healthy"), await HealthAsync(place.Line));
    }

    /// <summary>A draft about what somebody else told the reporter.</summary>
    private static async Task<string> ToldAsync(Visitor visitor)
    {
        var draft = await Concerns.BeginAsync(visitor);
        await Concerns.FillAsync(visitor, $"{draft}/noticed", new() { ["Draft.Noticed[0].What"] = "He has a second phone.", ["Draft.Noticed[0].How"] = "someone-else-told-me" });
        return draft;
    }

    private static Task<PublicPage> SealAsync(Visitor visitor, string draft, string name) =>
        Concerns.FillAsync(visitor, $"{draft}/source", new() { ["Source.Name"] = name, ["Draft.Source.MayBeNamed"] = "keep-it-with-us" });

    private static async Task<(int Status, string Words)> HealthAsync(HttpMessageHandler line)
    {
        var answer = await new Visitor(line).GetAsync("/health/ready");
        return ((int)answer.Status, answer.Document.Body!.TextContent);
    }

    private async Task<Served> StartAsync()
    {
        var program = await Served.StartAsync(place.Database, place.Keys);
        place.Line.LeadTo(program.Address);
        return program;
    }

    private async Task<Visitor> PriyaAsync()
    {
        var priya = new Visitor(place.Line);
        await TestApp.SignInAsync(priya, TestApp.EmailOf("Priya"));
        return priya;
    }
}
