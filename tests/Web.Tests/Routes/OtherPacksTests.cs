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
        packs.Edit("wendmarsh-demo", "directory/area.yaml", area => Unchecked(Unchecked(area,
            "Say that it is about a child at risk. Ask for a reference number before you end the call."),
            "Read when the desk is open. If it cannot wait until then, call."));
        await using var host = await PublicHost.StartAsync(Packs.Load(packs.Folder));

        var page = await host.GetAsync("/now/harm/wendmarsh-demo", "2026-11-20 10:00");

        var police = page.Texts(".app-desk-card--can-wait").Single();
        Assert.Contains("Wendmarsh Police safeguarding desk", police, StringComparison.Ordinal);
        Assert.Contains("Call 101 and ask for it.", police, StringComparison.Ordinal);
        Assert.DoesNotContain("01632 960 010", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("safeguarding.desk@wendmarsh-police.example", page.Text, StringComparison.Ordinal);
        Assert.Equal(["tel:999", "tel:+441632960020", "tel:101"], page.Links("main a[href^='tel:']").Take(3));
        Assert.DoesNotContain("01632 960 010", (await host.GetAsync("/directory/wendmarsh-demo.safeguarding-desk")).Text, StringComparison.Ordinal);
        Assert.Contains("Nothing found", (await host.GetAsync("/guidance/search?q=960010")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("+44 (0)1632 960 022", "tel:+441632960022")]
    [InlineData("01632 960 012 ext 4", "tel:+441632960012;ext=4")]
    [InlineData("116 123", "tel:116123")]
    public async Task Number_of_a_pack_is_shown_as_written_and_dialled_in_full(string value, string link)
    {
        using var packs = new PackCopy();
        packs.Edit("wendmarsh-demo", "directory/area.yaml", area => area.Replace("01632 960 020", value, StringComparison.Ordinal));
        await using var host = await PublicHost.StartAsync(Packs.Load(packs.Folder));

        var page = await host.GetAsync("/now/harm/wendmarsh-demo", "2026-11-20 10:00");

        Assert.Contains(link, page.Links("main a[href^='tel:']"));
        Assert.Contains(value, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Area_may_keep_its_desks_open_on_a_bank_holiday_at_a_weekend()
    {
        using var packs = new PackCopy();
        packs.Edit("wendmarsh-demo", "directory/area.yaml", area => area.Replace("desks:\n", "openOnWeekendBankHolidays: true\ndesks:\n", StringComparison.Ordinal));
        await using var host = await PublicHost.StartAsync(Packs.Load(packs.Folder));

        Assert.DoesNotContain("Closed now.", await PoliceAsync("2026-12-26 10:00"), StringComparison.Ordinal);
        Assert.Contains("Closed now. It opens on Tuesday 29 December 2026 at 8am.", await PoliceAsync("2026-12-28 10:00"), StringComparison.Ordinal);

        async Task<string> PoliceAsync(string at) => (await host.GetAsync("/now/harm/wendmarsh-demo", at)).Texts(".app-desk-card--can-wait").Single();
    }

    [Fact]
    public async Task Chosen_district_shows_its_team()
    {
        using var packs = new PackCopy();
        packs.Edit("wendmarsh-demo", "directory/area.yaml", area => area.Replace(
            "    name: Wendmarsh Council emergency duty team\n",
            "    name: Wendmarsh Council emergency duty team\n    nameInDistrict: \"Wendmarsh Council emergency duty team for {team}\"\n",
            StringComparison.Ordinal));
        await using var host = await PublicHost.StartAsync(Packs.Load(packs.Folder));

        var page = await host.GetAsync("/now/harm/wendmarsh-demo?part=thornsea");

        Assert.Equal("Tell Wendmarsh Council emergency duty team for Thornsea now", page.Heading);
        Assert.Contains("/now/harm/wendmarsh-demo?part=marlhythe", page.Links(".app-parts a"));
        Assert.DoesNotContain("/now/harm/wendmarsh-demo?part=thornsea", page.Links(".app-parts a"));
    }

    // The contact with this note, as it is before anybody has called or written to it.
    private static string Unchecked(string area, string note) => area.Replace(
        $"        note: \"{note}\"\n        checkedOn: 2026-11-02\n        checkedBy: \"Lin Chan, administrator\"\n",
        $"        note: \"{note}\"\n",
        StringComparison.Ordinal);

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
