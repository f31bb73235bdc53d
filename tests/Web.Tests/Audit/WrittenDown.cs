using Samphire.Web.Tests.Store;

namespace Samphire.Web.Tests.Audit;

/// <summary>
/// Checks the audit entries of actions. Each action is tried twice: while no entry can be written, when nothing may
/// change, and then normally, when exactly its entries are written.
/// </summary>
/// <param name="app">The product under test.</param>
internal sealed class WrittenDown(TestApp app) : IDisposable
{
    private readonly PlainStore store = PlainStore.Of(app.Store.Settings.Store);

    /// <summary>Does something that is recorded.</summary>
    /// <param name="entries">The expected entries: "file action", "system action" or "user NAME action", in
    /// order.</param>
    /// <param name="act">What a browser does; the same each time it is called.</param>
    /// <param name="kept">What was typed: it must be on the page that says that nothing could be saved.</param>
    /// <returns>The page, once the entry could be written.</returns>
    public Task<PublicPage> ActAsync(string entries, Func<Task<PublicPage>> act, params string[] kept) => BothAsync(entries, act, "", kept);

    /// <summary>
    /// As <see cref="ActAsync"/>, for sending a draft: saving what was typed is not recorded, and the draft stays a
    /// draft.
    /// </summary>
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

    /// <summary>Does something and compares its entries; "" if there are none.</summary>
    public async Task<PublicPage> WritesAsync(string entries, Func<Task<PublicPage>> act)
    {
        var last = store.LastEntry();
        var answer = await act();
        Assert.InRange((int)answer.Status, 200, 404);
        Assert.Equal(entries, string.Join(", ", EntriesAfter(last)));
        return answer;
    }

    /// <summary>As <see cref="ActAsync"/>, for a background job.</summary>
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
