using System.Globalization;
using Samphire.Testing;

namespace Samphire.Cli.Tests.Verify;

/// <summary>
/// <c>verify</c> for a store that was changed by other means while nothing was running: it names the history and the
/// entry.
/// </summary>
public abstract class StoppedServerStoreTests(Database database) : IDisposable
{
    private protected WrittenStore Store { get; } = WrittenStore.Copy(database);

    [Fact]
    public void Untouched_store_verifies_without_faults()
    {
        var answer = Store.Run("verify");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.StartsWith("2 audit logs, 8 entries, verified. 1 payloads", answer.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("audit_entries", "hash", "chain = '{0}' and seq = 2", "{0} ")]
    [InlineData("audit_entries", "hash", "chain = '{0}' and seq = 3", "{0} ")]
    [InlineData("audit_heads", "mac", "chain = '{0}'", "{0} ")]
    [InlineData("audit_heads", "hash", "chain = '{0}'", "{0} ")]
    [InlineData("audit_payloads", "sealed", "chain = 'system'", "system entry 4: ")]
    public void Entry_head_or_payload_with_a_changed_bit_is_named(string table, string column, string where, string named)
    {
        Store.Flip(table, column, Of(where));

        Named(Store.Run("verify"), Of(named));
    }

    [Theory]
    [InlineData("update audit_entries set reason = 'because' where chain = '{0}' and seq = 3", "{0} entry 3: altered")]
    [InlineData("delete from audit_entries where chain = '{0}' and seq = 3", "{0} entry 3: missing")]
    [InlineData("delete from audit_entries where chain = '{0}' and seq = 4", "{0} entry 4: cut off")]
    [InlineData("update audit_entries set seq = 9 where chain = '{0}' and seq = 3; update audit_entries set seq = 3 where chain = '{0}' and seq = 4; update audit_entries set seq = 4 where chain = '{0}' and seq = 9", "{0} entry 3: ")]
    [InlineData("delete from audit_payloads", "system entry 4: missing")]
    [InlineData("delete from audit_heads where chain = '{0}'", "{0} whole log: missing")]
    [InlineData("delete from audit_entries where chain = '{0}'; delete from audit_heads where chain = '{0}'", "{0} whole log: missing: the whole log is missing")]
    public void Altered_removed_reordered_or_cut_off_entry_is_named(string statement, string named)
    {
        Store.Sql(Of(statement));

        Named(Store.Run("verify"), Of(named));
    }

    [Fact]
    public void Store_verified_without_its_installation_key_or_with_another_is_not_called_intact()
    {
        var key = Path.Combine(Store.Keys, "instance.key");
        File.Move(key, Path.Combine(Store.Folder, "elsewhere.key"));
        var without = Store.Run("verify");
        Assert.Equal((2, ""), (without.ExitCode, without.Out));
        Assert.Contains("The installation key is missing from the key folder", without.Error, StringComparison.Ordinal);
        Assert.Equal(1, Store.Run("keys", "status").ExitCode);

        // Another installation's key, created with a store of its own.
        Assert.Equal(0, Call.Samphire("agency", "add", WrittenStore.Council, "--store", Path.Combine(Store.Folder, "other", "samphire.db"), "--keys", Path.Combine(Store.Folder, "other-keys")).ExitCode);
        File.Copy(Path.Combine(Store.Folder, "other-keys", "instance.key"), key);
        var wrong = Store.Run("verify");
        Assert.Equal(1, wrong.ExitCode);
        Assert.Contains(Store.Chain, wrong.Out, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Store.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected static void Named(Answer answer, string place)
    {
        Assert.Equal((1, ""), (answer.ExitCode, answer.Error));
        Assert.Contains(answer.Out.Split('\n'), line => line.StartsWith(place, StringComparison.Ordinal));
    }

    private string Of(string words) => string.Format(CultureInfo.InvariantCulture, words, Store.Chain);
}

/// <summary>The same for a store on a server.</summary>
[Trait(Runs.Name, Runs.InFull)]
public sealed class ClosedServerTests() : StoppedServerStoreTests(Database.Postgres);
