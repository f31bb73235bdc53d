using System.CommandLine;
using Samphire.App;
using Samphire.App.Access;
using Samphire.App.Audit;
using Samphire.App.DemoData;
using Samphire.App.Store;

namespace Samphire.Cli;

/// <summary>Opens the store for verbs about agencies, teams and users, and creates it if it does not exist.</summary>
internal sealed class PeopleOptions
{
    private readonly StoreOptions store = new();
    private readonly ContentOptions content = new();

    public void AddTo(Command command)
    {
        store.AddTo(command);
        content.AddTo(command);
    }

    public async Task<int> RunAsync(ParseResult call, Streams streams, Func<AdministrationContext, Task> work, CancellationToken cancellationToken)
    {
        var settings = store.Start(call, Task.FromResult(content.Open(call)), streams);
        await using var services = new ServiceCollection().AddSamphire(settings).BuildServiceProvider();
        await services.GetRequiredService<OpenStore>().RunAsync(cancellationToken: cancellationToken);
        await PracticeStore.RefuseOtherAsync(services.GetRequiredService<StoreFactory>(), demo: false, cancellationToken);
        await work(new AdministrationContext(services, new Caller(null, Origin.Cli, null, call.CommandResult.Command.Name), settings));
        return ExitCode.Done;
    }
}

internal sealed record AdministrationContext(IServiceProvider Services, Caller Caller, SamphireSettings Settings)
{
    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public async Task<PersonLine> PersonAsync(string email, CancellationToken cancellationToken) =>
        await Get<People>().FindAsync(Caller, email, cancellationToken) ?? throw new UsageException($"There is no account with the email address {email}.");

    public async Task<Agency> AgencyAsync(string name, CancellationToken cancellationToken) =>
        (await Get<Agencies>().ListAsync(Caller, cancellationToken)).FirstOrDefault(agency => agency.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new UsageException($"There is no agency '{name}'. To add it: samphire agency add '{name}'");

    public async Task<Team> TeamAsync(string name, Guid? agency, CancellationToken cancellationToken)
    {
        var found = (await Get<Agencies>().ListTeamsAsync(Caller, cancellationToken))
            .Where(team => team.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && (agency is null || team.AgencyId == agency)).ToList();
        return found switch
        {
            [var one] => one,
            [] => throw new UsageException($"There is no team '{name}'{(agency is null ? "" : " in this agency")}."),
            _ => throw new UsageException($"More than one agency has a team '{name}'. Choose one with --agency."),
        };
    }

    // Ends the run with a list of all problems, if there are any.
    public static void Demand(IEnumerable<AccountProblem> problems)
    {
        if (string.Join('\n', problems.Select(problem => $"{problem.Message}.")) is { Length: > 0 } all)
        {
            throw new UsageException(all);
        }
    }
}
