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

    public static Command Command(Streams streams) => new("user", "Manage the people who can sign in. See also samphire agency and samphire team.")
    {
        Add(streams), List(streams),
        One("disable", "Suspends an account. Its sessions end immediately.", streams, DisableAsync),
        One("enable", "Reinstates a suspended account.", streams, (office, person, stop) => office.Get<ChangeAccount>().EnableAsync(office.Caller, person.Id, stop)),
        SetRoles(streams), Reset(streams),
    };

    private static Command Add(Streams streams)
    {
        var email = EmailArgument();
        var name = new Option<string>("--name") { Description = "The name colleagues use, first name first.", HelpName = "NAME", Required = true };
        var agency = new Option<string>("--agency") { Description = "An existing agency.", HelpName = "AGENCY", Required = true };
        var team = new Option<string[]>("--team") { Description = "A team in the agency. Can be repeated.", HelpName = "TEAM" };
        var telephone = new Option<string?>("--telephone") { Description = "A number to call them on about a concern.", HelpName = "NUMBER" };
        var role = RoleOption();
        var fromInput = PasswordOption();
        var people = new PeopleOptions();
        var command = new Command("add", """
            Creates an account. Without --password-stdin, a password is generated and printed once.

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
        var command = new Command("list", "Lists the people who can sign in: email, name, agency, teams, roles, whether suspended.");
        people.AddTo(command);
        command.SetAction((call, stop) => people.RunAsync(call, streams, async office =>
        {
            await using var writer = streams.Text();
            foreach (var person in await office.Get<People>().ListAsync(office.Caller, stop))
            {
                writer.WriteLine(string.Join('\t', person.Email, person.Name, person.Agency,
                    string.Join(", ", person.Teams.Select(team => team.Name)), string.Join(", ", person.Roles.Select(Vocabulary.Word)),
                    person.Disabled ? "suspended" : ""));
            }
        }, stop));
        return command;
    }

    private static Command SetRoles(Streams streams)
    {
        var email = EmailArgument();
        var role = RoleOption();
        var people = new PeopleOptions();
        var command = new Command("roles", "Sets someone's roles to exactly these. Their sessions end immediately.") { email, role };
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
        var factor = new Option<bool>("--factor") { Description = "Also reset two-factor authentication, for example because their phone is lost." };
        var fromInput = PasswordOption();
        var people = new PeopleOptions();
        var command = new Command("reset", "Sets a new password. Without --password-stdin, one is generated and printed once.") { email, factor, fromInput };
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

    private static Argument<string> EmailArgument() => new("EMAIL") { Description = "The email address they sign in with." };

    private static Option<string[]> RoleOption() => new("--role")
    {
        Description = $"A role: {RoleNames}. Can be repeated.",
        HelpName = "ROLE",
        Required = true,
    };

    private static Option<bool> PasswordOption() => new("--password-stdin") { Description = "Read the password from the first line of standard input." };

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
        return line is { Length: > 0 and <= LongestLine } ? (line, false) : throw new WrongCallException("There is no password on the first line of standard input.");
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
