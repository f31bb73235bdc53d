using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Cases;
using Samphire.Domain.Cases;
using Samphire.Testing;
using Samphire.Web.Tests.Cases;

namespace Samphire.Web.Tests.Audit;

/// <summary>
/// The audit entries for concerns, one by one, from docs/audit-events.md; without the entry, nothing is done or shown.
/// </summary>
public abstract class ConcernAuditTests(Database database)
{
    private const string Viewed = "file concern-viewed";

    [Fact]
    public async Task Recording_and_sending_of_a_concern_are_in_the_audit_log()
    {
        await using var app = await TestApp.StartAsync(database);
        using var written = new WrittenDown(app);
        var priya = await app.SignInAsync("Priya");
        await written.WritesAsync("", () => priya.GetAsync("/concerns"));
        var first = await written.WritesAsync("", () => priya.GetAsync("/concerns/new/danger"));
        var begun = await written.ActAsync("file draft-opened, user Priya history-begun", () => priya.SubmitAsync(first, new() { ["Draft.Danger.Answer"] = "worried-not-now" }, Concerns.Continue));
        var draft = begun.Headers["Location"][..begun.Headers["Location"].LastIndexOf('/')];
        await written.ActAsync("file draft-opened", () => priya.GetAsync($"{draft}/harm"));
        await written.WritesAsync("file draft-opened", () => Concerns.FillAsync(priya, $"{draft}/child", new() { ["Draft.Child.Name"] = "Oskar Nowak", ["Draft.Child.Age"] = "12", ["Draft.Child.District"] = "thornsea" }));
        await written.WritesAsync("file draft-opened", () => Concerns.FillAsync(priya, $"{draft}/harm", new()
        {
            ["Draft.Harm.Sexual"] = "no",
            ["Draft.Harm.Images"] = "yes",
            ["Draft.Harm.Exchange"] = "yes",
            ["Draft.Harm.Taken"] = "no",
            ["Draft.Harm.MadeToInvolve"] = "no",
            ["Draft.Harm.Threatened"] = "no",
        }));
        await written.WritesAsync("file draft-opened", () => Concerns.FillAsync(priya, $"{draft}/noticed", new()
        {
            ["Draft.Noticed[0].What"] = "He has a second phone. He hides it.",
            ["Draft.Noticed[0].How"] = "someone-else-told-me",
        }));

        var source = await priya.GetAsync($"{draft}/source");
        await written.ActAsync("file source-sealed", () => priya.SubmitAsync(source, new() { ["Source.Name"] = "The aunt", ["Draft.Source.MayBeNamed"] = "keep-it-with-us", ["Draft.Source.Risk"] = "not known" }, Concerns.Continue), "The aunt");
        var again = await priya.GetAsync($"{draft}/source");
        await written.ActAsync("file source-destroyed", () => priya.SubmitAsync(again, new() { ["Source.Name"] = "" }, Concerns.Continue));
        await written.WritesAsync("file draft-opened", () => Concerns.FillAsync(priya, $"{draft}/others", new()
        {
            ["Draft.Others.MeetingPlanned"] = "not-known",
            ["Draft.Others.Rows[0].Kind"] = "vehicle",
            ["Draft.Others.Rows[0].Name"] = "WX14 QPD",
        }));
        var ring = await written.ActAsync("file draft-opened", () => priya.GetAsync($"{draft}/act-now"));
        await written.ActAsync(
            "file alert-recorded",
            () => priya.SubmitAsync(ring, new() { ["Police.Outcome"] = "told-them", ["Police.Who"] = "Sergeant Dee" }, "Record contact with police"),
            "Sergeant Dee");
        var check = await written.WritesAsync("file draft-opened", () => priya.GetAsync($"{draft}/check"));
        var sent = await written.SendAsync(
            "file record-added, file record-added, file link-added, file concern-sent",
            () => Concerns.SendAsync(priya, check, "01632 960 001"),
            "01632 960 001");

        await written.ActAsync(Viewed, () => priya.FollowAsync(sent));
        await written.ActAsync(Viewed, () => priya.GetAsync(draft));
        await written.ActAsync(Viewed, () => priya.GetAsync($"{draft}/act-now"));
        await written.ActAsync("user Priya concerns-listed", () => priya.GetAsync("/concerns"));
    }

