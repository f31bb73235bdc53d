using Samphire.Testing;

namespace Samphire.Browser.Tests;

/// <summary>Every page at every width, with scripts and without.</summary>
[Collection(OnePractice.Name)]
[Trait(Runs.Name, Runs.InFull)]
public sealed class EveryPageInFullTests(DemoStore practice)
{
    public static TheoryData<string> Names => [.. EveryPage.All.Select(page => page.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Page_at_every_width_and_without_scripts_passes_the_accessibility_checks(string name)
    {
        await practice.LookAsync(name, Screen.Widths);
        await practice.LookWithoutScriptsAsync(name);
    }
}
