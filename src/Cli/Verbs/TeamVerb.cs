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
        command.SetAction((call, cancellationToken) => people.RunAsync(call, streams, async administration =>
        {
            var at = await administration.AgencyAsync(call.GetValue(agency)!, cancellationToken);
            var agencies = administration.Get<Agencies>();
            var taken = (await agencies.ListTeamsAsync(administration.Caller, cancellationToken)).Where(team => team.AgencyId == at.Id).Select(team => team.Name);
            if (Agencies.NameProblem(call.GetValue(name), taken) is { } problem)
            {
                throw new UsageException($"{problem}.");
            }

            DemandDesk(administration, call.GetValue(area), call.GetValue(desk));
            await agencies.CreateTeamAsync(administration.Caller, at.Id, call.GetValue(name)!.Trim(), call.GetValue(area), call.GetValue(desk), cancellationToken);
        }, cancellationToken));
        return command;
    }

    private static Command List(Streams streams)
    {
        var people = new PeopleOptions();
        var command = new Command("list", "Lists the teams: name, agency, area, desk.");
        people.AddTo(command);
        command.SetAction((call, cancellationToken) => people.RunAsync(call, streams, async administration =>
        {
            var agencies = (await administration.Get<Agencies>().ListAsync(administration.Caller, cancellationToken)).ToDictionary(agency => agency.Id, agency => agency.Name);
            await using var writer = streams.Text();
            foreach (var team in await administration.Get<Agencies>().ListTeamsAsync(administration.Caller, cancellationToken))
            {
                writer.WriteLine(string.Join('\t', team.Name, agencies[team.AgencyId], team.AreaId, team.DeskId));
            }
        }, cancellationToken));
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
        command.SetAction((call, cancellationToken) => people.RunAsync(call, streams, async administration =>
        {
            var at = call.GetValue(agency) is { } named ? (await administration.AgencyAsync(named, cancellationToken)).Id : (Guid?)null;
            var team = await administration.TeamAsync(call.GetValue(name)!, at, cancellationToken);
            var person = await administration.PersonAsync(call.GetValue(email)!, cancellationToken);
            Guid[] teams = [.. person.Teams.Select(found => found.Id), team.Id];
            AdministrationContext.Demand(await administration.Get<ChangeAccount>().SetTeamsAsync(administration.Caller, person.Id, teams, cancellationToken));
        }, cancellationToken));
        return command;
    }

    private static void DemandDesk(AdministrationContext administration, string? area, string? desk)
    {
        if (area is null != desk is null)
        {
            throw new UsageException("Give both --area and --desk, or neither.");
        }

        if (area is not null && !administration.Settings.Content.Areas.Any(pack => pack.Area.Stamp.Id == area && pack.Area.Desks.Any(found => found.Id == desk)))
        {
            throw new UsageException($"There is no desk '{desk}' in an area '{area}'. Try: samphire content --help");
        }
    }

    private static Argument<string> NameArgument() => new("NAME") { Description = "The name." };

    private static Option<string?> AgencyOption(bool required) => new("--agency") { Description = "The agency the team belongs to.", HelpName = "AGENCY", Required = required };
}
