namespace Samphire.Browser.Tests;

/// <summary>On the narrowest telephone, whom to call or what to do is visible without scrolling.</summary>
[Collection(OnePractice.Name)]
public sealed class FirstScreenTests(DemoStore practice)
{
    private const int Width = 320;
    private const int Height = 640;

    [Theory]
    [InlineData("now-danger", "Call 999")]
    [InlineData("now-harm", "Call 01632 960 020")]
    [InlineData("now-not-known", "Call 101")]
    [InlineData("record-call-999", "Call 999")]
    [InlineData("act-now", "Call 01632 960 020")]
    [InlineData("record-sent", "01632 960 020")]
    public async Task First_thing_to_do_is_visible_on_a_phone_without_scrolling(string name, string button)
    {
        var box = await OnTelephoneAsync(name, async screen => await screen.Page.Locator("main").GetByText(button, new() { Exact = true }).First.BoundingBoxAsync());

        Assert.True(box!.Y + box.Height <= Height, $"{button} ends at {box.Y + box.Height} pixels");
    }

    [Theory]
    [InlineData("desk-concern-unread")]
    [InlineData("desk-concern-read")]
    [InlineData("desk-concern-closing")]
    public async Task Story_begins_on_the_first_screen_of_the_desk_before_anything_can_be_decided(string name)
    {
        foreach (var (width, height) in ((int, int)[])[(Width, Height), (1280, 720)])
        {
            var (start, end, buttons) = await OnScreenAsync(name, width, height, async screen =>
            {
                var whole = (await screen.Page.Locator("#first-answers").BoundingBoxAsync())!;
                var first = (await screen.Page.Locator("#first-answers .app-own-words").First.BoundingBoxAsync())!;
                var decisions = await screen.Page.Locator("main .govuk-button:visible").AllAsync();
                List<float> tops = [];
                foreach (var decision in decisions)
                {
                    tops.Add((await decision.BoundingBoxAsync())!.Y);
                }

                return (first.Y, whole.Y + whole.Height, tops);
            });

            Assert.True(start < height, $"{name} at {width}: the story begins at {start} pixels");
            Assert.All(buttons, top => Assert.True(top >= end, $"{name} at {width}: a button at {top} pixels, before the story ends at {end}"));
            Assert.NotEmpty(buttons);
        }
    }

    [Fact]
    public async Task Both_call_buttons_of_act_now_come_within_two_screens_of_a_phone_and_recording_below()
    {
        // Of each element: where it ends, in pixels from the top of the page.
        const string Ends = "elements => elements.map(element => element.getBoundingClientRect().bottom + scrollY)";
        await using var app = await BrowserApp.StartAsync();
        await using var priya = await app.SignInAsync("Priya", scripts: true, Width);
        await priya.GoAsync("/concerns/new/danger");
        await priya.ChooseAsync("A child or young person is being harmed, or may be soon");
        await priya.PressAsync("Continue");
        var draft = priya.Page.Url[..priya.Page.Url.LastIndexOf('/')];
        await priya.GoAsync($"{draft}/harm");
        foreach (var no in await priya.Page.Locator("input[name^='Draft.Harm.'][value=no]").AllAsync())
        {
            await no.CheckAsync();
        }

        await priya.Page.Locator("input[name='Draft.Harm.Taken'][value=yes]").CheckAsync();
        await priya.PressAsync("Continue");
        Assert.EndsWith("/act-now", priya.Page.Url, StringComparison.Ordinal);
        await priya.LookAsync("act-now-two-calls", [Screen.Widths[0], Width]);
        var calls = await priya.Page.Locator("[id^='call-'] .app-button--call").EvaluateAllAsync<double[]>(Ends);
        var danger = await priya.Page.Locator(".app-call-999 .app-button--call").EvaluateAllAsync<double[]>(Ends);
        var record = await priya.Page.Locator("#record").EvaluateAllAsync<double[]>(Ends);
        var height = await priya.Page.EvaluateAsync<int>("document.documentElement.scrollHeight");
        var cannotSpeak = await priya.Page.GetByText("If you cannot speak on the phone").CountAsync();

        Assert.Equal(2, calls.Length);
        Assert.Single(danger);
        Assert.All([.. danger, .. calls], end => Assert.InRange(end, 0, 1280));
        Assert.True(record.Single() > calls.Max(), $"recording is at {record.Single()}, the second call at {calls.Max()}");
        Assert.True(height < 4500, $"the page is {height} pixels long");
        Assert.Equal(1, cannotSpeak);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Form_to_record_a_call_is_folded_and_opens_with_and_without_scripts(bool scripts)
    {
        var page = EveryPage.All.Single(found => found.Name == "act-now");
        var screen = await practice.ScreenOfAsync(page.Who, scripts);
        await screen.GoAsync(practice.AddressOf(page));
        var who = screen.Page.Locator("input[name='ChildrensSocialCare.Who']");
        Assert.False(await who.IsVisibleAsync());

        await screen.Page.GetByText("Record what happened with children's social care").ClickAsync();

        Assert.True(await who.IsVisibleAsync());
    }

    [Fact]
    public async Task Call_999_option_is_larger_and_bolder_than_the_cannot_call_option()
    {
        const string Look = "element => { const style = getComputedStyle(element); return [parseFloat(style.fontSize), parseFloat(style.fontWeight)]; }";
        var (call, cannot) = await OnTelephoneAsync("record-call-999", async screen => (
            await screen.Page.Locator("main").GetByText("Call 999", new() { Exact = true }).EvaluateAsync<double[]>(Look),
            await screen.Page.Locator("main").GetByText("I cannot call", new() { Exact = true }).EvaluateAsync<double[]>(Look)));

        Assert.True(call[0] > cannot[0], $"the call is written {call[0]} pixels high, not being able to {cannot[0]}");
        Assert.True(call[1] > cannot[1], $"the call weighs {call[1]}, not being able to {cannot[1]}");
    }

    private Task<T> OnTelephoneAsync<T>(string name, Func<Screen, Task<T>> look) => OnScreenAsync(name, Width, Height, look);

    private async Task<T> OnScreenAsync<T>(string name, int width, int height, Func<Screen, Task<T>> look)
    {
        var page = EveryPage.All.Single(found => found.Name == name);
        var screen = await practice.ScreenOfAsync(page.Who, scripts: true);
        var before = screen.Page.ViewportSize!;
        await screen.Page.SetViewportSizeAsync(width, height);
        await screen.GoAsync(practice.AddressOf(page));
        var seen = await look(screen);
        await screen.Page.SetViewportSizeAsync(before.Width, before.Height);
        return seen;
    }
}
