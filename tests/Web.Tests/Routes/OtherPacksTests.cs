using Samphire.Testing;

namespace Samphire.Web.Tests.Routes;

/// <summary>Other areas than the shipped one: two of them, and one with an unverified desk.</summary>
public sealed class OtherPacksTests
{
    [Fact]
    public async Task Two_installed_areas_make_the_page_ask_where_the_child_is()
    {
        using var packs = new PackCopy();
        AddArea(packs, "second-shore", "Second Shore");
        await using var host = await PublicHost.StartAsync(Packs.Load(packs.Folder));

        var page = await host.GetAsync("/now/danger");

        Assert.Equal("Where is the child?", page.Heading);
        Assert.Equal(
            ["/now/danger/second-shore", "/now/danger/wendmarsh-demo", "/now/danger/not-known"],
            page.Links(".app-choice a"));
        Assert.Equal(["tel:999"], page.Links("main a[href^='tel:']"));
        Assert.Empty((await host.GetAsync("/now/harm")).Links("main a[href^='tel:']"));
    }

    [Fact]
    public async Task Unverified_desk_is_named_without_its_number()
    {
        using var packs = new PackCopy();
        packs.Edit("wendmarsh-demo", "directory/area.yaml", area => area.Replace(
            "        note: \"Say that it is about a child at risk. Ask for a reference number before you end the call.\"\n        checkedOn: 2026-11-02\n        checkedBy: \"Lin Chan, administrator\"\n",
            "        note: \"Say that it is about a child at risk. Ask for a reference number before you end the call.\"\n",
            StringComparison.Ordinal));
        await using var host = await PublicHost.StartAsync(Packs.Load(packs.Folder));

        var page = await host.GetAsync("/now/harm/wendmarsh-demo", "2026-11-20 10:00");

        Assert.Equal("Tell Wendmarsh Police safeguarding desk now", page.Heading);
        Assert.DoesNotContain("01632 960 010", page.Text, StringComparison.Ordinal);
        Assert.Contains("Call 101 and ask for it.", page.Text, StringComparison.Ordinal);
        Assert.Equal(["tel:999", "tel:101", "tel:01632960020"], page.Links("main a[href^='tel:']").Take(3));
        Assert.DoesNotContain("01632 960 010", (await host.GetAsync("/directory/wendmarsh-demo.safeguarding-desk")).Text, StringComparison.Ordinal);
        Assert.Contains("Nothing found", (await host.GetAsync("/guidance/search?q=960010")).Text, StringComparison.Ordinal);
    }

    private static void AddArea(PackCopy packs, string id, string name)
    {
        var from = Path.Combine(packs.Folder, "packs", "wendmarsh-demo", "1.0.0");
        var to = Path.Combine(packs.Folder, "packs", id, "1.0.0");
        foreach (var file in Folders.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Folders.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, File.ReadAllText(file)
                .Replace("id: wendmarsh-demo", $"id: {id}", StringComparison.Ordinal)
                .Replace("name: Wendmarsh\n", $"name: {name}\n", StringComparison.Ordinal));
        }
    }
}
