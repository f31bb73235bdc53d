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
        One("enable", "Reinstates a suspended account.", streams, (administration, person, cancellationToken) => administration.Get<ChangeAccount>().EnableAsync(administration.Caller, person.Id, cancellationToken)),
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
        command.SetAction((call, cancellationToken) => people.RunAsync(call, streams, async administration =>
        {
            var at = await administration.AgencyAsync(call.GetValue(agency)!, cancellationToken);
            List<Guid> teams = [];
            foreach (var named in call.GetValue(team) ?? [])
            {
                teams.Add((await administration.TeamAsync(named, at.Id, cancellationToken)).Id);
            }

            var (password, made) = Password(call.GetValue(fromInput), streams);
            var answer = await administration.Get<CreateAccount>().RunAsync(administration.Caller, new NewAccount
            {
                Email = call.GetValue(email)!,
                DisplayName = call.GetValue(name)!,
                AgencyId = at.Id,
                TeamIds = teams,
                Roles = RolesOf(call.GetValue(role)!),
                Telephone = call.GetValue(telephone),
                Password = password,
            }, cancellationToken);
            AdministrationContext.Demand(answer.Problems);
            Print(streams, password, made);
        }, cancellationToken));
        return command;
    }

    private static Command List(Streams streams)
    {
        var people = new PeopleOptions();
        var command = new Command("list", "Lists the people who can sign in: email, name, agency, teams, roles, whether suspended.");
        people.AddTo(command);
        command.SetAction((call, cancellationToken) => people.RunAsync(call, streams, async administration =>
        {
            await using var writer = streams.Text();
            foreach (var person in await administration.Get<People>().ListAsync(administration.Caller, cancellationToken))
            {
                writer.WriteLine(string.Join('\t', person.Email, person.Name, person.Agency,
                    string.Join(", ", person.Teams.Select(team => team.Name)), string.Join(", ", person.Roles.Select(Vocabulary.Word)),
                    person.Disabled ? "suspended" : ""));
            }
        }, cancellationToken));
        return command;
    }

    private static Command SetRoles(Streams streams)
    {
        var email = EmailArgument();
        var role = RoleOption();
        var people = new PeopleOptions();
        var command = new Command("roles", "Sets someone's roles to exactly these. Their sessions end immediately.") { email, role };
        people.AddTo(command);
        command.SetAction((call, cancellationToken) => people.RunAsync(call, streams, async administration =>
        {
            var person = await administration.PersonAsync(call.GetValue(email)!, cancellationToken);
            AdministrationContext.Demand(await administration.Get<GiveRoles>().SetAsync(administration.Caller, person.Id, RolesOf(call.GetValue(role)!), cancellationToken));
        }, cancellationToken));
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
        command.SetAction((call, cancellationToken) => people.RunAsync(call, streams, async administration =>
        {
            var person = await administration.PersonAsync(call.GetValue(email)!, cancellationToken);
            var (password, made) = Password(call.GetValue(fromInput), streams);
            AdministrationContext.Demand(await administration.Get<SetPassword>().ForAsync(administration.Caller, person.Id, password, cancellationToken));
            if (call.GetValue(factor))
            {
                await administration.Get<ChangeAccount>().RemoveFactorAsync(administration.Caller, person.Id, cancellationToken);
            }

            Print(streams, password, made);
        }, cancellationToken));
        return command;
    }

    private static Command One(string verb, string description, Streams streams, Func<AdministrationContext, PersonLine, CancellationToken, Task> work)
    {
        var email = EmailArgument();
        var people = new PeopleOptions();
        var command = new Command(verb, description) { email };
        people.AddTo(command);
        command.SetAction((call, cancellationToken) => people.RunAsync(call, streams, async administration =>
            await work(administration, await administration.PersonAsync(call.GetValue(email)!, cancellationToken), cancellationToken), cancellationToken));
        return command;
    }

    private static async Task DisableAsync(AdministrationContext administration, PersonLine person, CancellationToken cancellationToken)
    {
        if (await administration.Get<ChangeAccount>().DisableAsync(administration.Caller, person.Id, cancellationToken) is { } problem)
        {
            AdministrationContext.Demand([problem]);
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
        [.. words.Select(word => Vocabulary.Find<Role>(word) ?? throw new UsageException($"There is no role '{word}'. Roles: {RoleNames}."))];

    private static (string Password, bool Made) Password(bool fromInput, Streams streams)
    {
        if (!fromInput)
        {
            return (SetPassword.Generated(), true);
        }

        using var reader = new StreamReader(streams.In, leaveOpen: true);
        var line = reader.ReadLine();
        return line is { Length: > 0 and <= LongestLine } ? (line, false) : throw new UsageException("There is no password on the first line of standard input.");
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
