using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Audit;
using Samphire.App.Store;
using Samphire.Domain.Audit;

namespace Samphire.Web.Tests.Audit;

/// <summary>
/// Somebody with the database alone rewrites or deletes a history. The product does not continue it, so that nothing
/// forged is ever sealed, and says so in health and to administrators.
/// </summary>
public sealed class ForgedHistoryTests
{
    [Fact]
    public async Task Rewritten_history_is_not_continued_by_the_next_page_view()
    {
        await using var app = await TestApp.StartOwnAsync();
        using var siobhan = await app.SignInAsync("Siobhan");
        var chain = await ChainOfAsync(app, "Siobhan");
        await RewriteAsync(app, chain);
        var before = await EntriesAsync(app, chain);

        Assert.Equal(503, (int)(await siobhan.GetAsync("/my-concerns")).Status);

        Assert.Equal(before, await EntriesAsync(app, chain));
        await IsToldAsync(app, "Lin");
    }

    [Theory]
    [InlineData("delete from audit_entries where chain = '{0}'; delete from audit_heads where chain = '{0}'")]
    [InlineData("delete from audit_heads where chain = '{0}'")]
    [InlineData("delete from audit_entries where chain = '{0}'")]
    [InlineData("delete from audit_entries where chain = '{0}' and seq = (select max(seq) from audit_entries where chain = '{0}')")]
    public async Task Deleted_history_is_not_begun_anew(string statement)
    {
        await using var app = await TestApp.StartOwnAsync();
        using var siobhan = await app.SignInAsync("Siobhan");
        var chain = await ChainOfAsync(app, "Siobhan");
        await SqlAsync(app, string.Format(null, statement, chain));
        var before = await EntriesAsync(app, chain);

        Assert.Equal(503, (int)(await siobhan.GetAsync("/my-concerns")).Status);

        Assert.Equal(before, await EntriesAsync(app, chain));
        await IsToldAsync(app, "Lin");
    }

    private static async Task IsToldAsync(TestApp app, string administrator)
    {
        using var anybody = app.Visit();
        Assert.Contains("an audit log is damaged", (await anybody.GetAsync("/health/ready")).Document.Source.Text, StringComparison.Ordinal);
        using var lin = await app.SignInAsync(administrator);
        Assert.Contains("An audit log is damaged", (await lin.GetAsync("/admin")).Document.Source.Text, StringComparison.Ordinal);
        Assert.Equal(1, await AskAsync(app, "select count(*) from audit_entries where chain = 'system' and action = 'history-broken'"));
    }

    /// <summary>Another reason in the first entry, and new hashes from there to the head: all that is possible without the key.</summary>
    private static async Task RewriteAsync(TestApp app, string chain)
    {
        await using var db = app.Services.GetRequiredService<StoreFactory>().Open(Caller.System);
        var entries = await db.Set<AuditEntry>().Where(entry => entry.Chain == chain).OrderBy(entry => entry.Seq).ToListAsync(TestContext.Current.CancellationToken);
        var last = ChainEncoding.NothingBefore;
        foreach (var entry in entries)
        {
            var forged = entry.AsWritten() with { Reason = entry.Seq == 1 ? "forged" : entry.Reason, Previous = last };
            last = ChainEncoding.Hash(forged, SHA256.HashData);
            await SqlAsync(app, $"update audit_entries set reason = {(forged.Reason is { } reason ? $"'{reason}'" : "null")}, previous = x'{Convert.ToHexString(forged.Previous)}', hash = x'{Convert.ToHexString(last)}' where chain = '{chain}' and seq = {entry.Seq}");
        }

        await SqlAsync(app, $"update audit_heads set hash = x'{Convert.ToHexString(last)}' where chain = '{chain}'");
    }

    private static async Task<string> ChainOfAsync(TestApp app, string firstName)
    {
        await using var db = app.Services.GetRequiredService<StoreFactory>().Open(Caller.System);
        return ChainId.User((await db.Set<App.Access.Account>().SingleAsync(account => account.DisplayName.StartsWith(firstName), TestContext.Current.CancellationToken)).Id).Value;
    }

    private static Task<long> EntriesAsync(TestApp app, string chain) => AskAsync(app, $"select count(*) from audit_entries where chain = '{chain}'");

    private static async Task<long> AskAsync(TestApp app, string question)
    {
        await using var connection = new SqliteConnection($"Data Source={app.Store.File};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = question;
        return (long)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }

    private static async Task SqlAsync(TestApp app, string statement)
    {
        await using var connection = new SqliteConnection($"Data Source={app.Store.File};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
