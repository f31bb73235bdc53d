using System.CommandLine;
using Samphire.App.Access;
using Samphire.Domain.Access;
using Samphire.Domain.Shared;

namespace Samphire.Cli.Verbs;

internal static class User
{
    // A longer line of input is not a password.
    private const int LongestLine = 1024;

    private static readonly string RoleNames = string.Join(", ", Vocabulary.All<Role>());

    public static Command Command(Streams streams) => new("user", "Who may sign in. Agencies and teams: samphire agency, samphire team.")
    {
        Add(streams), List(streams),
        One("disable", "Locks somebody out. Their sessions end at once.", streams, DisableAsync),
        One("enable", "Lets somebody in again.", streams, (office, person, stop) => office.Get<ChangeAccount>().EnableAsync(office.Caller, person.Id, stop)),
        SetRoles(streams), Reset(streams),
    };

    private static Command Add(Streams streams)
    {
        var email = EmailArgument();
        var name = new Option<string>("--name") { Description = "The name that colleagues know, given name first.", HelpName = "NAME", Required = true };
        var agency = new Option<string>("--agency") { Description = "An agency that is there.", HelpName = "AGENCY", Required = true };
        var team = new Option<string[]>("--team") { Description = "A team of the agency. May be given several times.", HelpName = "TEAM" };
        var telephone = new Option<string?>("--telephone") { Description = "Where they can be rung about a concern.", HelpName = "NUMBER" };
        var role = RoleOption();
        var fromInput = PasswordOption();
        var people = new PeopleOptions();
        var command = new Command("add", """
            Makes an account. Without --password-stdin a password is made and printed, this once.

            Examples:
              samphire user add lin.chan@wendmarsh.example --name "Lin Chan" --agency "Wendmarsh Council" --role administrator
              samphire user add priya@school.example --name "Priya Raman" --agency "Thornsea School" --role reporter --password-stdin
            """) { email, name, agency, team, telephone, role, fromInput };
        people.AddTo(command);
        command.SetAction((call, stop) => people.RunAsync(call, streams, async office =>
        {
            var at = await office.AgencyAsync(call.GetValue(agency)!, stop);
            List<Guid> teams = [];
            foreach (var named in call.GetValue(team) ?? [])
            {
                teams.Add((await office.TeamAsync(named, at.Id, stop)).Id);
            }

            var (password, made) = Password(call.GetValue(fromInput), streams);
            var answer = await office.Get<CreateAccount>().RunAsync(office.Caller, new NewAccount
            {
                Email = call.GetValue(email)!,
                DisplayName = call.GetValue(name)!,
                AgencyId = at.Id,
                TeamIds = teams,
                Roles = RolesOf(call.GetValue(role)!),
                Telephone = call.GetValue(telephone),
                Password = password,
            }, stop);
            Office.Demand(answer.Problems);
            Print(streams, password, made);
        }, stop));
        return command;
    }

    private static Command List(Streams streams)
    {
        var people = new PeopleOptions();
        var command = new Command("list", "Lists everybody who may sign in: e-mail, name, agency, teams, roles, whether locked out.");
        people.AddTo(command);
        command.SetAction((call, stop) => people.RunAsync(call, streams, async office =>
        {
            await using var writer = streams.Text();
            foreach (var person in await office.Get<People>().ListAsync(office.Caller, stop))
            {
                writer.WriteLine(string.Join('\t', person.Email, person.Name, person.Agency,
                    string.Join(", ", person.Teams.Select(team => team.Name)), string.Join(", ", person.Roles.Select(Vocabulary.Word)),
                    person.Disabled ? "locked out" : ""));
            }
        }, stop));
        return command;
    }

    private static Command SetRoles(Streams streams)
    {
        var email = EmailArgument();
        var role = RoleOption();
        var people = new PeopleOptions();
        var command = new Command("roles", "Gives somebody exactly these roles. Their sessions end at once.") { email, role };
        people.AddTo(command);
        command.SetAction((call, stop) => people.RunAsync(call, streams, async office =>
        {
            var person = await office.PersonAsync(call.GetValue(email)!, stop);
            Office.Demand(await office.Get<GiveRoles>().SetAsync(office.Caller, person.Id, RolesOf(call.GetValue(role)!), stop));
        }, stop));
        return command;
    }

    private static Command Reset(Streams streams)
    {
        var email = EmailArgument();
        var factor = new Option<bool>("--factor") { Description = "Take the second factor away too: the telephone is lost." };
        var fromInput = PasswordOption();
        var people = new PeopleOptions();
        var command = new Command("reset", "Gives somebody a new password. Without --password-stdin one is made and printed, this once.") { email, factor, fromInput };
        people.AddTo(command);
        command.SetAction((call, stop) => people.RunAsync(call, streams, async office =>
        {
            var person = await office.PersonAsync(call.GetValue(email)!, stop);
            var (password, made) = Password(call.GetValue(fromInput), streams);
            Office.Demand(await office.Get<SetPassword>().ForAsync(office.Caller, person.Id, password, stop));
            if (call.GetValue(factor))
            {
                await office.Get<ChangeAccount>().RemoveFactorAsync(office.Caller, person.Id, stop);
            }

            Print(streams, password, made);
        }, stop));
        return command;
    }

    private static Command One(string verb, string description, Streams streams, Func<Office, PersonLine, CancellationToken, Task> work)
    {
        var email = EmailArgument();
        var people = new PeopleOptions();
        var command = new Command(verb, description) { email };
        people.AddTo(command);
        command.SetAction((call, stop) => people.RunAsync(call, streams, async office =>
            await work(office, await office.PersonAsync(call.GetValue(email)!, stop), stop), stop));
        return command;
    }

    private static async Task DisableAsync(Office office, PersonLine person, CancellationToken stop)
    {
        if (await office.Get<ChangeAccount>().DisableAsync(office.Caller, person.Id, stop) is { } problem)
        {
            Office.Demand([problem]);
        }
    }

    private static Argument<string> EmailArgument() => new("EMAIL") { Description = "The e-mail address by which they sign in." };

    private static Option<string[]> RoleOption() => new("--role")
    {
        Description = $"A role: {RoleNames}. May be given several times.",
        HelpName = "ROLE",
        Required = true,
    };

    private static Option<bool> PasswordOption() => new("--password-stdin") { Description = "Read the password from the first line of the input." };

    private static IReadOnlyList<Role> RolesOf(string[] words) =>
        [.. words.Select(word => Vocabulary.Find<Role>(word) ?? throw new WrongCallException($"There is no role '{word}'. Roles: {RoleNames}."))];

    private static (string Password, bool Made) Password(bool fromInput, Streams streams)
    {
        if (!fromInput)
        {
            return (SetPassword.Generated(), true);
        }

        using var reader = new StreamReader(streams.In, leaveOpen: true);
        var line = reader.ReadLine();
        return line is { Length: > 0 and <= LongestLine } ? (line, false) : throw new WrongCallException("There is no password on the first line of the input.");
    }

    private static void Print(Streams streams, string password, bool made)
    {
        if (made)
        {
            using var writer = streams.Text();
            writer.WriteLine(password);
        }
    }
}
