namespace Samphire.Browser.Tests;

/// <summary>On the narrowest telephone, whom to call or what to do is visible without scrolling.</summary>
[Collection(OnePractice.Name)]
public sealed class FirstScreenTests(DemoStore practice)
{
    private const int Width = 320;
    private const int Height = 640;

    [Theory]
    [InlineData("now-danger", "Call 999")]
    [InlineData("now-harm", "Call 01632 960 010")]
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
    [InlineData("desk-concern-sealed")]
    [InlineData("desk-concern-closing")]
    public async Task Story_begins_on_the_first_screen_of_the_desk_before_anything_can_be_decided(string name)
    {
        foreach (var (width, height) in ((int, int)[])[(Width, Height), (1280, 720)])
        {
            var (story, end, buttons) = await OnScreenAsync(name, width, height, async screen =>
            {
                var whole = (await screen.Page.Locator("#story").BoundingBoxAsync())!;
                var first = (await screen.Page.Locator("#story .app-own-words").First.BoundingBoxAsync())!;
                var decisions = await screen.Page.Locator("main .govuk-button").AllAsync();
                List<float> tops = [];
                foreach (var decision in decisions)
                {
                    tops.Add((await decision.BoundingBoxAsync())!.Y);
                }

                return (first.Y, whole.Y + whole.Height, tops);
            });

            Assert.True(story < height, $"{name} at {width}: the story begins at {story} pixels");
            Assert.All(buttons, top => Assert.True(top >= end, $"{name} at {width}: a button at {top} pixels, before the story ends at {end}"));
            Assert.NotEmpty(buttons);
        }
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
