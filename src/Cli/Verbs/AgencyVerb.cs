using System.CommandLine;
using Samphire.App.Access;

namespace Samphire.Cli.Verbs;

internal static class AgencyVerb
{
    public static Command Command(Streams streams) => new("agency", "Manage the agencies whose staff can sign in.") { Add(streams), List(streams) };

    private static Command Add(Streams streams)
    {
        var name = new Argument<string>("NAME") { Description = "The name." };
        var people = new PeopleOptions();
        var command = new Command("add", """
            Adds an agency.

            Examples:
              samphire agency add "Wendmarsh Council"
            """) { name };
        people.AddTo(command);
        command.SetAction((call, cancellationToken) => people.RunAsync(call, streams, async administration =>
        {
            var agencies = administration.Get<Agencies>();
            var taken = await agencies.ListAsync(administration.Caller, cancellationToken);
            if (Agencies.NameProblem(call.GetValue(name), taken.Select(agency => agency.Name)) is { } problem)
            {
                throw new UsageException($"{problem}.");
            }

            await agencies.CreateAgencyAsync(administration.Caller, call.GetValue(name)!.Trim(), cancellationToken);
        }, cancellationToken));
        return command;
    }

    private static Command List(Streams streams)
    {
        var people = new PeopleOptions();
        var command = new Command("list", "Lists the agencies.");
        people.AddTo(command);
        command.SetAction((call, cancellationToken) => people.RunAsync(call, streams, async administration =>
        {
            await using var writer = streams.Text();
            foreach (var agency in await administration.Get<Agencies>().ListAsync(administration.Caller, cancellationToken))
            {
                writer.WriteLine(agency.Name);
            }
        }, cancellationToken));
        return command;
    }
}
