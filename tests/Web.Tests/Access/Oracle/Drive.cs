using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Audit;
using Samphire.App.Store;
using Samphire.Domain.Audit;

namespace Samphire.Web.Tests.Access.Oracle;

/// <summary>Asks for routes as everybody, of every concern, and notes each answer that is not the one expected.</summary>
internal sealed class Drive(OracleWorld world)
{
    private readonly List<string> faults = [];

    /// <summary>What was not as expected, a fault a line; the first of them where there are many.</summary>
    public string Faults => string.Join('\n', faults.Take(40));

    public int Asked { get; private set; }

    public async Task RunAsync(IEnumerable<Route> routes, IReadOnlyList<Planted> concerns)
    {
        Route[] all = [.. routes];
        await PersonAsync(null, all, concerns);
        foreach (var person in OracleWorld.People)
        {
            await PersonAsync(person, all, concerns);
        }
    }

    private async Task PersonAsync(Person? person, Route[] routes, IReadOnlyList<Planted> concerns)
    {
        var asker = await world.AskerOfAsync(person);
        string[] hidden = [.. Expected.Hidden(person)];
        var denied = 0;
        var before = person is null ? 0 : await DeniedAsync(person);
        foreach (var route in routes)
        {
            var absent = await AskAsync(asker, route, OracleWorld.Absent);
            Look(person, route, null, absent, hidden);
            denied += Counts(person, route, absent);
            if (!route.IsOfConcern)
            {
                continue;
            }

            // Where the door is closed already, it is closed whatever lies behind it, and what is sent opens for no page of a draft.
            foreach (var concern in concerns.Where(concern => concern.Tag == "unread"
                || (Expected.Opens(route.Door, person) && (route.File != "author" || concern.IsDraft))))
            {
                var answer = await AskAsync(asker, route, concern.Reference);
                Look(person, route, concern, answer, hidden);
                denied += Counts(person, route, answer);
                if (answer.Status == absent.Status && answer.Status is 404 && answer.Whole(concern.Reference) != absent.Whole(OracleWorld.Absent))
                {
                    faults.Add($"{person?.Name}: {route} of '{concern.Tag}' is not answered as what is not there:\n{answer.Whole(concern.Reference)}\n--\n{absent.Whole(OracleWorld.Absent)}");
                }
            }
        }

        if (person is not null && await DeniedAsync(person) - before is var written && written != denied)
        {
            faults.Add($"{person.Name}: {denied} times something was not theirs, and {written} times it was written down.");
        }
    }

    /// <summary>A concern that is not theirs, or not there, and a page that is for others: somebody who guesses leaves a trace.</summary>
    private static int Counts(Person? person, Route route, Answer answer) =>
        answer.Status == 404 && (route.IsOfConcern || !Expected.Opens(route.Door, person)) ? 1 : 0;

    private async Task<Answer> AskAsync(Asker asker, Route route, string reference)
    {
        Asked++;
        var address = route.AddressOf(reference).Replace("{id:guid}", "11111111-1111-4111-8111-111111111111", StringComparison.Ordinal);
        foreach (var part in (string[])["{slug}", "{id}", "{happening}", "{place}"])
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
        await using var db = world.App.Services.GetRequiredService<StoreFactory>().Open(Caller.Itself);
        var chain = ChainId.User(user).Value;
        return await db.Set<AuditEntry>().CountAsync(entry => entry.Chain == chain && entry.Action == "access-denied");
    }
}
