using Microsoft.Data.Sqlite;

namespace Samphire.Cli.Tests.Verify;

/// <summary><c>verify</c> over a database file in which bytes were changed while nothing ran: it names the history and the entry.</summary>
public sealed class ClosedFileTests : IDisposable
{
    private const string Council = "Wendmarsh Council";

    private readonly string folder = Folders.CreateTempSubdirectory("samphire-verify-").FullName;
    private readonly string chain;

    public ClosedFileTests()
    {
        Assert.Equal(0, Run("agency", "add", Council).ExitCode);
        Assert.Equal(0, Run("user", "add", "gwen.pritchard@wendmarsh.example", "--name", "Gwen Pritchard", "--agency", Council, "--role", "practitioner").ExitCode);
        Assert.Equal(0, Run("user", "disable", "gwen.pritchard@wendmarsh.example").ExitCode);
        Assert.Equal(0, Run("user", "enable", "gwen.pritchard@wendmarsh.example").ExitCode);
        Sql("pragma wal_checkpoint(truncate)");
        chain = Read<string>("select chain from audit_entry where act = 'account-disabled'");
    }

    private string Database => Path.Combine(folder, "data", "samphire.db");

    [Fact]
    public void What_nobody_touched_is_whole()
    {
        var answer = Run("verify");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.StartsWith("2 histories with 5 entries are whole; ", answer.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void A_flipped_byte_of_a_hash_is_named(int seq)
    {
        Flip(Read<byte[]>($"select hash from audit_entry where chain = '{chain}' and seq = {seq}"));

        Named(Run("verify"), chain);
    }

    [Fact]
    public void A_flipped_byte_of_a_head_is_named()
    {
        Flip(Read<byte[]>($"select mac from audit_head where chain = '{chain}'"));

        Named(Run("verify"), $"{chain} ");
    }

    [Fact]
    public void A_flipped_letter_of_an_entry_is_named_with_its_place()
    {
        Flip("account-disabled"u8.ToArray());

        Named(Run("verify"), $"{chain} entry 3: ");
    }

    [Theory]
    [InlineData("update audit_entry set reason = 'because' where chain = '{0}' and seq = 3", "{0} entry 3: altered")]
    [InlineData("delete from audit_entry where chain = '{0}' and seq = 3", "{0} entry 3: missing")]
    [InlineData("delete from audit_entry where chain = '{0}' and seq = 4", "{0} entry 4: cut off")]
    [InlineData("update audit_entry set seq = 9 where chain = '{0}' and seq = 3; update audit_entry set seq = 3 where chain = '{0}' and seq = 4; update audit_entry set seq = 4 where chain = '{0}' and seq = 9", "{0} entry 3: ")]
    [InlineData("delete from audit_entry where chain = '{0}'; delete from audit_head where chain = '{0}'", "{0} as a whole: missing: the whole chain is gone")]
    public void What_was_altered_removed_reordered_or_cut_off_is_named(string statement, string named)
    {
        Sql(string.Format(System.Globalization.CultureInfo.InvariantCulture, statement, chain));

        Named(Run("verify"), string.Format(System.Globalization.CultureInfo.InvariantCulture, named, chain));
    }

    [Fact]
    public void Without_the_installations_key_or_with_another_it_is_not_called_whole()
    {
        var key = Path.Combine(folder, "keys", "instance.key");
        File.Move(key, Path.Combine(folder, "elsewhere.key"));
        var without = Run("verify");
        Assert.Equal((2, ""), (without.ExitCode, without.Out));
        Assert.Contains("The installation's key is not in the key folder", without.Error, StringComparison.Ordinal);
        Assert.Equal(1, Run("keys", "status").ExitCode);

        // Another installation's key, made by a store of its own.
        Assert.Equal(0, Call.Samphire("agency", "add", Council, "--store", Path.Combine(folder, "other", "samphire.db"), "--keys", Path.Combine(folder, "other-keys")).ExitCode);
        File.Copy(Path.Combine(folder, "other-keys", "instance.key"), key);
        var wrong = Run("verify");
        Assert.Equal(1, wrong.ExitCode);
        Assert.Contains(chain, wrong.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("keys status")]
    [InlineData("user list")]
    [InlineData("serve --port 0")]
    public void A_key_that_others_may_read_is_refused_with_what_to_do(string verb)
    {
        var key = Path.Combine(folder, "keys", "instance.key");
        Readable(key);

        var answer = Run(verb.Split(' '));

        Assert.Equal((3, ""), (answer.ExitCode, answer.Out));
        Assert.Contains($"chmod 600 {key}", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_within_the_data_folder_are_refused()
    {
        var answer = Call.Samphire("agency", "add", Council, "--store", Path.Combine(folder, "new", "samphire.db"), "--keys", Path.Combine(folder, "new", "keys"));

        Assert.Equal((3, ""), (answer.ExitCode, answer.Out));
        Assert.Contains("one copy would take both", answer.Error, StringComparison.Ordinal);
        Assert.False(Folders.Exists(Path.Combine(folder, "new", "keys")));
    }

    [Fact]
    public void Keys_status_shows_each_key_and_never_the_key()
    {
        var answer = Run("keys", "status");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        var lines = File.ReadAllLines(Path.Combine(folder, "keys", "instance.key"));
        Assert.Contains(lines[6]["check: ".Length..], answer.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(lines[5]["key: ".Length..], answer.Out, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Folders.Delete(folder, recursive: true);
    }

    private static void Named(Answer answer, string place)
    {
        Assert.Equal((1, ""), (answer.ExitCode, answer.Error));
        Assert.Contains(answer.Out.Split('\n'), line => line.StartsWith(place, StringComparison.Ordinal));
    }

    private static void Readable(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        }
    }

    /// <summary>Changes the last byte of these bytes where they stand in the file.</summary>
    private void Flip(byte[] known)
    {
        SqliteConnection.ClearAllPools();
        var bytes = File.ReadAllBytes(Database);
        var at = bytes.AsSpan().IndexOf(known);
        Assert.True(at >= 0, "these bytes do not stand in the file");
        bytes[at + known.Length - 1] ^= 1;
        File.WriteAllBytes(Database, bytes);
    }

    private T Read<T>(string statement)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        return (T)command.ExecuteScalar()!;
    }

    private void Sql(string statement)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        return connection;
    }

    private Answer Run(params string[] args) => Call.Samphire([.. args, "--store", Database, "--keys", Path.Combine(folder, "keys")]);
}
