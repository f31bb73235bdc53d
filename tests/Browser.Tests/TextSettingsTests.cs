namespace Samphire.Browser.Tests;

/// <summary>
/// With the text settings of people who need them: telephone numbers stay on one line, long addresses wrap with more
/// space between the letters, and text of twice the size fits.
/// </summary>
[Collection(OnePractice.Name)]
public sealed class TextSettingsTests(DemoStore practice)
{
    /// <summary>The spacing of WCAG 2.2, success criterion 1.4.12.</summary>
    private const string Spacing = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }";

    private const string TwiceAsLarge = "html { font-size: 200% !important; }";

    /// <summary>The telephone numbers in the text of a page that are broken over two lines.</summary>
    private const string Broken = """
        page => {
          const number = /\b(?:0\d{2,4}|1\d{2})(?:[ \u00a0]\d{3,4}){1,2}\b/g;
          const wrong = [];
          const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (!node.parentElement.checkVisibility({ visibilityProperty: true }) || node.parentElement.closest('.govuk-visually-hidden')) {
              continue;
            }
            for (const found of node.data.matchAll(number)) {
              const range = document.createRange();
              range.setStart(node, found.index);
              range.setEnd(node, found.index + found[0].length);
              const tops = new Set([...range.getClientRects()].filter(box => box.width > 0).map(box => Math.round(box.top / 4)));
              if (tops.size > 1) {
                wrong.push(`${found[0]} in ${node.parentElement.outerHTML.slice(0, 120)}`);
              }
            }
          }
          return wrong;
        }
        """;

    public static TheoryData<string> Pages => [.. EveryPage.All.Select(page => page.Name)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_keeps_numbers_whole_and_fits_with_spaced_and_with_enlarged_text(string name)
    {
        var screen = await practice.GoAsync(name, scripts: true);
        await screen.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(fold => { fold.open = true; })");
        List<string> wrong = [];
        foreach (var width in (int[])[320, 360, 390, 768])
        {
            wrong.AddRange((await LookAsync(screen, width, null, Broken)).Select(found => $"at {width}: {found}"));
        }

        wrong.AddRange((await LookAsync(screen, 320, Spacing, Broken)).Select(found => $"with spacing: {found}"));
        wrong.AddRange((await LookAsync(screen, 320, Spacing, Screen.TooWide)).Select(found => $"with spacing: {found}"));
        wrong.AddRange((await LookAsync(screen, 1280, TwiceAsLarge, Screen.TooWide)).Select(found => $"at 200 %: {found}"));

        await screen.Page.SetViewportSizeAsync(1280, 900);
        Assert.True(wrong.Count == 0, $"{name}: {string.Join("; ", wrong)}");
    }

    // The policy of the pages allows no style of ours, so the sheet is made by the script of the test.
    private static async Task<string[]> LookAsync(Screen screen, int width, string? style, string look)
    {
        await screen.Page.SetViewportSizeAsync(width, 900);
        await screen.Page.EvaluateAsync(
            "text => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text ?? ''); document.adoptedStyleSheets = [sheet]; }", style);
        try
        {
            return await screen.Page.Locator("html").EvaluateAsync<string[]>(look, width);
        }
        finally
        {
            await screen.Page.EvaluateAsync("() => { document.adoptedStyleSheets = []; }");
        }
    }
}
