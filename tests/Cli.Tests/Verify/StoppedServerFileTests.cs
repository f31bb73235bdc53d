using Microsoft.Data.Sqlite;
using Samphire.Testing;

namespace Samphire.Cli.Tests.Verify;

/// <summary>
/// The same for a file, which can also be damaged outside its tables; and what is reported about keys.
/// </summary>
public sealed class StoppedServerFileTests() : StoppedServerStoreTests(Database.Sqlite)
{
    [Fact]
    public void Entry_with_a_changed_letter_is_named_with_its_sequence_number()
    {
        Store.FlipInFile("account-disabled"u8.ToArray());

        Named(Store.Run("verify"), $"{Store.Chain} entry 3: ");
    }

    [Fact]
    public async Task A_fault_in_the_history_of_a_concern_names_the_concern()
    {
        await using var store = await WendmarshStore.CopyAsync();
        await using var services = store.Services();
        var reference = await services.SendConcernAsync();
        await using (var file = new SqliteConnection($"Data Source={store.File};Pooling=False"))
        {
            file.Open();
            await using var change = file.CreateCommand();
            change.CommandText = "update audit_entries set reason = 'because' where chain like 'file:%'";
            Assert.Equal(1, change.ExecuteNonQuery());
        }

        var answer = Call.Samphire("verify", "--store", store.File, "--keys", store.Settings.Keys.Path);

        Assert.Equal(1, answer.ExitCode);
        Assert.Matches($"^file:[0-9a-f-]{{36}} \\({reference}\\) entry 1: altered: ", answer.Out);
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("keys status")]
    [InlineData("user list")]
    [InlineData("serve --port 0")]
    public void A_key_that_others_may_read_is_refused_with_what_to_do(string verb)
    {
        var key = Path.Combine(Store.Keys, "instance.key");
        Readable(key);

        var answer = Store.Run(verb.Split(' '));

        Assert.Equal((3, ""), (answer.ExitCode, answer.Out));
        Assert.Contains($"chmod 600 {key}", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_folder_that_others_may_read_is_refused_by_serve_as_well()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Store.Keys, File.GetUnixFileMode(Store.Keys) | UnixFileMode.GroupRead);
        }

        var answer = Store.Run("serve", "--port", "0");

        Assert.Equal((3, $"{Store.Keys} is readable by other users. Run: chmod 700 {Store.Keys}\n"), (answer.ExitCode, answer.Error));
    }

    [Theory]
    [InlineData("agency add Council")]
    [InlineData("serve --port 0")]
    public void Keys_within_the_data_folder_are_refused(string verb)
    {
        var answer = Call.Samphire([.. verb.Split(' '), "--store", Path.Combine(Store.Folder, "new", "samphire.db"), "--keys", Path.Combine(Store.Folder, "new", "keys")]);

        Assert.Equal((3, ""), (answer.ExitCode, answer.Out));
        Assert.Contains("so one copy would include both", answer.Error, StringComparison.Ordinal);
        Assert.False(Folders.Exists(Path.Combine(Store.Folder, "new", "keys")));
    }

    [Fact]
    public void Keys_status_shows_each_key_and_never_the_key()
    {
        var answer = Store.Run("keys", "status");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        var lines = File.ReadAllLines(Path.Combine(Store.Keys, "instance.key"));
        Assert.Contains(lines[6]["check: ".Length..], answer.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(lines[5]["key: ".Length..], answer.Out, StringComparison.Ordinal);
    }

    private static void Readable(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        }
    }
}
