using Samphire.Testing;
using Samphire.Web.Tests.Cases;

namespace Samphire.Web.Tests.Audit;

/// <summary>What an auditor reads: who did what, when and to which reference, in their own agency, and nothing else.</summary>
public abstract class AuditPageTests(Database database)
{
    private const string Nothing = "There are no entries to show.";

    [Fact]
    public async Task Auditor_sees_who_opened_a_concern_and_when_but_no_child_no_text_and_nobody_of_another_agency()
    {
        await using var app = await TestApp.StartAsync(database);
        var reference = await ReadConcernAsync(app);

        var page = await (await app.SignInAsync("Ruth")).GetAsync($"/audit?reference={reference.ToLowerInvariant()}");

        Assert.Equal("Audit", page.Heading);
        var lines = page.Document.QuerySelectorAll("main tbody tr").Select(row => row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).ToArray()).ToList();
        Assert.Equal(["Daniel Okonjo"], lines.Select(line => line[1]).Distinct());
        Assert.Contains(lines, line => line[2] == "Concern viewed" && line[3] == reference && line[0].Contains("21 November 2026", StringComparison.Ordinal));
        foreach (var hidden in (string[])["Oskar", "nova_kit", "Priya", "Tomasz"])
        {
            Assert.DoesNotContain(hidden, page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Entries_are_filtered_by_date_and_reference_and_an_unknown_reference_has_none()
    {
        await using var app = await TestApp.StartAsync(database);
        var reference = await ReadConcernAsync(app);
        var ruth = await app.SignInAsync("Ruth");

        Assert.NotEmpty((await ruth.GetAsync($"/audit?reference={reference}&Filter.On.Day=21&Filter.On.Month=nov&Filter.On.Year=2026")).Texts("main tbody tr"));
        Assert.Contains(Nothing, (await ruth.GetAsync($"/audit?reference={reference}&Filter.On.Day=20&Filter.On.Month=11&Filter.On.Year=2026")).Texts("main p"));
        Assert.Contains(Nothing, (await ruth.GetAsync("/audit?reference=WM-00000000")).Texts("main p"));
        var wrong = await ruth.GetAsync("/audit?Filter.On.Day=31&Filter.On.Month=2&Filter.On.Year=2026");
        Assert.Equal(["Date must be a real date"], wrong.Texts(".govuk-error-summary__list li"));
        Assert.Empty(wrong.Texts("main tbody tr"));
    }

    [Fact]
    public async Task Reading_the_audit_is_recorded_and_only_auditors_can()
    {
        await using var app = await TestApp.StartAsync(database);
        using var written = new WrittenDown(app);
        var ruth = await app.SignInAsync("Ruth");

        await written.ActAsync("user Ruth audit-viewed", () => ruth.GetAsync("/audit"));
        Assert.Contains((await ruth.GetAsync("/audit")).Texts("main tbody tr"), line => line.Contains("Audit viewed", StringComparison.Ordinal));
        foreach (var other in (string[])["Lin", "Daniel", "Gwen", "Priya", "Hamza"])
        {
            Assert.Equal(404, (int)(await (await app.SignInAsync(other)).GetAsync("/audit")).Status);
        }
    }

    // A concern that the reporter sent to the front door and that Daniel of the council has opened.
    private static async Task<string> ReadConcernAsync(TestApp app)
    {
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        await Concerns.SendAsync(priya, await priya.GetAsync($"{draft}/check"));
        var reference = Concerns.ReferenceOf(draft);
        var daniel = await app.SignInAsync("Daniel");
        Assert.Equal(200, (int)(await daniel.GetAsync($"/desk/{reference}")).Status);
        return reference;
    }
}

public sealed class AuditPageTestsOnSqlite() : AuditPageTests(Database.Sqlite);

[Trait(Runs.Name, Runs.InFull)]
public sealed class AuditPageTestsOnPostgres() : AuditPageTests(Database.Postgres);
