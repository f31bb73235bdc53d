using System.CommandLine;
using Samphire.App.Access;

namespace Samphire.Cli.Verbs;

internal static class TeamVerb
{
    public static Command Command(Streams streams) => new("team", "Manage teams and the desks they cover.") { Add(streams), List(streams), Join(streams) };

    private static Command Add(Streams streams)
    {
        var name = NameArgument();
        var agency = AgencyOption(required: true);
        var area = new Option<string?>("--area") { Description = "The id of an area pack.", HelpName = "AREA" };
        var desk = new Option<string?>("--desk") { Description = "A desk in the area. The team receives everything sent to it.", HelpName = "DESK" };
        var people = new PeopleOptions();
        var command = new Command("add", """
            Adds a team.

            Examples:
              samphire team add "Children's front door" --agency "Wendmarsh Council" --area wendmarsh-demo --desk social-care
            """) { name, agency, area, desk };
        people.AddTo(command);
        command.SetAction((call, stop) => people.RunAsync(call, streams, async office =>
        {
            var at = await office.AgencyAsync(call.GetValue(agency)!, stop);
            var agencies = office.Get<Agencies>();
            var taken = (await agencies.ListTeamsAsync(office.Caller, stop)).Where(team => team.AgencyId == at.Id).Select(team => team.Name);
            if (Agencies.NameProblem(call.GetValue(name), taken) is { } problem)
            {
                throw new WrongCallException($"{problem}.");
            }

            DemandDesk(office, call.GetValue(area), call.GetValue(desk));
            await agencies.CreateTeamAsync(office.Caller, at.Id, call.GetValue(name)!.Trim(), call.GetValue(area), call.GetValue(desk), stop);
        }, stop));
        return command;
    }

    private static Command List(Streams streams)
    {
        var people = new PeopleOptions();
        var command = new Command("list", "Lists the teams: name, agency, area, desk.");
        people.AddTo(command);
        command.SetAction((call, stop) => people.RunAsync(call, streams, async office =>
        {
            var agencies = (await office.Get<Agencies>().ListAsync(office.Caller, stop)).ToDictionary(agency => agency.Id, agency => agency.Name);
            await using var writer = streams.Text();
            foreach (var team in await office.Get<Agencies>().ListTeamsAsync(office.Caller, stop))
            {
                writer.WriteLine(string.Join('\t', team.Name, agencies[team.AgencyId], team.AreaId, team.DeskId));
            }
        }, stop));
        return command;
    }

    private static Command Join(Streams streams)
    {
        var name = NameArgument();
        var email = new Argument<string>("EMAIL") { Description = "The email address of the person to add." };
        var agency = AgencyOption(required: false);
        var people = new PeopleOptions();
        var command = new Command("join", "Adds someone to a team. They stay in the teams they already belong to.") { name, email, agency };
        people.AddTo(command);
        command.SetAction((call, stop) => people.RunAsync(call, streams, async office =>
        {
            var at = call.GetValue(agency) is { } named ? (await office.AgencyAsync(named, stop)).Id : (Guid?)null;
            var team = await office.TeamAsync(call.GetValue(name)!, at, stop);
            var person = await office.PersonAsync(call.GetValue(email)!, stop);
            Guid[] teams = [.. person.Teams.Select(found => found.Id), team.Id];
            Office.Demand(await office.Get<ChangeAccount>().SetTeamsAsync(office.Caller, person.Id, teams, stop));
        }, stop));
        return command;
    }

    private static void DemandDesk(Office office, string? area, string? desk)
    {
        if (area is null != desk is null)
        {
            throw new WrongCallException("Give both --area and --desk, or neither.");
        }

        if (area is not null && !office.Settings.Content.Areas.Any(pack => pack.Area.Stamp.Id == area && pack.Area.Desks.Any(found => found.Id == desk)))
        {
            throw new WrongCallException($"There is no desk '{desk}' in an area '{area}'. Try: samphire content --help");
        }
    }

    private static Argument<string> NameArgument() => new("NAME") { Description = "The name." };

    private static Option<string?> AgencyOption(bool required) => new("--agency") { Description = "The agency the team belongs to.", HelpName = "AGENCY", Required = required };
}
