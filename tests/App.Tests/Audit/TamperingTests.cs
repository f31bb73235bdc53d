using Samphire.App.Store;
using Samphire.Domain.Audit;

namespace Samphire.App.Tests.Audit;

/// <summary>Every change made to the audit tables in plain SQL is found and located.</summary>
public sealed class TamperingTests : IDisposable
{
    private readonly AuditWorld world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task Audit_log_as_the_product_wrote_it_verifies_without_faults()
    {
        await world.FillAsync();
        var verdict = await world.VerifyAsync();

        Assert.Empty(verdict.Faults);
        Assert.Equal((3, 11, 4, 0, 2, 1), (verdict.Chains, verdict.Entries, verdict.Payloads, verdict.Unread, verdict.Rows, verdict.Drafts));
    }

    [Fact]
    public async Task Change_to_any_column_of_any_audit_row_is_named()
    {
        await world.FillAsync();
        var tried = 0;
        foreach (var table in new[] { "audit_entries", "audit_payloads", "audit_heads" })
        {
            var columns = world.Query($"select name from pragma_table_info('{table}')", row => row.GetString(0));
            foreach (var (id, chain, seq) in world.Query($"select rowid, chain, seq from {table}", row => (row.GetInt64(0), row.GetString(1), row.GetInt64(2))))
            {
                foreach (var column in columns)
                {
                    tried++;
                    var before = world.Query($"select quote({column}) from {table} where rowid = {id}", row => row.GetString(0))[0];
                    world.Sql($"update {table} set {column} = {Other(column, before)} where rowid = {id}");
                    var place = table == "audit_heads" ? "head" : $"{seq}";
                    Assert.True(await NamesAsync(chain, seq), $"{table}.{column} of {chain} {place} was changed unseen");
                    world.Sql($"update {table} set {column} = {before} where rowid = {id}");
                }
            }
        }

        // 17 columns of 11 entries, 3 of 4 payloads, 5 of 3 heads.
        Assert.Equal((17 * 11) + (3 * 4) + (5 * 3), tried);
        Assert.Empty(await world.FaultsAsync());
    }

    [Theory]
    [InlineData("delete from audit_entries where chain like 'file%' and seq = 3", "file 3 Missing, file 3 Inserted")]
    [InlineData("delete from audit_entries where chain like 'file%' and seq = 4", "file 4 CutOff")]
    [InlineData("delete from audit_heads where chain like 'file%'", "file 0 Missing")]
    [InlineData("delete from audit_payloads where chain like 'file%' and seq = 2", "file 2 Missing")]
    [InlineData("delete from audit_entries where chain like 'file%'", "file 1 CutOff, file 0 Added, file 2 Inserted, file 3 Inserted")]
    [InlineData("insert into audit_payloads select chain, 4, sealed from audit_payloads where chain like 'file%' and seq = 2", "file 4 Altered")]
    [InlineData("insert into audit_payloads select chain, 9, sealed from audit_payloads where chain like 'file%' and seq = 2", "file 9 Inserted")]
    [InlineData("update audit_entries set at = 'yesterday' where chain like 'file%' and seq = 2", "file 2 Altered")]
    [InlineData("update audit_entries set user_id = 'nobody' where chain like 'file%' and seq = 2", "file 2 Altered")]
    public async Task Deleted_or_inserted_audit_row_is_named(string statement, string faults)
    {
        await world.FillAsync();
        world.Sql(statement);

        Assert.Equal(faults.Split(", ").Order(StringComparer.Ordinal), (await world.FaultsAsync()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("file", "file 0 Added, file 0 Missing")]
    [InlineData("user", "user 0 Added, user 0 Missing")]
    [InlineData("system", "system 0 Missing")]
    public async Task Chain_deleted_in_full_is_named_although_its_file_or_account_may_be_gone_too(string kind, string faults)
    {
        await world.FillAsync();
        Delete(kind);

        Assert.Equal(faults.Split(", "), (await world.FaultsAsync()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Account_deleted_with_its_chain_is_named()
    {
        await world.FillAsync();
        Delete("user");
        world.Sql("delete from accounts");

        Assert.Equal(["user 0 Missing"], await world.FaultsAsync());
    }

    [Fact]
    public async Task Audit_log_of_over_a_thousand_chains_is_verified_page_by_page()
    {
        await world.WriteAsync(Caller.System, async (db, trail) =>
        {
            for (var i = 0; i < 2001; i++)
            {
                var file = new Guid(i + 1, 0, 0, new byte[8]);
                db.Add(AuditWorld.Draft(file));
                await trail.AddAsync(db, AuditWorld.Viewed(ChainId.File(file)));
            }
        });

        // Each new file adds an entry to its own chain and one to the store's.
        var verdict = await world.VerifyAsync();
        Assert.Equal((2004, 5 + 4002, 2003), (verdict.Chains, verdict.Entries, verdict.Rows));
        Assert.Empty(verdict.Faults);

        world.Sql("update audit_entries set reason = '' where chain = 'system' and seq = 2000");
        Assert.Equal(["system 2000 Altered"], await world.FaultsAsync());
    }

    private void Delete(string kind) => world.Sql(
        $"delete from audit_entries where chain like '{kind}%'; delete from audit_heads where chain like '{kind}%'; delete from audit_payloads where chain like '{kind}%'");

    private async Task<bool> NamesAsync(string chain, long seq)
    {
        var faults = (await world.VerifyAsync()).Faults;
        return faults.Any(fault => fault.Chain == chain && (fault.Seq == seq || fault.Seq == 0 || fault.Seq == seq + 1000));
    }

    /// <summary>Another value of the same kind.</summary>
    private static string Other(string column, string quoted) => column switch
    {
        "seq" => $"{long.Parse(quoted, System.Globalization.CultureInfo.InvariantCulture) + 1000}",
        "at" => $"{long.Parse(quoted, System.Globalization.CultureInfo.InvariantCulture) + 1}",
        _ when quoted == "NULL" => "zeroblob(16)",
        _ when quoted.StartsWith("X'", StringComparison.Ordinal) => $"X'{(quoted[^2] == '0' ? quoted[2..^2] + "1" : quoted[2..^2] + "0")}'",
        "user_id" or "agency_id" or "session" or "target_id" => "'01920000-0000-7000-8000-00000000FFFF'",
        "chain" => "'file:0192ffff-0000-7000-8000-000000000001'",
        _ => "'another'",
    };
}
