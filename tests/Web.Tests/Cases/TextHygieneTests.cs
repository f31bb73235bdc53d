using Samphire.App.Shared;
using Samphire.Testing;

namespace Samphire.Web.Tests.Cases;

/// <summary>What happens to characters that reverse, hide or break text, from the form to the desk.</summary>
public sealed class TextHygieneTests
{
    [Theory]
    [InlineData("Oskar\u202Ekawon", "Oskarkawon")]
    [InlineData("\u2067Oskar\u2069 Nowak\u200F", "Oskar Nowak")]
    [InlineData("Oskar\tNowak", "Oskar Nowak")]
    [InlineData("\uFEFFOs\u200Bk\u2060a\u00ADr", "Oskar")]
    [InlineData("\u0646\u0627\u0632\u200C\u0646\u06CC\u0646", "\u0646\u0627\u0632\u200C\u0646\u06CC\u0646")]
    [InlineData("O\u0301skar", "\u00D3skar")]
    [InlineData("O\u0301\u0316\u0489\u0334skar", "\u00D3\u0316\u0489\u0334skar")]
    [InlineData("\u041Eskar", "\u041Eskar")]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    public async Task Name_is_stored_as_typed_without_direction_marks_and_control_characters(string typed, string shown)
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        await Concerns.FillAsync(priya, $"{draft}/child", new() { ["Draft.Child.Name"] = typed });
        await Concerns.SendAsync(priya, await priya.GetAsync($"{draft}/check"));

