using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Cases;
using Samphire.App.Register;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;

namespace Samphire.Web.Tests.Access.Oracle;

/// <summary>
/// SEC-15: administrators, auditors and analysts follow every link, try every id, and read not a word of a concern.
/// </summary>
[Collection(OneOracle.Name)]
public sealed class CrawlTests(SqliteOracle oracle)
{
    private static readonly string[] Guessed =
    [
        "/concerns/{0}", "/concerns/{0}/check", "/concerns/{0}/act-now", "/concerns/{0}/sent", "/desk/{0}", "/desk/{0}/pass", "/desk/{0}/share", "/desk/{0}/finish", "/admin/people/{0}",
        "/guidance/{0}", "/directory/{0}", "/guidance/search?q={0}", "/work?view={0}", "/desk?show={0}",
    ];

    [Theory]
    [InlineData("Adam Maple", "/admin/people/")]
    [InlineData("Una Nettle", "/directory/")]
    [InlineData("Anna Larch", "/directory/")]
    public async Task Account_without_a_case_role_finds_no_word_of_a_concern_on_any_page(string name, string reached)
    {
        var person = OracleWorld.People.Single(found => found.Name == name);
        var asker = await oracle.World.AskerOfAsync(person);
        string[] hidden = [.. Expected.Hidden(person)];
        List<string> faults = [];
        var visited = await CrawlAsync(asker, (address, answer) => faults.AddRange(Words(answer, hidden, "").Select(word => $"{address}: {word}")));

        foreach (var id in await IdsAsync())
        {
            foreach (var form in Guessed)
            {
                var answer = await asker.GetAsync(string.Format(null, form, id));
                faults.AddRange(Words(answer, hidden, id).Select(word => $"{form} of {id}: {word}"));
            }
        }

        Assert.Empty(faults);
        Assert.Contains(visited, address => address.StartsWith(reached, StringComparison.Ordinal));
        Assert.InRange(visited.Count, 30, 500);
    }

    private static IEnumerable<string> Words(Answer answer, string[] hidden, string asked)
    {
        var said = asked.Length == 0 ? answer.Whole() : answer.Whole(asked);
        return hidden.Where(word => said.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<HashSet<string>> CrawlAsync(Asker asker, Action<string, Answer> look)
    {
        HashSet<string> known = ["/", "/account", "/admin", "/work", "/desk", "/concerns", "/guidance/search?q=Marke"];
        var next = new Queue<string>(known);
        while (next.TryDequeue(out var address))
        {
            var answer = await asker.GetAsync(address);
            look(address, answer);
            using var page = new HtmlParser().ParseDocument(answer.Body);
            var links = page.QuerySelectorAll("a[href], form[action], link[href], script[src]")
                .Select(found => found.GetAttribute("href") ?? found.GetAttribute("action") ?? found.GetAttribute("src")!)
                .Append(answer.Location ?? "").Select(link => link.Split('#')[0]);
            foreach (var link in links.Where(link => link.StartsWith('/') && !link.StartsWith("/hide", StringComparison.Ordinal) && known.Count < 500 && known.Add(link)))
            {
                next.Enqueue(link);
            }
        }

        return known;
    }

    /// <summary>Every id and reference of a concern in the store, as somebody might guess or overhear it.</summary>
    private async Task<IReadOnlyList<string>> IdsAsync()
    {
        await using var db = oracle.World.App.Services.GetRequiredService<StoreFactory>().Open(Caller.System);
        var concerns = await db.Concerns.IgnoreVisibility().Select(concern => new { concern.FileId, concern.Reference }).ToListAsync();
        var records = await db.RegisterRecords.IgnoreVisibility().Select(record => record.Id).ToListAsync();
        var sources = await db.SealedSources.IgnoreVisibility().Select(source => source.Reference).ToListAsync();
        return [.. concerns.SelectMany(concern => new[] { concern.FileId.ToString(), concern.Reference }), .. records.Take(5).Select(id => id.ToString()), .. sources.Take(3)];
    }
}
