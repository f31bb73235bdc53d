using System.Globalization;

namespace Samphire.Web.Tests.Access.Oracle;

/// <summary>
/// SEC-01: what somebody may not see changes nothing of what they see. A world is written, somebody looks everywhere and searches
/// for every hidden word; then everything that they may not see is taken out of the store, and they look again. The two are
/// equal to the byte. Who may see what is named here in plain loops over what was generated.
/// </summary>
public sealed class NonInterferenceTests
{
    private const string Setting = "SAMPHIRE_WORLDS";

    /// <summary>By first name: agency, team, and whether they work on what a team has, or supervise.</summary>
    private static readonly (string Name, string Agency, string? Team, bool Works, bool Supervises)[] Actors =
    [
        ("Daniel", "Wendmarsh Council", "Children's front door", true, false),
        ("Priya", "Thornsea Learning Trust", null, false, false),
        ("Gwen", "Wendmarsh Council", "Children's front door", true, true),
        ("Tomasz", "Wendmarsh Police", "Safeguarding desk", true, false),
        ("Kofi", "Wendmarsh Council", null, false, false),
        ("Mairi", "Wendmarsh Council", "Children's front door", true, false),
        ("Lin", "Wendmarsh Council", null, false, false),
        ("Ruth", "Wendmarsh Council", null, false, false),
        ("Hamza", "Wendmarsh Council", null, false, false),
    ];

    private static readonly string[] Lists =
    [
        "/", "/work", "/work?view=team", "/work?part=2", "/desk", "/desk?show=unread", "/desk?show=with-reporter", "/desk?show=finished", "/desk?part=2",
        "/concerns", "/concerns?number=2", "/account", "/account/kept", "/admin", "/admin/teams", "/concerns/new/danger",
    ];

    private static readonly string[] Pages =
    [
        "/concerns/{0}", "/concerns/{0}/act-now", "/concerns/{0}/sent", "/concerns/{0}/answer", "/concerns/{0}/disagree", "/concerns/{0}/noticed", "/concerns/{0}/check",
        "/desk/{0}", "/desk/{0}/pass", "/desk/{0}/closing",
    ];

    /// <summary>So many pairs of worlds in CI; more by an environment variable, for a night.</summary>
    private static int Worlds => int.Parse(Environment.GetEnvironmentVariable(Setting) ?? "18", CultureInfo.InvariantCulture);

    [Fact]
    public async Task What_somebody_may_not_see_changes_nothing_of_what_they_see()
    {
        await using var app = await TestApp.StartAsync();
        app.Clock.GoTo("2026-11-23 10:00");
        Dictionary<string, Asker> askers = [];
        foreach (var actor in Actors)
        {
            using var visitor = await app.SignInAsync(actor.Name);
            var page = await visitor.GetAsync("/account");
            askers[actor.Name] = new Asker(app.Handler())
            {
                Cookies = string.Join("; ", visitor.Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")),
                Mark = page.Document.QuerySelector($"input[name={Asker.Token}]")!.GetAttribute("value")!,
            };
        }

        await using var rows = await WorldRows.OpenAsync(app.Store.File);
        var (hidden, shown) = (0, 0);
        for (var seed = 0; seed < Worlds; seed++)
        {
            var actor = Actors[seed % Actors.Length];
            var world = new GeneratedWorld(app, seed);
            await world.WriteAsync();
            await rows.KeepAsync();
            var with = await LookAsync(askers[actor.Name], actor.Name, world);

            await rows.PutBackAsync();
            foreach (var file in world.Files)
            {
                var level = LevelOf(actor, file);
                (hidden, shown) = level == "none" ? (hidden + 1, shown) : (hidden, shown + 1);
                await rows.TakeOutAsync(file.Id, level, actor.Name);
            }

            await rows.TakeOutRecordsAsync();
            var without = await LookAsync(askers[actor.Name], actor.Name, world);
            foreach (var (address, answer) in with)
            {
                Assert.True(answer == without[address], $"Seed {seed}, {actor.Name}, {address}:\n{answer}\n-- without what is hidden:\n{without[address]}");
            }

            await rows.EmptyAsync();
        }

        Assert.True(hidden > Worlds && shown > Worlds, $"{hidden} hidden and {shown} shown: the worlds show nothing.");
    }

    /// <summary>"none", "author" or "worker", from what was generated.</summary>
    private static string LevelOf((string Name, string Agency, string? Team, bool Works, bool Supervises) actor, GeneratedFile file)
    {
        if (file.Blocked.Contains(actor.Name))
        {
            return "none";
        }

        if (!file.IsDraft)
        {
            foreach (var (person, holds) in file.Persons)
            {
                if (person == actor.Name && holds)
                {
                    return "worker";
                }
            }

            if ((actor.Works && actor.Team is not null && actor.Team == file.Team) || (actor.Supervises && actor.Agency == file.Supervisors))
            {
                return "worker";
            }
        }

        return file.Author == actor.Name ? "author" : "none";
    }

    /// <summary>Every list, every page of every concern, and a search by every word on the page that offers records.</summary>
    private static async Task<Dictionary<string, string>> LookAsync(Asker asker, string name, GeneratedWorld world)
    {
        Dictionary<string, string> seen = [];
        foreach (var list in Lists)
        {
            seen[list] = (await asker.GetAsync(list)).Whole();
        }

        foreach (var file in world.Files)
        {
            foreach (var form in Pages)
            {
                var address = string.Format(CultureInfo.InvariantCulture, form, file.Reference);
                seen[address] = (await asker.GetAsync(address)).Whole();
            }
        }

        if (world.Files.Find(file => file.IsDraft && file.Author == name) is { } own)
        {
            await SearchAsync(asker, $"/concerns/{own.Reference}/others", world, seen);
        }

        return seen;
    }

    private static async Task SearchAsync(Asker asker, string page, GeneratedWorld world, Dictionary<string, string> seen)
    {
        string[] words = [.. world.Files.SelectMany(file => file.Words).Where(word => word.StartsWith("MK07", StringComparison.Ordinal) || word.StartsWith("Markeshared", StringComparison.Ordinal)), "mk07", "marke"];
        var form = await asker.GetAsync(page);
        var mark = form.Body.Split("name=\"Seen\" value=\"")[1].Split('"')[0];
        var fields = words.SelectMany((word, row) => new[]
        {
            ($"Draft.Others.Rows[{row}].Kind", word.StartsWith("mk07", StringComparison.OrdinalIgnoreCase) ? "vehicle" : "person"), ($"Draft.Others.Rows[{row}].Name", word),
        });
        seen[$"{page} typed"] = (await asker.PostAsync($"{page}?handler=Add", fields.Append(("Seen", mark)))).Whole();
        seen[$"{page} searched"] = (await asker.GetAsync(page)).Whole();
    }
}