    [Fact]
    public async Task Concern_that_names_an_account_holder_has_its_block_in_the_audit_log()
    {
        await using var app = await TestApp.StartAsync(database);
        using var written = new WrittenDown(app);
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        await Concerns.FillAsync(priya, $"{draft}/noticed", new() { ["Draft.Noticed[0].What"] = "It was Kofi Mensah who drove him." });
        var check = await priya.GetAsync($"{draft}/check");

        await written.SendAsync("file record-added, file concern-sent, file block-set", () => Concerns.SendAsync(priya, check));
    }

    [Fact]
    public async Task Actions_of_the_desk_and_the_reporter_are_in_the_audit_log()
    {
        await using var app = await TestApp.StartAsync(database);
        using var written = new WrittenDown(app);
        var reference = await app.Services.SendConcernAsync();
        var (priya, daniel, gwen) = (await app.SignInAsync("Priya"), await app.SignInAsync("Daniel"), await app.SignInAsync("Gwen"));
        await written.ActAsync("user Daniel concerns-listed", () => daniel.GetAsync("/desk"));
        await written.ActAsync("user Daniel concerns-listed", () => daniel.GetAsync("/work"));
        await written.WritesAsync("", () => daniel.GetAsync("/desk?show=finished"));
        var page = await written.ActAsync(Viewed, () => daniel.GetAsync($"/desk/{reference}"));
        await written.ActAsync("file concern-acknowledged", () => daniel.SubmitAsync(page, [], "Acknowledge"));

        var ask = await written.ActAsync(Viewed, () => daniel.GetAsync($"/desk/{reference}/ask"));
        await written.ActAsync(Viewed, () => daniel.SubmitAsync(ask, []));
        await written.ActAsync("file concern-asked", () => daniel.SubmitAsync(ask, new() { ["Question"] = "Which phone?" }), "Which phone?");
        var answer = await written.ActAsync(Viewed, () => priya.GetAsync($"/concerns/{reference}/answer"));
        await written.ActAsync("file concern-answered", () => priya.SubmitAsync(answer, new() { ["Words"] = "A black one." }), "A black one.");
        var read = await daniel.GetAsync($"/desk/{reference}");
        await written.ActAsync("file concern-acknowledged", () => daniel.SubmitAsync(read, [], "Acknowledge the reply"));

        var close = await written.ActAsync(Viewed, () => daniel.GetAsync($"/desk/{reference}/close"));
        await written.ActAsync("file concern-close-proposed", () => daniel.SubmitAsync(close, new() { ["Draft.Because"] = "All is explained." }), "All is explained.");
        using var mairi = await app.SignInAsync("Mairi");
        var agree = await written.ActAsync(Viewed, () => mairi.GetAsync($"/desk/{reference}/closing"));
        await written.ActAsync("file concern-closed", () => mairi.SubmitAsync(agree, new() { ["Answer"] = "yes" }));
        var disagree = await written.ActAsync(Viewed, () => priya.GetAsync($"/concerns/{reference}/disagree"));
        await written.ActAsync("file concern-disagreed", () => priya.SubmitAsync(disagree, new() { ["Words"] = "He is not safe." }), "He is not safe.");
        var heard = await written.ActAsync(Viewed, () => gwen.GetAsync($"/desk/{reference}"));
        await written.ActAsync("file reporter-told", () => gwen.SubmitAsync(heard, [], "I have spoken to the reporter"));
    }

