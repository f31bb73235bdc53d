using Microsoft.Playwright;

namespace Samphire.Browser.Tests;

/// <summary>The effect of keys that a tired person may press.</summary>
public sealed class KeyboardTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Enter_key_continues_with_the_form_and_never_hides_the_page(bool scripts)
    {
        await using var app = await BrowserApp.StartAsync();
        await using var priya = await app.SignInAsync("Priya", scripts);
        await priya.GoAsync("/concerns/new/danger");
        await priya.ChooseAsync("A child or young person is being harmed, or may be soon");
        await priya.PressAsync("Continue");
        var draft = priya.Page.Url[..priya.Page.Url.LastIndexOf('/')];

        await priya.GoAsync($"{draft}/child");
        await priya.Page.GetByLabel("Name, or what they are called").FillAsync("Oskar Nowak");
        await priya.Page.GetByLabel("Name, or what they are called").PressAsync("Enter");
        await priya.Page.WaitForURLAsync("**/noticed");

        await priya.GoAsync($"{draft}/act-now");
        await priya.Page.GetByText("Record what happened with children's social care").ClickAsync();
        var who = priya.Page.Locator("input[name='ChildrensSocialCare.Who']");
        await who.FillAsync("Duty worker");
        await priya.Page.Locator("html").EvaluateAsync("page => { page.dataset.before = 'yes'; }");
        await who.PressAsync("Enter");
        await priya.Page.Locator("html:not([data-before])").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        Assert.Equal("Duty worker", await who.InputValueAsync());
    }

    [Fact]
    public async Task Text_in_a_desk_form_is_saved_when_pages_are_hidden_and_restored_without_being_sent()
    {
        await using var app = await BrowserApp.StartPracticeCopyAsync();
        await using var daniel = await app.SignInAsync("Daniel");
        await daniel.GoAsync("/desk");
        await daniel.Page.Locator("main .govuk-task-list a", new() { HasText = "C.W." }).ClickAsync();
        await daniel.Page.GetByRole(AriaRole.Button, new() { Name = "Ask the reporter" }).First.ClickAsync();
        await daniel.Page.GetByLabel("What do you want to know?").FillAsync("Which evenings was she out?");

        for (var submission = 0; submission < 3; submission++)
        {
            await daniel.Page.Keyboard.PressAsync("Shift");
        }

        await daniel.Page.WaitForURLAsync("**/unlock*");
        await daniel.Page.GetByText("Continue", new() { Exact = true }).First.ClickAsync();
        await daniel.Page.GetByLabel("Password").FillAsync(App.DemoData.Wendmarsh.Password);
        await daniel.Page.GetByLabel("Password").PressAsync("Enter");
        await daniel.Page.WaitForURLAsync("**/account/saved-forms*");
        await daniel.LookAsync("account-kept-form");
        await daniel.PressAsync("Restore");

        Assert.Equal("Which evenings was she out?", await daniel.Page.GetByLabel("What do you want to know?").InputValueAsync());
        Assert.Equal("Ask the reporter", await daniel.HeadingAsync());
        await daniel.PressAsync("Ask the reporter");
        Assert.Contains("Waiting for the reporter", await daniel.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }
}
