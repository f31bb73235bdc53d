using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Samphire.Web.Tests.GovUk;

/// <summary>An example from govuk-frontend: the options of its macro, and the HTML.</summary>
public sealed partial record Fixture(string Component, string Name, JsonElement Options, string Html)
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(
        Path.GetDirectoryName(Here())!, "../../../src/Web/Front/node_modules/govuk-frontend/dist/govuk/components"));

    public static IReadOnlyList<Fixture> Of(string component)
    {
        var file = Path.Combine(Folder, component, "fixtures.json");
        if (!File.Exists(file))
        {
            throw new InvalidOperationException("govuk-frontend is not there: run 'make front' once ('make test' does).");
        }

        // Tags for work in progress are teal here and blue in GOV.UK Frontend.
        using var json = JsonDocument.Parse(File.ReadAllText(file).Replace("govuk-tag--blue", "govuk-tag--teal", StringComparison.Ordinal));
        return
        [
            .. json.RootElement.GetProperty("fixtures").EnumerateArray().Select(one => new Fixture(
                component,
                one.GetProperty("name").GetString()!,
                one.GetProperty("options").Clone(),
                MonthAsWord().Replace(one.GetProperty("html").GetString()!, "$1"))),
        ];
    }

    // A month may be typed as a word here, so its box asks for no numeric keyboard.
    [GeneratedRegex(@"(<input[^>]*-month""[^>]*) inputmode=""numeric""")]
    private static partial Regex MonthAsWord();

    private static string Here([CallerFilePath] string path = "")
    {
        return path;
    }
}