        var desk = await (await app.SignInAsync("Daniel")).GetAsync($"/desk/{Concerns.ReferenceOf(draft)}");
        Assert.Contains(shown, desk.Texts("dd bdi"));
        Assert.Contains(shown, (await priya.GetAsync(draft)).Texts("dd bdi"));
        Assert.Empty(desk.Document.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task Direction_marks_in_long_text_are_shown_by_their_names()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        await Concerns.FillAsync(priya, $"{draft}/noticed", new() { ["Draft.Noticed[0].What"] = "He wrote \u202Egnp.erutcip\u202C to me." });
        await Concerns.SendAsync(priya, await priya.GetAsync($"{draft}/check"));

        var desk = await (await app.SignInAsync("Daniel")).GetAsync($"/desk/{Concerns.ReferenceOf(draft)}");
        Assert.Contains("He wrote ‹RLO›gnp.erutcip‹PDF› to me.", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Name_that_mixes_alphabets_is_stored_and_flagged()
    {
        const string Said = "Cyrillic and Latin letters are mixed in one word.";
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        Assert.DoesNotContain(Said, (await priya.GetAsync($"{draft}/check")).Text, StringComparison.Ordinal);

        await Concerns.FillAsync(priya, $"{draft}/child", new() { ["Draft.Child.Name"] = "\u041Eskar" });
        var check = await priya.GetAsync($"{draft}/check");
        Assert.Contains(Said, check.Text, StringComparison.Ordinal);

        await Concerns.SendAsync(priya, check);
        Assert.Contains(Said, (await (await app.SignInAsync("Daniel")).GetAsync($"/desk/{Concerns.ReferenceOf(draft)}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Person_who_must_not_be_told_is_shown_first_with_direction_marks_made_visible()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        await Concerns.FillAsync(priya, $"{draft}/child", new() { ["Draft.Child.MustNotBeTold"] = "His uncle \u202Eyllib" });
        await Concerns.SendAsync(priya, await priya.GetAsync($"{draft}/check"));

        var desk = await (await app.SignInAsync("Daniel")).GetAsync($"/desk/{Concerns.ReferenceOf(draft)}");
        Assert.Contains("Must not be told: His uncle ‹RLO›yllib", desk.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', desk.Text);
    }

    [Fact]
    public async Task Question_names_the_child_without_direction_marks()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        await Concerns.FillAsync(priya, $"{draft}/child", new() { ["Draft.Child.Name"] = "Oskar\u202Ekawon" });
        await Concerns.FillAsync(priya, $"{draft}/noticed", new() { ["Draft.Noticed[0].How"] = "child-told-me" });

        Assert.Contains("Have you told Oskarkawon that you must pass this on?", (await priya.GetAsync($"{draft}/source")).Texts("legend"));
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Characters_that_no_store_accepts_are_dropped_and_named_once_and_stop_nobody(Database database)
    {
        const string Said = "3 characters that cannot be kept were removed: U+0000, U+001B. Everything else is kept.";
        await using var app = await TestApp.StartAsync(database);
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);

        var answer = await Concerns.FillAsync(priya, $"{draft}/noticed", new()
        {
            ["Draft.Noticed[0].What"] = "First line.\u000BSecond\0 line.\u000CThird\u001B line.\0",
            ["Draft.Noticed[0].How"] = "saw-or-heard",
        });

        var next = await priya.FollowAsync(answer);
        Assert.Contains(Said, next.Text, StringComparison.Ordinal);
        var check = await priya.GetAsync($"{draft}/check");
        Assert.DoesNotContain(Said, check.Text, StringComparison.Ordinal);
        Assert.Contains("First line. Second line. Third line.", check.Texts("dd bdi"));

        await Concerns.SendAsync(priya, check);
        Assert.Contains("First line. Second line. Third line.", (await (await app.SignInAsync("Daniel")).GetAsync($"/desk/{Concerns.ReferenceOf(draft)}")).Texts("dd bdi"));
    }

    [Fact]
    public async Task Removed_character_is_named_on_a_page_that_has_other_problems()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);

        var answer = await Concerns.FillAsync(priya, $"{draft}/noticed", new() { ["Draft.Noticed[0].What"] = "He\u0007llo" });

        Assert.Equal(["Select how you know"], answer.Texts(".govuk-error-summary__list li"));
        Assert.Contains("1 character that cannot be kept was removed: U+0007. Everything else is kept.", answer.Text, StringComparison.Ordinal);
        Assert.Equal("Hello", answer.Document.QuerySelector("textarea[name='Draft.Noticed[0].What']")!.TextContent);
    }

    [Fact]
    public async Task Own_words_run_in_the_direction_of_their_first_letter()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);

        Assert.Equal("auto", (await priya.GetAsync($"{draft}/noticed")).Document.QuerySelector("textarea[name='Draft.Noticed[0].What']")!.GetAttribute("dir"));
        Assert.Equal("auto", (await priya.GetAsync($"{draft}/child")).Document.QuerySelector("input[name='Draft.Child.Name']")!.GetAttribute("dir"));
    }

    [Fact]
    public async Task Overlong_name_is_refused_and_stays_complete_in_the_form()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        var typed = new string('o', 60_000);

        var answer = await Concerns.FillAsync(priya, $"{draft}/child", new() { ["Draft.Child.Name"] = typed });

        Assert.Equal(["Name must be 500 characters or fewer. Everything you wrote is kept."], answer.Texts(".govuk-error-summary__list li"));
        Assert.Equal(typed, answer.Document.QuerySelector("input[name='Draft.Child.Name']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Concern_beyond_the_hourly_limit_is_refused_with_the_time_of_the_next()
    {
        await using var app = await TestApp.StartOwnAsync(limits: new RateLimits { SignIns = 100, Concerns = 2 });
        var priya = await app.SignInAsync("Priya");
        await Concerns.BeginAsync(priya);
        await Concerns.BeginAsync(priya);

        var refused = await priya.SubmitAsync(
            await priya.GetAsync("/concerns/new/danger"), new() { ["Draft.Danger.Answer"] = "worried-not-now" }, Concerns.Continue);

        Assert.Equal(200, (int)refused.Status);
        Assert.Contains("12:10am", refused.Text, StringComparison.Ordinal);
        Assert.NotNull(refused.Document.QuerySelector("input[value='worried-not-now'][checked]"));

        app.Clock.GoTo("2026-11-22 00:11");
        Assert.StartsWith("/concerns/WM-", await Concerns.BeginAsync(await app.SignInAsync("Priya")), StringComparison.Ordinal);
    }
}
