using Samphire.Testing;

namespace Samphire.Web.Tests.Access.Oracle;

/// <summary>SEC-06 and SEC-16: every route, for every role and whosever file it is, answers as the table says, and tells no more.</summary>
[Collection(OneOracle.Name)]
public sealed class AccessTests(SqliteOracle oracle)
{
    /// <summary>One of each: a team's, a foreign one, one that names somebody, and drafts of two people.</summary>
    private static readonly Planted[] Few = [.. OracleWorld.Concerns.Where(concern => concern.Tag is "unread" or "names" or "own" or "draft" or "workdraft")];

    [Fact]
    public async Task Every_page_opens_to_whom_the_table_says_and_to_nobody_else()
    {
        var drive = new Drive(oracle.World);
        await drive.RunAsync(Routes.All.Where(route => route.Method == "GET"), OracleWorld.Concerns);

        Assert.True(drive.Faults.Length == 0, drive.Faults);
        Assert.InRange(drive.Asked, 1_500, int.MaxValue);
    }

    [Fact]
    public async Task Every_form_is_taken_from_whom_the_table_says_and_changes_nothing_for_anybody_else()
    {
        var before = await StoreRows.OfAsync(oracle.World.App.Store);
        var drive = new Drive(oracle.World);

        await drive.RunAsync(Routes.All.Where(route => route.Method == "POST"), Few);

        Assert.True(drive.Faults.Length == 0, drive.Faults);
        Assert.InRange(drive.Asked, 1_500, int.MaxValue);
        var after = await StoreRows.OfAsync(oracle.World.App.Store);
        Assert.Equal([], before.Where(table => after[table.Key] != table.Value).Select(table => table.Key));
    }

    /// <summary>Addresses that take no form, and ways to ask that no page of ours uses: as what is not there.</summary>
    [Fact]
    public async Task What_no_page_takes_is_not_there()
    {
        var taken = Routes.All.Where(route => route is { Method: "POST", Handler: "" }).Select(route => route.Path).ToHashSet();
        List<string> faults = [];
        foreach (var name in (string[])["Rita Alder", "Sunil Hazel", "Adam Maple"])
        {
            var person = OracleWorld.People.Single(found => found.Name == name);
            var concern = OracleWorld.Concerns.Single(found => found.Tag == "actnow");
            var asker = await oracle.World.AskerOfAsync(person);
            foreach (var route in Routes.All.Where(route => route is { Method: "GET", Got: 200 } && !route.Path.StartsWith("/health", StringComparison.Ordinal) && Expected.Status(route, person, concern) == 200))
            {
                foreach (var method in (string[])["PUT", "DELETE", "PATCH", .. taken.Contains(route.Path) || route.Path is "/sign-out" or "/account/second-factor" ? [] : new[] { "POST" }])
                {
                    var answer = await asker.AskAsync(method, route.AddressOf(concern.Reference), ("handler", "Nothing"));
                    if (answer.Status != 404)
                    {
                        faults.Add($"{name}: {method} {route.Path} gave {answer.Status}.");
                    }
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task On_PostgreSQL_it_is_the_same()
    {
        string[] onSqlite = [.. OracleWorld.Concerns.Select(concern => concern.Reference)];
        try
        {
            await using var world = await OracleWorld.StartAsync(Database.Postgres);
            var drive = new Drive(world);

            await drive.RunAsync(
                Routes.All.Where(route => route is { Path: "/concerns/{reference}" or "/desk/{reference}" or "/desk" or "/work" or "/concerns" } or { Path: "/concerns/{reference}/child", Handler: "Save" }),
                Few);

            Assert.True(drive.Faults.Length == 0, drive.Faults);
        }
        finally
        {
            foreach (var (concern, reference) in OracleWorld.Concerns.Zip(onSqlite))
            {
                concern.Reference = reference;
            }
        }
    }
}
