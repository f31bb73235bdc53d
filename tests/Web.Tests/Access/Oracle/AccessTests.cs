
namespace Samphire.Web.Tests.Access.Oracle;

/// <summary>
/// SEC-06 and SEC-16: every route, for every role and whosever file it is, answers as the table says and reveals
/// nothing more.
/// </summary>
[Collection(OneOracle.Name)]
public sealed class AccessTests(SqliteOracle oracle)
{
    [Fact]
    public async Task Pages_in_every_pair_of_route_person_and_file_answer_as_the_table_says()
    {
        Route[] pages = [.. Routes.All.Where(route => route.Method == "GET")];
        var drive = new Drive(oracle.World);

        await drive.RunPairsAsync(pages, OracleWorld.Concerns);

        Assert.True(drive.Faults.Length == 0, drive.Faults);
        Assert.Empty(Drive.AllPairs(pages, OracleWorld.Concerns).Except(drive.Pairs));
    }

    [Fact]
    public async Task Forms_in_every_pair_of_route_person_and_file_answer_as_the_table_says_and_change_nothing()
    {
        Route[] forms = [.. Routes.All.Where(route => route.Method == "POST")];
        var before = await StoreRows.OfAsync(oracle.World.App.Store);
        var drive = new Drive(oracle.World);

        await drive.RunPairsAsync(forms, OracleWorld.Concerns);

        Assert.True(drive.Faults.Length == 0, drive.Faults);
        Assert.Empty(Drive.AllPairs(forms, OracleWorld.Concerns).Except(drive.Pairs));
        Assert.Equal([], await StoreRows.ChangedAsync(oracle.World.App.Store, before));
    }

    /// <summary>Addresses that accept no form, and methods that no page uses, are answered with "not found".</summary>
    [Fact]
    public async Task Method_or_handler_that_no_page_has_gets_not_found()
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
}
