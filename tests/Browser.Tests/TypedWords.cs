using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;

namespace Samphire.Browser.Tests;

/// <summary>Words typed into a draft at the page on what was noticed, and whether the store has them.</summary>
internal static class TypedWords
{
    public const string Happened = "What happened";

    public static IReadOnlyList<string> Texts { get; } =
    [
        "She came home at 2am in a car nobody knows.",
        "\"He said he would post it.\"",
        "New phone & new trainers, 100% unexplained; no receipts.",
        "Łucja wróciła późno.",
        "Mae hi'n aros allan.",
        "عادت متأخرة",
        "她很晚才回家",
        "Two lines.\nThe second one.",
        "  Blanks at both ends  ",
        "<b>not bold</b> &amp; not a mark",
        "7pm, 8pm, 9pm?",
        "He waits by the gate + drives away.",
        "Seen by Mrs O'Neill - twice.",
        "O2 shop, 3rd floor = where they meet",
        "Maya: \"nova_kit\" on Starforge",
        "She cried. She would not say why.",
        "a",
        "Was in the park; was not in the park.",
        "Somebody paid for a taxi 🚕 to the hotel.",
        "The last of twenty.",
    ];

    /// <summary>A draft at the page on what was noticed; its address.</summary>
    public static async Task<string> DraftAsync(Screen screen)
    {
        await screen.GoAsync("/concerns/new/danger");
        await screen.ChooseAsync("Not right now, but I am worried");
        await screen.PressAsync("Continue");
        return screen.Page.Url[..screen.Page.Url.LastIndexOf('/')] + "/noticed";
    }

    /// <summary>Whether the store holds the words. A save that is still on its way is waited for.</summary>
    public static async Task<bool> IsKeptAsync(BrowserApp app, string text)
    {
        for (var look = 0; look < 100; look++)
        {
            await using var db = app.Services.GetRequiredService<StoreFactory>().Open(Caller.System);
            var stored = await db.Concerns.IgnoreVisibility().Select(concern => concern.DraftJson).ToListAsync();
            if (stored.Any(json => ConcernDraftJson.Read(json).Noticed.FirstOrDefault()?.What?.ReplaceLineEndings("\n") == text))
            {
                return true;
            }

            await Task.Delay(50);
        }

        return false;
    }
}
