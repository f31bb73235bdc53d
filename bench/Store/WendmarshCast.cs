using System.Data.Common;

namespace Samphire.Bench.Store;

/// <summary>Finds the people of Wendmarsh in a store of this build or an older one.</summary>
internal static class WendmarshCast
{
    public static async Task<ManyConcerns.Cast> FindAsync(DbConnection connection, OlderNames names)
    {
        var accounts = await RowsAsync("accounts", "display_name", "id", "agency_id");
        var teams = await RowsAsync("teams", "desk_id", "id", "agency_id");
        var supervisors = (await RowsAsync("agencies", "id", "supervisors")).ToDictionary(agency => Guid.Parse(agency[0]), agency => Guid.Parse(agency[1]));
        return new ManyConcerns.Cast(
            [.. ((string[])["Priya", "Siobhan", "Kofi"]).Select(name => new ManyConcerns.Writer(Id(name), Guid.Parse(Person(name)[2])))],
            Id("Daniel"), Desk("social-care"), Desk("safeguarding-desk"), [Id("Daniel"), Id("Mairi")]);

        string[] Person(string name) => accounts.Single(account => account[0].StartsWith(name + " ", StringComparison.Ordinal));

        Guid Id(string name) => Guid.Parse(Person(name)[1]);

        ManyConcerns.Desk Desk(string desk)
        {
            var team = teams.Single(found => found[0] == desk);
            return new ManyConcerns.Desk(Guid.Parse(team[1]), Guid.Parse(team[2]), supervisors[Guid.Parse(team[2])]);
        }

        async Task<List<string[]>> RowsAsync(string table, params string[] columns)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"select {string.Join(", ", columns.Select(column => names.Column(table, column)))} from {names.Table(table)}";
            await using var reader = await command.ExecuteReaderAsync();
            var rows = new List<string[]>();
            while (await reader.ReadAsync())
            {
                rows.Add([.. columns.Select((_, place) => reader.GetValue(place).ToString()!)]);
            }

            return rows;
        }
    }
}
