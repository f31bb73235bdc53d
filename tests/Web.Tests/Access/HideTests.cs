namespace Samphire.Web.Tests.Access;

/// <summary>Hide: visitors leave the site, and signed-in people get a locked white page.</summary>
public sealed class HideTests
{
    [Fact]
    public async Task Hide_without_signing_in_redirects_to_a_harmless_page_and_clears_site_data()
    {
        await using var app = await TestApp.StartAsync();

        var gone = await app.Visit().GetAsync("/hide");

        Assert.Equal("https://www.bbc.co.uk/weather", gone.Headers["Location"]);
        Assert.Equal("\"cache\", \"storage\"", gone.Headers["Clear-Site-Data"]);
    }

    [Fact]
    public async Task Hidden_pages_reopen_with_the_password_at_the_page_where_they_were_hidden()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        priya.Headers["Referer"] = "https://samphire.example/account";
        var hidden = await priya.SubmitAsync(await priya.GetAsync("/account"), [], "Hide", "form[action='/hide']");
        priya.Headers.Clear();
        Assert.Equal("/unlock?back=%2Faccount", hidden.Headers["Location"]);
        Assert.Equal("\"cache\", \"storage\"", hidden.Headers["Clear-Site-Data"]);

        Assert.Equal("/unlock?back=%2Faccount", (await priya.GetAsync("/account")).Headers["Location"]);
        Assert.DoesNotContain("Priya", (await priya.GetAsync("/guidance")).Document.Body!.TextContent, StringComparison.Ordinal);
        var white = await priya.FollowAsync(hidden);
        Assert.Equal("Page", white.Document.Title);
        Assert.DoesNotContain("Samphire", white.Document.Body!.TextContent, StringComparison.Ordinal);

        var wrong = await priya.SubmitAsync(white, new() { ["Password"] = "not the right words" });
        Assert.Equal(["Error: That is not right. After several wrong attempts you have to wait before trying again."], wrong.Texts(".govuk-error-message"));
        Assert.Equal(302, (int)(await priya.GetAsync("/account")).Status);

        var open = await priya.SubmitAsync(wrong, new() { ["Password"] = App.DemoData.Wendmarsh.Password });
        Assert.Equal("/account", open.Headers["Location"]);
        Assert.Equal("Your account", (await priya.FollowAsync(open)).Heading);
    }

    [Fact]
    public async Task Form_sent_while_the_pages_are_hidden_is_saved_until_they_are_unlocked()
    {
        await using var app = await TestApp.StartAsync();
        var lin = await app.SignInAsync("Lin");
        var form = await lin.GetAsync("/admin/agencies");
        await lin.SubmitAsync(form, [], "Hide", "form[action='/hide']");

        var late = await lin.SubmitAsync(form, new() { ["Name"] = "St Oswin's surgery" });
        Assert.Equal("/unlock?back=%2Faccount%2Fsaved-forms", late.Headers["Location"]);

        var open = await lin.SubmitAsync(await lin.FollowAsync(late), new() { ["Password"] = App.DemoData.Wendmarsh.Password });
        Assert.Contains("Oswin", (await lin.FollowAsync(open)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hide", "/unlock?back=%2Faccount%2Fsaved-forms")]
    [InlineData("sign-out", "/sign-in?back=%2Faccount%2Fsaved-forms")]
    public async Task Form_left_by_a_header_button_after_the_time_out_is_saved(string then, string expected)
    {
        await using var app = await TestApp.StartAsync();
        var lin = await app.SignInAsync("Lin");
        app.Clock.Now = app.Clock.Now.AddMinutes(25);

        var late = await lin.PostAsync($"/admin/agencies?handler=Keep&then={then}", [new("Name", "St Oswin's surgery")]);

        Assert.Equal(expected, late.Headers["Location"]);
        await TestApp.SignInAsync(lin, TestApp.EmailOf("Lin"));
        var kept = await lin.GetAsync("/account/saved-forms");
        Assert.Equal("/admin/agencies", kept.Document.QuerySelector("form[data-put-back]")!.GetAttribute("action"));
    }

    [Fact]
    public async Task Session_status_request_does_not_extend_the_session()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        app.Clock.Now = app.Clock.Now.AddMinutes(17);
        Assert.Equal("180", (await priya.GetAsync("/account/here")).Headers["Session-Left"]);
        app.Clock.Now = app.Clock.Now.AddMinutes(2);
        Assert.Equal("60", (await priya.GetAsync("/account/here")).Headers["Session-Left"]);

        var page = await priya.GetAsync("/account");
        Assert.Equal("1200", page.Document.QuerySelector("dialog")!.GetAttribute("data-idle"));
        Assert.Equal("You will be signed out at 11:49pm to keep information safe.", page.Texts("dialog h2").Single());

        app.Clock.Now = app.Clock.Now.AddMinutes(15);
        Assert.Equal(204, (int)(await priya.SubmitAsync(page, [], "Stay signed in", "form[data-stay]")).Status);
        app.Clock.Now = app.Clock.Now.AddMinutes(19);
        Assert.Equal(204, (int)(await priya.GetAsync("/account/here")).Status);
        app.Clock.Now = app.Clock.Now.AddMinutes(1);
        Assert.Equal(302, (int)(await priya.GetAsync("/account/here")).Status);
    }
}
