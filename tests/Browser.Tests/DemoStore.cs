using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Access;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;

namespace Samphire.Browser.Tests;

/// <summary>One demo for all tests, and one window for each person. These tests change nothing.</summary>
public sealed class DemoStore : IAsyncLifetime
{
    private readonly Dictionary<(string?, bool), Screen> screens = [];
    private Dictionary<string, string> references = [];

    public BrowserApp App { get; private set; } = null!;

    public static IReadOnlyList<string> Children { get; } =
        ["Maya", "Aaliyah", "Aliya", "Oskar", "Tyrell", "Seren", "Zainab", "Leo", "Jamie", "Chloe", "Dawit", "Ruby", "Emi", "Hana", "Ellis", "Nell"];

    public async ValueTask InitializeAsync()
    {
        App = await BrowserApp.StartPracticeCopyAsync();
        await using var db = App.Services.GetRequiredService<StoreFactory>().Open(Caller.System);
        var concerns = (await db.Concerns.IgnoreVisibility().ToListAsync()).Select(concern => (ConcernDraftJson.Read(concern.DraftJson).Child, concern.Reference)).ToList();
        references = concerns.GroupBy(concern => concern.Child.Name!).SelectMany(same => same.Count() == 1
            ? same.Select(one => (Key: same.Key, one.Reference))
            : same.Select(one => (Key: $"{same.Key}, {one.Child.Age}", one.Reference))).ToDictionary(one => one.Key, one => one.Reference);
        foreach (var person in await db.Accounts.ToListAsync())
        {
            references[person.DisplayName] = person.Id.ToString();
        }
    }

    public string AddressOf(PageOfAll page) =>
        references.Keys.Aggregate(page.Address, (address, name) => address.Replace($"{{{name}}}", references[name], StringComparison.Ordinal));

    public async Task<Screen> ScreenOfAsync(string? who, bool scripts)
    {
        if (!screens.TryGetValue((who, scripts), out var screen))
        {
            screen = who is null ? await App.OpenAsync(scripts) : await App.SignInAsync(who, scripts);
            screens[(who, scripts)] = screen;
        }

        return screen;
    }

    /// <summary>Checks a page with scripts, then by keyboard.</summary>
    public async Task LookAsync(string name, IReadOnlyList<int> widths)
    {
        var screen = await GoAsync(name, scripts: true);
        await screen.LookAsync(name, widths);
        var title = await screen.Page.TitleAsync();
        Assert.All(Children.Select(child => child.Split(' ')[0]), child => Assert.DoesNotContain(child, title, StringComparison.Ordinal));
        await screen.GoThroughByKeyboardAsync(name);
    }

    public async Task LookWithoutScriptsAsync(string name) => await (await GoAsync(name, scripts: false)).LookAsync(name);

    public async Task<Screen> GoAsync(string name, bool scripts)
    {
        var page = EveryPage.All.Single(found => found.Name == name);
        var screen = await ScreenOfAsync(page.Who, scripts);
        await screen.GoAsync(AddressOf(page));
        if (page.Route == "/not-shown")
        {
            screen.Expect(404);
        }

        return screen;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var screen in screens.Values)
        {
            await screen.DisposeAsync();
        }

        await App.DisposeAsync();
    }
}

/// <summary>The classes that share it run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class OnePractice : ICollectionFixture<DemoStore>
{
    public const string Name = "practice copy";
}
