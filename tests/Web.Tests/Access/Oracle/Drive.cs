using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Audit;
using Samphire.App.Store;
using Samphire.Domain.Audit;
using Samphire.Testing;

namespace Samphire.Web.Tests.Access.Oracle;

/// <summary>
/// Requests routes as every person and for every concern, and collects each answer that differs from the expected one.
/// </summary>
internal sealed class Drive(OracleWorld world)
{
    private readonly List<string> faults = [];

    /// <summary>The differences, one per line; only the first if there are many.</summary>
    public string Faults => string.Join('\n', faults.Take(40));

    public int Asked { get; private set; }

    /// <summary>
    /// Pairs of route and person, route and file, and person and file that were tested; "" is a file that does not
    /// exist.
    /// </summary>
    public HashSet<(string, string)> Pairs { get; } = [];

    /// <summary>Every route for every person and file.</summary>
    public async Task RunAsync(IEnumerable<Route> routes, IReadOnlyList<Planted> concerns)
    {
        Route[] all = [.. routes];
        Planted?[] files = [null, .. concerns];
        foreach (var person in (Person?[])[null, .. OracleWorld.People])
        {
            await PersonAsync(person, all.Select(route => (route, route.IsOfConcern ? files : [null])));
        }
    }

    /// <summary>A selection that contains every pair of route, person and file.</summary>
    public async Task RunPairsAsync(IEnumerable<Route> routes, IReadOnlyList<Planted> concerns)
    {
        Route[] all = [.. routes];
        Person?[] people = [null, .. OracleWorld.People];
        Planted?[] files = [null, .. concerns];
        var picked = Pairwise.Of(all.Where(route => route.IsOfConcern).ToList(), people, files).ToLookup(row => row.Second?.Name);
        foreach (var person in people)
        {
            await PersonAsync(person, all.Select(route => (
                route, route.IsOfConcern ? picked[person?.Name].Where(row => row.First == route).Select(row => row.Third).ToArray() : [null])));
        }
    }

    /// <summary>All possible pairs.</summary>
    public static HashSet<(string, string)> AllPairs(IEnumerable<Route> routes, IReadOnlyList<Planted> concerns)
    {
        Route[] all = [.. routes];
        string[] people = ["", .. OracleWorld.People.Select(person => person.Name)];
        string[] files = ["", .. concerns.Select(concern => concern.Tag)];
        return
        [
            .. all.SelectMany(route => people.Select(person => ($"{route}", person))),
            .. all.Where(route => route.IsOfConcern).SelectMany(route => files.Select(file => ($"{route}", $"of '{file}'"))),
            .. people.SelectMany(person => files.Select(file => (person, $"of '{file}'"))),
        ];
    }

    private async Task PersonAsync(Person? person, IEnumerable<(Route Route, Planted?[] Files)> questions)
    {
        var asker = await world.AskerOfAsync(person);
        string[] hidden = [.. Expected.Hidden(person)];
        var denied = 0;
        var before = person is null ? 0 : await DeniedAsync(person);
        foreach (var (route, files) in questions)
        {
            string? absent = null;
            foreach (var file in files)
            {
                var answer = await AskAsync(asker, route, file?.Reference ?? OracleWorld.Absent);
                Pairs.UnionWith([($"{route}", person?.Name ?? ""), ($"{route}", $"of '{file?.Tag}'"), (person?.Name ?? "", $"of '{file?.Tag}'")]);
                Look(person, route, file, answer, hidden);
                denied += Counts(person, route, answer);
                if (file is null || answer.Status != 404)
                {
                    continue;
                }

                if (absent is null)
                {
                    var none = await AskAsync(asker, route, OracleWorld.Absent);
                    denied += Counts(person, route, none);
                    absent = none.Whole(OracleWorld.Absent);
                }

                if (answer.Whole(file.Reference) != absent)
                {
                    faults.Add($"{person?.Name}: {route} of '{file.Tag}' is not answered as what is not there:\n{answer.Whole(file.Reference)}\n--\n{absent}");
                }
            }
        }

        if (person is not null && await DeniedAsync(person) - before is var written && written != denied)
        {
            faults.Add($"{person.Name}: {denied} times something was not theirs, and {written} times it was written down.");
        }
    }

    /// <summary>
    /// A concern that is not theirs or does not exist, or a page for others: the attempt is recorded.
    /// </summary>
    private static int Counts(Person? person, Route route, Answer answer) =>
        answer.Status == 404 && (route.IsOfConcern || !Expected.Opens(route.Door, person)) ? 1 : 0;

    private async Task<Answer> AskAsync(Asker asker, Route route, string reference)
    {
        Asked++;
        var address = route.AddressOf(reference).Replace("{id:guid}", "11111111-1111-4111-8111-111111111111", StringComparison.Ordinal);
        foreach (var part in (string[])["{slug}", "{id}", "{situation}", "{place}"])
        {
            address = address.Replace(part, "nothing-of-this-name", StringComparison.Ordinal);
        }

        return route.Method == "GET" ? await asker.GetAsync(address) : await asker.PostAsync(address, route.Fields);
    }

    private void Look(Person? person, Route route, Planted? concern, Answer answer, string[] hidden)
    {
        var who = $"{person?.Name ?? "Nobody"} ({string.Join(", ", person?.Roles ?? [])})";
        if (answer.Status != Expected.Status(route, person, concern))
        {
            faults.Add($"{who}: {route} of '{concern?.Tag}' gave {answer.Status}, expected {Expected.Status(route, person, concern)}.");
        }

        if (person is null && answer.Status == 302 && route.Door != "everybody" && !answer.Location!.StartsWith("/sign-in", StringComparison.Ordinal))
        {
            faults.Add($"{who}: {route} leads to {answer.Location}.");
        }

        var said = answer.Whole(concern is null ? [OracleWorld.Absent] : [concern.Reference]);
        foreach (var word in hidden)
        {
            if (said.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                faults.Add($"{who}: {route} of '{concern?.Tag}' says '{word}'.");
            }
        }
    }

    private async Task<int> DeniedAsync(Person person)
    {
        var user = (await world.CallerAsync(person.Name)).Actor!.UserId;
        await using var db = world.App.Services.GetRequiredService<StoreFactory>().Open(Caller.System);
        var chain = ChainId.User(user).Value;
        return await db.Set<AuditEntry>().CountAsync(entry => entry.Chain == chain && entry.Action == "access-denied");
    }
}
