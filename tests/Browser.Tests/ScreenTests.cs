using Xunit.Sdk;

namespace Samphire.Browser.Tests;

/// <summary>The check of a page finds each fault that is planted in it.</summary>
public sealed class ScreenTests(PublicPagesTests.OneApp shared) : IClassFixture<PublicPagesTests.OneApp>
{
    [Theory]
    [InlineData("image-alt", "const picture = document.createElement('img'); picture.src = '/assets/favicon.svg'; main.append(picture);")]
    [InlineData("color-contrast", "const words = document.createElement('p'); words.textContent = 'pale'; words.style.color = '#eee'; main.append(words);")]
    [InlineData("pixels wide", "const wide = document.createElement('div'); wide.style.width = '700px'; wide.style.height = '1px'; main.append(wide);")]
    [InlineData("cut off", "const narrow = document.createElement('p'); narrow.textContent = 'a-word-that-is-far-too-long'; narrow.style.width = '50px'; narrow.style.whiteSpace = 'nowrap'; narrow.style.overflow = 'hidden'; main.append(narrow);")]
    public async Task Planted_accessibility_fault_is_found(string says, string fault)
    {
        await using var screen = await shared.App.OpenAsync();
        await screen.GoAsync("/privacy");
        await screen.LookAsync("as it is");

        await screen.Page.EvaluateAsync($"() => {{ const main = document.querySelector('main'); {fault} }}");

        Assert.Contains(says, (await Assert.ThrowsAnyAsync<XunitException>(() => screen.LookAsync("with a fault"))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shows no focus", "for (const part of ['outline', 'box-shadow', 'background']) { link.style.setProperty(part, 'none', 'important'); }")]
    [InlineData("has an order of its own", "link.tabIndex = 5;")]
    [InlineData("is covered by", "const over = document.createElement('div'); over.style.cssText = 'position: fixed; inset: 0; background: white'; document.body.append(over);")]
    public async Task Planted_keyboard_fault_is_found(string says, string fault)
    {
        await using var screen = await shared.App.OpenAsync();
        await screen.GoAsync("/privacy");
        await screen.GoThroughByKeyboardAsync("as it is");

        await screen.Page.EvaluateAsync($"() => {{ const link = document.querySelector('main a, footer a'); {fault} }}");

        Assert.Contains(says, (await Assert.ThrowsAnyAsync<XunitException>(() => screen.GoThroughByKeyboardAsync("with a fault"))).Message, StringComparison.Ordinal);
    }
}
