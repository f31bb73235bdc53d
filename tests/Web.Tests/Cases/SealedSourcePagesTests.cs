using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Cases;
using Samphire.App.Store.Sealing;
using Samphire.Testing;

namespace Samphire.Web.Tests.Cases;

/// <summary>
/// A source who is kept confidential: what repeats their name is pointed out to the reporter alone, the risk to them is
/// asked, whom to call stands beside them, and a professional is named instead.
/// </summary>
public sealed class SealedSourcePagesTests
{
    private const string WhatHappened = "Carys Vane of Marsh Lane rang. She can be called on +44 1632 960240.";

    [Fact]
    public async Task Check_page_points_out_every_answer_that_repeats_the_source_and_stops_nobody()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await ToldAsync(priya, WhatHappened);
        await FillSourceAsync(priya, draft, "Her aunt, Carys Vane", "01632 960 240, 14 Marsh Lane", risk: "Her brother would throw Carys out.");

        var check = await priya.GetAsync($"{draft}/check");

        Assert.Equal(["Words that may show who told you"], check.Texts("#repeated-source"));
        Assert.Contains("whoever reads the concern will see these words", check.Text, StringComparison.Ordinal);
        Assert.Equal(["Carys Vane", "Marsh Lane", "+44 1632 960240", "Carys"], check.Texts(".app-blame mark"));
        Assert.Equal([$"{draft}/noticed#Draft_Noticed_0__What", $"{draft}/source#Draft_Source_Risk"], check.Links(".app-blame a"));
        Assert.StartsWith("Change this in ‘What happened’, on ‘What you noticed’", check.Texts(".app-blame a")[0], StringComparison.Ordinal);
        Assert.NotNull((await priya.GetAsync($"{draft}/noticed")).Document.GetElementById("Draft_Noticed_0__What"));
        Assert.NotNull((await priya.GetAsync($"{draft}/source")).Document.GetElementById("Draft_Source_Risk"));

        var sent = await Concerns.SendAsync(priya, check, "01632 960 001");

        Assert.EndsWith("/sent", sent.Headers["Location"], StringComparison.Ordinal);
        var desk = await (await app.SignInAsync("Daniel")).GetAsync($"/desk/{Concerns.ReferenceOf(draft)}");
        Assert.Contains(WhatHappened, desk.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Words that may show", desk.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Words that may show", (await priya.GetAsync(draft)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not-asked", true)]
    [InlineData("yes", false)]
    [InlineData("professional", false)]
    public async Task Repetition_is_pointed_out_only_while_the_source_is_kept_confidential(string mayBeNamed, bool pointedOut)
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await ToldAsync(priya, WhatHappened);
        await FillSourceAsync(priya, draft, "Carys Vane", mayBeNamed: mayBeNamed);

        Assert.Equal(pointedOut, (await priya.GetAsync($"{draft}/check")).Texts("#repeated-source").Count > 0);
    }

    [Fact]
    public async Task Description_of_a_source_and_a_source_that_cannot_be_decrypted_point_out_nothing()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var described = await ToldAsync(priya, "Her aunt told me. The aunt was upset.");
        await FillSourceAsync(priya, described, "Her aunt");
        Assert.Empty((await priya.GetAsync($"{described}/check")).Texts("#repeated-source"));

        var lost = await ToldAsync(priya, WhatHappened);
        await FillSourceAsync(priya, lost, "Carys Vane");
        await app.Services.ChangeAsync(await app.Services.CallerAsync("Priya"), db => db.SealedSources.AsTracking().ForEachAsync(row => row.Sealed = [1, 2, 3]));

        Assert.Empty((await priya.GetAsync($"{lost}/check")).Texts("#repeated-source"));
    }

    [Theory]
    [InlineData("add")]
    [InlineData("answer")]
    [InlineData("disagree")]
    public async Task Addition_that_repeats_the_source_is_shown_once_more_and_then_sent_as_it_is(string page)
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await ToldAsync(priya, "He has a second phone.");
        await FillSourceAsync(priya, draft, "Carys Vane");
        await Concerns.SendAsync(priya, await priya.GetAsync($"{draft}/check"), "01632 960 001");
        await ReadyForAsync(app, Concerns.ReferenceOf(draft), page);

        var once = await priya.SubmitAsync(await priya.GetAsync($"{draft}/{page}"), new() { ["Words"] = "Mrs Vane saw it." });

