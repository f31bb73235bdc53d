using Samphire.Testing;

namespace Samphire.Web.Tests.Access.Oracle;

/// <summary>The full product of which <see cref="AccessTests"/> runs all pairs: every route, person and file.</summary>
[Collection(OneOracle.Name)]
[Trait(Runs.Name, Runs.InFull)]
public sealed class AccessInFullTests(SqliteOracle oracle)
{
    /// <summary>One of each: a team's, another team's, one that names somebody, and drafts of two people.</summary>
    private static readonly Planted[] Few = [.. OracleWorld.Concerns.Where(concern => concern.Tag is "unread" or "names" or "own" or "draft" or "workdraft")];

    [Fact]
    public async Task Pages_for_every_person_and_file_answer_as_the_table_says()
    {
        var drive = new Drive(oracle.World);

        await drive.RunAsync(Routes.All.Where(route => route.Method == "GET"), OracleWorld.Concerns);

        Assert.True(drive.Faults.Length == 0, drive.Faults);
        Assert.InRange(drive.Asked, 4_000, int.MaxValue);
    }

    [Fact]
    public async Task Forms_for_every_person_and_file_answer_as_the_table_says_and_change_nothing()
    {
        var before = await StoreRows.OfAsync(oracle.World.App.Store);
        var drive = new Drive(oracle.World);

        await drive.RunAsync(Routes.All.Where(route => route.Method == "POST"), OracleWorld.Concerns);

        Assert.True(drive.Faults.Length == 0, drive.Faults);
        Assert.InRange(drive.Asked, 8_000, int.MaxValue);
        Assert.Equal([], await StoreRows.ChangedAsync(oracle.World.App.Store, before));
    }

    [Fact]
    public async Task Pages_of_lists_and_files_on_PostgreSQL_answer_as_the_table_says()
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
