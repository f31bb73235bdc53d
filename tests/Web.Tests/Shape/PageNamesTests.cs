using System.Text.RegularExpressions;
using Samphire.Testing;

namespace Samphire.Web.Tests.Shape;

/// <summary>
/// A link is built from the name of its page. If no page has that name, the link has no address and there is no error.
/// </summary>
public sealed partial class PageNamesTests
{
    private static readonly string Pages = Path.Combine(Packs.Root, "src", "Web", "Pages");

    [Fact]
    public void Every_page_named_in_a_link_or_redirect_exists()
    {
        string[] files = [.. Folders.EnumerateFiles(Path.Combine(Packs.Root, "src", "Web"), "*.cs*", SearchOption.AllDirectories).Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))];
        string[] named = [.. files.SelectMany(file => NamedIn(File.ReadAllText(file))).Distinct().Order(StringComparer.Ordinal)];
        Assert.True(named.Length > 10, $"{named.Length} pages are named");

        string[] missing = [.. named.Where(page => !Exists(page))];

        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("<a asp-page=\"/Cases/Desk/Nowhere\">")]
    [InlineData("href=\"@Url.Page(\"/Cases/Desk/Nowhere\", new { })\"")]
    [InlineData("return RedirectToPage(\"/Cases/Desk/Nowhere\");")]
    public void Name_that_no_page_has_is_caught(string code) => Assert.Contains(NamedIn(code), page => !Exists(page));

    private static IEnumerable<string> NamedIn(string code) => Named().Matches(code).Select(match => match.Groups[1].Value);

    private static bool Exists(string page) => File.Exists(Path.Combine(Pages, $"{page.TrimStart('/')}.cshtml"));

    [GeneratedRegex("""(?:asp-page=|Url\.Page\(|RedirectToPage\()"(/[A-Za-z0-9/]+)""")]
    private static partial Regex Named();
}