        Assert.Equal((200, "Not sent yet: look at this once more"), ((int)once.Status, once.Heading));
        Assert.Equal(["Vane"], once.Texts(".app-blame mark"));
        Assert.Equal("Mrs Vane saw it.", once.Document.QuerySelector("textarea")!.TextContent.Trim());
        Assert.DoesNotContain("Carys", once.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("Mrs Vane", (await priya.GetAsync(draft)).Text, StringComparison.Ordinal);

        var sent = await priya.SubmitAsync(once, []);

        Assert.Contains("Mrs Vane saw it.", (await priya.FollowAsync(sent)).Texts(".app-message p"));
    }

    [Fact]
    public async Task Professional_is_named_to_the_desk_once_sent_and_what_was_encrypted_is_destroyed()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await ToldAsync(priya, "He has a second phone.");
        await FillSourceAsync(priya, draft, "Lena Ford, school nurse", "01632 960 250", "professional");
        await using var db = await Concerns.StoreOfAsync(app, "Priya");
        var row = await db.SealedSources.SingleAsync();
        Assert.DoesNotContain("Lena Ford", (await db.Concerns.AsNoTracking().SingleAsync()).DraftJson, StringComparison.Ordinal);
        var check = await priya.GetAsync($"{draft}/check");
        Assert.Contains("Named professional Lena Ford, school nurse, 01632 960 250", Rows(check));
        Assert.DoesNotContain("Held by", check.Text, StringComparison.Ordinal);

        await Concerns.SendAsync(priya, check, "01632 960 001");

        var desk = await (await app.SignInAsync("Daniel")).GetAsync($"/desk/{Concerns.ReferenceOf(draft)}");
        foreach (var page in (PublicPage[])[desk, await priya.GetAsync(draft)])
        {
            Assert.Contains("Named professional Lena Ford, school nurse, 01632 960 250", Rows(page));
            Assert.DoesNotContain("Held by", page.Text, StringComparison.Ordinal);
        }

