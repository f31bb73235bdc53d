using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Cases;
using Samphire.App.Content;
using Samphire.Domain.Cases;
using Samphire.Testing;

namespace Samphire.Web.Tests.Cases;

/// <summary>
/// Every value in a draft is on every page that shows the draft: the check page, the reporter's own and the desk's,
/// also in print.
/// </summary>
public sealed class EveryAnswerTests
{
    /// <summary>What is not printed (styles/_print.scss).</summary>
    private const string NotOnPaper = ".app-practice, .app-header, nav, [data-print], .app-footer, .govuk-button, .app-button--link, .govuk-summary-list__actions, .govuk-summary-card__actions";

    [Fact]
    public async Task Every_answer_is_shown_on_the_check_page_to_the_reporter_and_at_the_desk()
    {
        await using var app = await TestApp.StartAsync();
        var pages = await PagesAsync(app);
        var before = await pages.RowsAsync(DraftLeaves.Full());

        List<string> missing = [];
        foreach (var path in DraftLeaves.All.Except(DraftLeaves.NeverShown))
        {
            var (draft, words) = DraftLeaves.Changed(path, pages.Context);
            missing.AddRange(NotShown(path, words, before, await pages.RowsAsync(draft)));
        }

        Assert.Empty(missing);

        // Proof that the test can fail: a page that does not change with the answer is found.
        Assert.Equal(["Child.School on check", "Child.School on own", "Child.School on desk"], NotShown("Child.School", DraftLeaves.Marker, before, before));
    }

    [Fact]
    public async Task Every_page_of_the_form_submits_all_of_its_stored_answers()
    {
        await using var app = await TestApp.StartAsync();
        var pages = await PagesAsync(app);
        string[] notAtOnce = ["Danger.Answer", "Danger.Call999", "Danger.Call999SaidAt", "Noticed[0].How", "Others.NobodyElse", "Others.Rows[0].Kind", "Others.Rows[0].RecordId"];
        var draft = DraftLeaves.AllChanged(DraftLeaves.All.Except(notAtOnce), pages.Context);
        await SendBackAsync(pages, draft, "danger", "harm", "child", "noticed", "source", "others", "check");
        await SendBackAsync(pages, DraftLeaves.Changed("Others.NobodyElse", pages.Context).Draft, "others");
    }

    private static async Task SendBackAsync(Pages pages, ConcernDraft draft, params string[] addresses)
    {
        var reference = await pages.KeepAsync(draft, ConcernState.Draft);
        foreach (var page in addresses)
        {
            var shown = await pages.Reporter.GetAsync($"/concerns/{reference}/{page}");
            Assert.Equal(302, (int)(await pages.Reporter.SubmitAsync(shown, [], "Save and come back later")).Status);
            Assert.Equal($"{page}: {DraftLeaves.Text(draft)}", $"{page}: {DraftLeaves.Text(await pages.DraftAsync(reference))}");
        }
    }

    private static IEnumerable<string> NotShown(string path, string words, Rows before, Rows after) =>
        from place in before.On.Keys
        where !after.On[place].Except(before.On[place]).Any(row => row.Contains(words, StringComparison.OrdinalIgnoreCase))
        select $"{path} on {place}";

    private static async Task<Pages> PagesAsync(TestApp app)
    {
        app.Clock.GoTo("2026-11-23 10:00");
        var area = app.Services.GetRequiredService<ContentLibrary>().FindArea("wendmarsh-demo");
        return new Pages(app, await app.SignInAsync("Priya"), await app.SignInAsync("Daniel"), new ConcernContext(new DateOnly(2026, 11, 23)) { Area = area });
    }

    /// <summary>The rows and filled boxes of each page that shows a concern.</summary>
    private sealed record Rows(IReadOnlyDictionary<string, HashSet<string>> On);

    private sealed record Pages(TestApp App, Visitor Reporter, Visitor Desk, ConcernContext Context)
    {
        public async Task<Rows> RowsAsync(ConcernDraft draft)
        {
            var sent = await KeepAsync(draft, ConcernState.Sent);
            var written = await KeepAsync(draft, ConcernState.Draft);
            return new Rows(new Dictionary<string, HashSet<string>>
            {
                ["check"] = Read(await Reporter.GetAsync($"/concerns/{written}/check")),
                ["own"] = Read(await Reporter.GetAsync($"/concerns/{sent}")),
                ["desk"] = Read(await Desk.GetAsync($"/desk/{sent}")),
            });
        }

        public async Task<string> KeepAsync(ConcernDraft draft, ConcernState state)
        {
            var reference = await App.Services.SendConcernAsync(words: kept =>
            {
                foreach (var page in Enum.GetValues<ConcernStep>())
                {
                    kept.Take(page, draft);
                }
            });
            var author = await App.Services.CallerAsync("Priya");
            await App.Services.ChangeAsync(author, async db =>
            {
                (await db.Concerns.AsTracking().SingleAsync(concern => concern.Reference == reference)).State = state;
            });
            return reference;
        }

        public async Task<ConcernDraft> DraftAsync(string reference)
        {
            await using var db = await Concerns.StoreOfAsync(App, "Priya");
            return ConcernDraftJson.Read((await db.Concerns.SingleAsync(concern => concern.Reference == reference)).DraftJson);
        }

        private static HashSet<string> Read(PublicPage page)
        {
            Assert.Equal(200, (int)page.Status);
            var rows = page.Document.QuerySelectorAll(".govuk-summary-list__row")
                .Where(row => row.Closest(NotOnPaper) is null)
                .Select(row => $"{row.QuerySelector("dt")!.TextContent}: {row.QuerySelector("dd")!.TextContent}");
            var boxes = page.Document.QuerySelectorAll("input[type=tel], input[type=checkbox][checked]")
                .Select(box => $"{box.GetAttribute("name")}: {box.GetAttribute("value")} {box.NextElementSibling?.TextContent}");
            return [.. rows, .. boxes];
        }
    }
}
