using Samphire.Web.Tests.Store;

namespace Samphire.Web.Tests.Audit;

/// <summary>
/// Watches what acts write into the chains. Each act is tried twice: while no entry can be written, when nothing at all may
/// change, and when it can, when its entries are there and no others.
/// </summary>
/// <param name="app">Where they act.</param>
internal sealed class WrittenDown(TestApp app) : IDisposable
{
    private readonly PlainStore store = PlainStore.Of(app.Store.Settings.Store);

    /// <summary>Does something that is written down.</summary>
    /// <param name="entries">The entries by hand: "file act", "system act" or "user NAME act", in the order in which they are written.</param>
    /// <param name="act">What a browser does; the same each time it is called.</param>
    /// <param name="kept">What was typed: it stands on the page that says that nothing could be saved.</param>
    /// <returns>What the page answered once it could.</returns>
    public Task<PublicPage> ActAsync(string entries, Func<Task<PublicPage>> act, params string[] kept) => BothAsync(entries, act, "", kept);

    /// <summary>As <see cref="ActAsync"/>, of the draft that is sent: that it keeps what was typed is no act, but it stays a draft.</summary>
    public async Task<PublicPage> SendAsync(string entries, Func<Task<PublicPage>> act, params string[] kept)
    {
        var sent = await BothAsync(entries, act, "concerns ", kept);
        Assert.Equal(1, store.Read("select count(*) from concerns where state = 'sent'", row => Convert.ToInt32(row.GetValue(0), null))[0]);
        return sent;
    }

    private async Task<PublicPage> BothAsync(string entries, Func<Task<PublicPage>> act, string mayChange, string[] kept)
    {
        var before = Content(mayChange);
        var states = store.Read("select state from concerns order by file_id", row => row.GetString(0));
        store.Forbid();
        var refused = await act();
        store.Allow();
        Assert.Equal(before, Content(mayChange));
        Assert.Equal(states, store.Read("select state from concerns order by file_id", row => row.GetString(0)));
        Assert.True((int)refused.Status == 503, $"{entries}: without its entry it was answered with {(int)refused.Status}, {refused.Document.Title}");
        Assert.Contains(refused.Heading, (string[])["We could not save this", "Sorry, something went wrong"]);
        Assert.All((string[])["planted", "SQLite", "Postgres", "Npgsql"], word => Assert.DoesNotContain(word, refused.Document.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase));
        Assert.All(kept, words => Assert.Contains(words, refused.Document.QuerySelectorAll("form input").Select(field => field.GetAttribute("value"))));
        return await WritesAsync(entries, act);
    }

    /// <summary>Does something and compares its entries; of nothing: "".</summary>
    public async Task<PublicPage> WritesAsync(string entries, Func<Task<PublicPage>> act)
    {
        var last = store.LastEntry();
        var answer = await act();
        Assert.InRange((int)answer.Status, 200, 404);
        Assert.Equal(entries, string.Join(", ", EntriesAfter(last)));
        return answer;
    }

    /// <summary>As <see cref="ActAsync"/>, of what the program does by itself.</summary>
    public async Task TriesAsync(string entries, Func<Task> work)
    {
        var before = store.Content();
        store.Forbid();
        await Assert.ThrowsAnyAsync<Exception>(work);
        store.Allow();
        Assert.Equal(before, store.Content());
        var last = store.LastEntry();
        await work();
        Assert.Equal(entries, string.Join(", ", EntriesAfter(last)));
    }

    private string[] Content(string mayChange) =>
        [.. store.Content().Where(row => mayChange.Length == 0 || !row.StartsWith(mayChange, StringComparison.Ordinal))];

    private IEnumerable<string> EntriesAfter(string last)
    {
        var names = store.Read("select lower(cast(id as text)), display_name from accounts", row => (row.GetString(0), row.GetString(1).Split(' ')[0])).ToDictionary(row => row.Item1, row => row.Item2);
        return store.EntriesAfter(last)
            .Select(entry => entry.Chain.Split(':') is ["user", var user] ? $"user {names[user]} {entry.Action}" : $"{entry.Chain.Split(':')[0]} {entry.Action}");
    }

    public void Dispose() => store.Dispose();
}