    [Fact]
    public async Task Concern_closed_by_two_people_passed_on_or_accepted_is_in_the_audit_log()
    {
        await using var app = await TestApp.StartAsync(database);
        using var written = new WrittenDown(app);
        var reference = await app.Services.SendConcernAsync(actNow: true);
        var (daniel, mairi, tomasz) = (await app.SignInAsync("Daniel"), await app.SignInAsync("Mairi"), await app.SignInAsync("Tomasz"));
        await daniel.SubmitAsync(await daniel.GetAsync($"/desk/{reference}"), [], "Acknowledge");
        var by = await app.Services.CallerAsync("Daniel");
        await app.Services.TellAsync(by, reference, AlertRecipient.Police);
        await app.Services.TellAsync(by, reference, AlertRecipient.ChildrensSocialCare);
        var propose = await daniel.GetAsync($"/desk/{reference}/close");
        await written.ActAsync("file concern-close-proposed", () => daniel.SubmitAsync(propose, new() { ["Draft.Because"] = "All is explained." }), "All is explained.");
        var refuse = await written.ActAsync(Viewed, () => mairi.GetAsync($"/desk/{reference}/closing"));
        await written.ActAsync("file concern-close-declined", () => mairi.SubmitAsync(refuse, new() { ["Answer"] = "no", ["Because"] = "The car is not." }), "The car is not.");
        var pass = await written.ActAsync(Viewed, () => daniel.GetAsync($"/desk/{reference}/pass"));
        await written.ActAsync("file concern-passed", () => daniel.SubmitAsync(pass, new() { ["Team"] = pass.ValueOf(SentConcerns.Triage), ["Because"] = "It is for police." }), "It is for police.");
        await tomasz.SubmitAsync(await tomasz.GetAsync($"/desk/{reference}"), [], "Acknowledge");
        var accept = await written.ActAsync(Viewed, () => tomasz.GetAsync($"/desk/{reference}/accept"));
        await written.ActAsync("file concern-accepted", () => tomasz.SubmitAsync(accept, new() { ["Because"] = "We look for the car." }), "We look for the car.");
    }

    [Fact]
    public async Task Escalation_of_an_unread_concern_is_in_the_audit_log()
    {
        await using var app = await TestApp.StartAsync(database);
        using var written = new WrittenDown(app);
        app.Clock.GoTo("2026-11-23 10:00");
        await app.Services.SendConcernAsync(actNow: true);
        app.Clock.GoTo("2026-11-23 12:00");
        var escalate = app.Services.GetRequiredService<EscalateUnread>();

        await written.TriesAsync("file concern-escalated", () => escalate.RunAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Request_for_a_page_without_access_is_in_the_audit_log()
    {
        await using var app = await TestApp.StartAsync(database);
        using var written = new WrittenDown(app);
        var reference = await app.Services.SendConcernAsync();
        var draft = Concerns.ReferenceOf(await Concerns.WriteOskarsAsync(await app.SignInAsync("Siobhan")));
        var (kofi, tomasz, hamza) = (await app.SignInAsync("Kofi"), await app.SignInAsync("Tomasz"), await app.SignInAsync("Hamza"));
        foreach (var concern in (string[])[reference, draft, "WM-00000000"])
        {
            foreach (var page in (string[])["", "/sent", "/act-now", "/answer", "/disagree", "/danger", "/harm", "/child", "/noticed", "/source", "/others", "/check"])
            {
                Assert.Equal(404, (int)(await written.ActAsync("user Kofi access-denied", () => kofi.GetAsync($"/concerns/{concern}{page}"))).Status);
            }

            foreach (var page in (string[])["", "/ask", "/close", "/closing", "/pass", "/share", "/finish", "/accept"])
            {
                Assert.Equal(404, (int)(await written.ActAsync("user Tomasz access-denied", () => tomasz.GetAsync($"/desk/{concern}{page}"))).Status);
            }
        }

        foreach (var page in (string[])["/desk", "/work", "/concerns", "/admin", $"/desk/{reference}"])
        {
            Assert.Equal(404, (int)(await written.ActAsync("user Hamza access-denied", () => hamza.GetAsync(page))).Status);
        }
    }
}

public sealed class ConcernsWrittenDownOnSqliteTests() : ConcernAuditTests(Database.Sqlite);

[Trait(Runs.Name, Runs.InFull)]
public sealed class ConcernsWrittenDownOnPostgresTests() : ConcernAuditTests(Database.Postgres);