        Assert.Empty(await db.SealedSources.ToListAsync());
        var keyId = Envelope.DataKeyOf(row.Sealed)!.Value;
        var key = await db.Set<DataKey>().AsNoTracking().SingleAsync(found => found.Id == keyId);
        Assert.NotNull(key.DestroyedAt);
        Assert.Empty(key.Wrapped);
        Assert.Equal(
            ["source-sealed", "source-named", "source-destroyed"],
            (await Concerns.ActsAsync(app, row.FileId)).Where(act => act.StartsWith("source", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Reporters_own_name_cannot_be_kept_confidential_and_nothing_typed_is_lost()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await ToldAsync(priya, "He has a second phone.");

        var refused = await FillSourceAsync(priya, draft, "priya raman", "01632 960 250");

        Assert.StartsWith("Priya Raman cannot be kept confidential, because professionals are named", refused.Texts(".govuk-error-summary__list li").Single(), StringComparison.Ordinal);
        Assert.Equal("#Source_Name", refused.Links(".govuk-error-summary__list a").Single());
        Assert.Equal("priya raman", refused.Document.QuerySelector("input[name='Source.Name']")!.GetAttribute("value"));
        Assert.Equal("01632 960 250", refused.Document.QuerySelector("input[name='Source.Contact']")!.GetAttribute("value"));

        var check = await priya.GetAsync($"{draft}/check");
        Assert.Contains($"{draft}/source", check.Links(".govuk-inset-text a"));
        Assert.StartsWith("Priya Raman cannot be kept confidential", (await Concerns.SendAsync(priya, check, "01632 960 001")).Texts(".govuk-error-summary__list li").Single(), StringComparison.Ordinal);

        Assert.Equal(302, (int)(await FillSourceAsync(priya, draft, "Priya Raman, her namesake")).Status);
    }

    [Theory]
    [InlineData("Daniel", "Mairi Sutherland", true)]
    [InlineData("Daniel", "Imogen Falk", false)]
    [InlineData("Daniel", "Tomasz Zielinski", false)]
    [InlineData("Priya", "Siobhan Keane", false)]
    public async Task Name_of_somebody_else_is_compared_only_within_the_reporters_own_team(string reporter, string name, bool refused)
    {
        await using var app = await TestApp.StartAsync();
        var visitor = await app.SignInAsync(reporter);
        var draft = await ToldAsync(visitor, "He has a second phone.");

        Assert.Equal(refused ? 200 : 302, (int)(await FillSourceAsync(visitor, draft, name)).Status);
    }

    [Fact]
    public async Task Risk_to_the_source_is_required_shown_to_the_desk_and_has_whom_to_call_beside_it()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await ToldAsync(priya, "He has a second phone.");

        var refused = await FillSourceAsync(priya, draft, "Carys Vane", risk: "");
        Assert.Equal(["Enter what could happen to them if somebody found out that they told you, or 'not known'"], refused.Texts(".govuk-error-summary__list li"));
        Assert.Equal("Carys Vane", refused.Document.QuerySelector("input[name='Source.Name']")!.GetAttribute("value"));
        await FillSourceAsync(priya, draft, "Carys Vane", risk: "Her brother would throw her out.");
        await Concerns.SendAsync(priya, await priya.GetAsync($"{draft}/check"), "01632 960 001");

        var desk = await (await app.SignInAsync("Daniel")).GetAsync($"/desk/{Concerns.ReferenceOf(draft)}");
        Assert.Contains("What could happen to the source if somebody found out that they told the reporter? Her brother would throw her out.", Rows(desk));
        var held = Rows(desk).Single(row => row.StartsWith("The source ", StringComparison.Ordinal));
        Assert.Contains("Held by Thornsea Learning Trust, reference WM-S-", held, StringComparison.Ordinal);

        // The trust has no desk in the area, and Priya is in no team.
        Assert.Contains("To discuss the risk to the source, call Priya Raman, who recorded the concern, on 01632 960 001. Number given by the reporter", held, StringComparison.Ordinal);
        Assert.Contains("Whoever has to discuss the risk to the source is asked to contact you.", (await priya.GetAsync(draft)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-23 10:00", "Wendmarsh Council front door for children on 01632 960 020. Checked on 2 November 2026 by Lin Chan")]
    [InlineData("2026-11-21 23:10", "Wendmarsh Council emergency duty team on 01632 960 022. Checked on 2 November 2026 by Lin Chan")]
    public async Task Source_of_an_agency_with_a_desk_is_discussed_with_the_desk_that_is_open(string at, string call)
    {
        await using var app = await TestApp.StartAsync();
        app.Clock.GoTo(at);
        var kofi = await app.SignInAsync("Kofi");
        var draft = await ToldAsync(kofi, "He has a second phone.");
        await FillSourceAsync(kofi, draft, "Carys Vane");
        await Concerns.SendAsync(kofi, await kofi.GetAsync($"{draft}/check"), "07700 900 103");

        var desk = await (await app.SignInAsync("Daniel")).GetAsync($"/desk/{Concerns.ReferenceOf(draft)}");

        Assert.Contains($"To discuss the risk to the source, call {call}", Rows(desk).Single(row => row.StartsWith("The source ", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    // A concern about what somebody else told the reporter, complete but for the page about them.
    private static async Task<string> ToldAsync(Visitor visitor, string what)
    {
        var draft = await Concerns.WriteOskarsAsync(visitor);
        await Concerns.FillAsync(visitor, $"{draft}/noticed", new() { ["Draft.Noticed[0].What"] = what, ["Draft.Noticed[0].How"] = "someone-else-told-me" });
        return draft;
    }

    private static Task<PublicPage> FillSourceAsync(Visitor visitor, string draft, string name, string contact = "", string mayBeNamed = "keep-it-with-us", string risk = "not known") =>
        Concerns.FillAsync(
            visitor,
            $"{draft}/source",
            new() { ["Source.Name"] = name, ["Source.Contact"] = contact, ["Draft.Source.MayBeNamed"] = mayBeNamed, ["Draft.Source.Risk"] = risk });

    private static async Task ReadyForAsync(TestApp app, string reference, string page)
    {
        var daniel = await app.SignInAsync("Daniel");
        await daniel.SubmitAsync(await daniel.GetAsync($"/desk/{reference}"), [], "Acknowledge");
        if (page == "answer")
        {
            await daniel.SubmitAsync(await daniel.GetAsync($"/desk/{reference}/ask"), new() { ["Question"] = "Which phone?" });
        }

        if (page == "disagree")
        {
            await daniel.SubmitAsync(await daniel.GetAsync($"/desk/{reference}/accept"), new() { ["Because"] = "It is for us." });
        }
    }

    // Each row of the answers on one line, with the spaces of a telephone number as usual.
    private static IReadOnlyList<string> Rows(PublicPage page) =>
        [.. page.Texts(".govuk-summary-list__row").Select(row => string.Join(' ', row.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
}
