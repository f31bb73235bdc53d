using System.Text;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Cases;
using Samphire.App.Register;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Cases;
using Samphire.Domain.Register;
using Samphire.Testing;

namespace Samphire.Web.Tests.Cases;

/// <summary>Priya's concern about Oskar, 12, at 11:10pm on a Saturday, from the first page to who was told.</summary>
public sealed class ConcernAtNightTests
{
    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Concern_sent_at_night_is_stored_and_open_to_the_team_of_the_desk_alone(Database database)
    {
        await using var app = await TestApp.StartAsync(database);
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        await Concerns.FillAsync(priya, $"{draft}/others", new()
        {
            ["Draft.Others.Rows[0].Kind"] = "person",
            ["Draft.Others.Rows[0].Name"] = "nova_kit",
            ["Draft.Others.Rows[0].OfConcern"] = "yes",
            ["Draft.Others.Rows[0].WorksWithChildren"] = "yes",
        });

        var check = await priya.GetAsync($"{draft}/check");
        Assert.Contains("Send to Wendmarsh Council front door for children", check.Texts("button"));
        var sent = await Concerns.SendAsync(priya, check);

        Assert.Equal($"{draft}/sent", sent.Headers["Location"]);
        var page = await priya.FollowAsync(sent);
        Assert.Equal("We have your concern", page.Heading);
        Assert.Contains(
            "Saved. Nobody has read this yet. It is not a referral until someone has. If the child could be hurt before someone reads it, call Wendmarsh Council emergency duty team now.",
            page.Text, StringComparison.Ordinal);

        await using var db = await Concerns.StoreOfAsync(app, "Daniel");
        var concern = await db.Concerns.SingleAsync();
        Assert.Equal((ConcernState.Sent, true, app.Clock.Now, new DateOnly(2026, 11, 23)), (concern.State, concern.ActNow, concern.ReadDueAt!.Value, concern.AnswerDueOn!.Value));
        Assert.Equal(
            [
                (AlertRecipient.Police, AlertMethod.VoiceNow), (AlertRecipient.ChildrensSocialCare, AlertMethod.VoiceNow),
                (AlertRecipient.SafeguardingLead, AlertMethod.VoiceToday), (AlertRecipient.Lado, AlertMethod.VoiceWithinOneWorkingDay),
            ],
            (await db.RequiredAlerts.OrderBy(owed => owed.Position).ToListAsync()).Select(owed => (owed.To, owed.Method)));
        Assert.Equal(
            [
                (ConcernTasks.CheckTold, AlertRecipient.Police, concern.TeamId!.Value, app.Clock.Now),
                (ConcernTasks.CheckTold, AlertRecipient.Police, concern.AuthorId, app.Clock.Now),
                (ConcernTasks.CheckTold, AlertRecipient.ChildrensSocialCare, concern.AuthorId, app.Clock.Now),
                (ConcernTasks.AnswerReporter, (AlertRecipient?)null, concern.TeamId!.Value, London.At("2026-11-23 23:59")),
            ],
            (await db.Tasks.ToListAsync()).OrderBy(item => item.DueAt).ThenBy(item => item.To).ThenBy(item => item.AssignedTo == concern.AuthorId).Select(item => (item.Kind, item.To, item.AssignedTo, item.DueAt)));
        Assert.Equal(["Oskar Nowak", "nova_kit"], (await db.RecordValues.Select(value => value.Words).ToListAsync()).Order(StringComparer.Ordinal));
        var link = Assert.Single(await db.RegisterLinks.ToListAsync());
        Assert.Equal((LinkKind.NamedWithChild, LinkRole.PersonOfConcern), (link.Kind, link.Role));
        Assert.Equal(
            ["draft-opened", "draft-opened", "draft-opened", "draft-opened", "draft-opened", "draft-opened", "draft-opened", "record-added", "record-added", "link-added", "concern-sent", "concern-viewed"],
            await Concerns.ActsAsync(app, concern.FileId));

        await using var tomasz = await Concerns.StoreOfAsync(app, "Tomasz");
        Assert.Empty(await tomasz.Concerns.ToListAsync());
        Assert.Empty(await tomasz.RegisterRecords.ToListAsync());
    }

    [Fact]
    public async Task Act_now_page_says_who_to_call_and_what_to_say_and_records_who_was_told()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        await Concerns.SendAsync(priya, await priya.GetAsync($"{draft}/check"));

        var page = await priya.GetAsync($"{draft}/act-now");
        Assert.Equal("Tell police and children's social care now", page.Heading);
        Assert.Contains("It is 11:10pm on Saturday 21 November 2026. These contacts apply until 8am on Monday.", page.Text, StringComparison.Ordinal);
        Assert.Contains("tel:+441632960012", page.Links("main a"));
        Assert.Contains("tel:+441632960022", page.Links("main a"));
        Assert.Contains("Who must not know about this call: not known", page.Text, StringComparison.Ordinal);
        Assert.Contains("I am: Priya Raman, Thornsea Learning Trust. Call me on 01632 960 001.", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Police: not told yet. Social care: not told yet."], page.Texts(".app-act-now-banner p"));
        Assert.Contains("Something has already been done to the child: sexual images asked for, got or used as a threat; something given or promised in exchange.", page.Texts("main p"));

        var nothing = await priya.SubmitAsync(page, [], "Record contact with police");
        Assert.Equal(["Select what happened"], nothing.Texts(".govuk-error-summary__list li"));
        var noName = await priya.SubmitAsync(nothing, new() { ["Police.Outcome"] = "told-them", ["Police.Time"] = "11:30pm" }, "Record contact with police");
        Assert.Equal(["Enter who you spoke to, or select 'I could not get through'", "The time must not be in the future"], noName.Texts(".govuk-error-summary__list li"));
        Assert.Equal("11:30pm", noName.Document.QuerySelector("input[name='Police.Time']")!.GetAttribute("value"));

        app.Clock.GoTo("2026-11-21 23:22");
        var told = await priya.SubmitAsync(
            noName, new() { ["Police.Outcome"] = "told-them", ["Police.Who"] = "Sergeant Dee", ["Police.Time"] = "11:22pm" }, "Record contact with police");
        var after = await priya.FollowAsync(told);
        Assert.Contains("Recorded: police told at 11:22pm. Next: children's social care.", after.Text, StringComparison.Ordinal);
        Assert.Contains("Then in writing, by 11:22pm on Sunday.", after.Text, StringComparison.Ordinal);
        Assert.Equal(["Police: told at 11:22pm. Social care: not told yet."], after.Texts(".app-act-now-banner p"));
        Assert.Equal("Tell children's social care now", after.Heading);

        await priya.SubmitAsync(after, new() { ["ChildrensSocialCare.Outcome"] = "no-answer" }, "Record contact with children's social care");
        Assert.Contains("Try again by 11:37pm.", (await priya.GetAsync($"{draft}/act-now")).Text, StringComparison.Ordinal);
        await priya.SubmitAsync(
            await priya.GetAsync($"{draft}/act-now"),
            new() { ["ChildrensSocialCare.Outcome"] = "someone-else-told", ["ChildrensSocialCare.Who"] = "The head teacher" },
            "Record contact with children's social care");

        Assert.Empty((await priya.GetAsync(draft)).Texts(".app-act-now-banner p"));
        Assert.Equal("Now write to police and children's social care", (await priya.GetAsync($"{draft}/act-now")).Heading);
        Assert.Contains("Police: written report due by 11:22pm on Sunday.", (await priya.GetAsync(draft)).Texts("main li"));
        await using var db = await Concerns.StoreOfAsync(app, "Priya");
        Assert.All(await db.Tasks.Where(item => item.Kind == ConcernTasks.CheckTold).ToListAsync(), item => Assert.Equal(app.Clock.Now, item.DoneAt));
        var items = await db.Tasks.Where(item => item.Kind == ConcernTasks.CallAgain || item.Kind == ConcernTasks.SendInWriting).OrderBy(item => item.DueAt).ThenBy(item => item.To).ToListAsync();
        Assert.Equal(
            [
                (ConcernTasks.CallAgain, AlertRecipient.ChildrensSocialCare, London.At("2026-11-21 23:37"), true),
                (ConcernTasks.SendInWriting, AlertRecipient.ChildrensSocialCare, London.At("2026-11-22 23:22"), false),
                (ConcernTasks.SendInWriting, AlertRecipient.Police, London.At("2026-11-22 23:22"), false),
            ],
            items.Select(item => (item.Kind, item.To!.Value, item.DueAt, item.DoneAt is not null)));
    }

    [Fact]
    public async Task Call_recorded_in_a_draft_still_counts_after_sending()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        var page = await priya.GetAsync($"{draft}/act-now");

        await priya.SubmitAsync(page, new() { ["Police.Outcome"] = "told-them", ["Police.Who"] = "Sergeant Dee" }, "Record contact with police");
        await Concerns.SendAsync(priya, await priya.GetAsync($"{draft}/check"));

        Assert.Equal(["Police: told at 11:10pm. Social care: not told yet. Go to act now"], (await priya.GetAsync(draft)).Texts(".app-act-now-banner p"));
    }

    [Fact]
    public async Task Call_can_be_recorded_by_those_who_work_on_the_concern_and_by_nobody_else()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        await Concerns.SendAsync(priya, await priya.GetAsync($"{draft}/check"));
        var daniel = await app.SignInAsync("Daniel");
        var page = await daniel.GetAsync($"{draft}/act-now");
        Assert.Contains("I am: Daniel Okonjo", page.Text, StringComparison.Ordinal);

        await daniel.SubmitAsync(page, new() { ["Police.Outcome"] = "told-them", ["Police.Who"] = "Sergeant Dee" }, "Record contact with police");

        Assert.Contains("Police: told at 11:10pm.", (await priya.GetAsync(draft)).Texts(".app-act-now-banner p")[0], StringComparison.Ordinal);
        Assert.Equal(404, (int)(await (await app.SignInAsync("Tomasz")).GetAsync($"{draft}/act-now")).Status);
        Assert.Equal(404, (int)(await (await app.SignInAsync("Siobhan")).GetAsync($"{draft}/act-now")).Status);
    }

    [Fact]
    public async Task Concern_submitted_twice_is_sent_once_and_different_wording_under_its_key_is_refused()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        var check = await priya.GetAsync($"{draft}/check");

        var first = await Concerns.SendAsync(priya, check);
        var second = await Concerns.SendAsync(priya, check);
        Assert.Equal((first.Headers["Location"], $"{draft}/sent"), (second.Headers["Location"], first.Headers["Location"]));
        var other = await Concerns.SendAsync(priya, check, "07700 900 999");

        Assert.Equal(409, (int)other.Status);
        Assert.Contains("This concern was already sent with different wording. Your later changes have not been sent.", other.Text, StringComparison.Ordinal);
        await using var db = await Concerns.StoreOfAsync(app, "Priya");
        Assert.Single(await db.Concerns.ToListAsync());
        Assert.Single(await Concerns.ActsAsync(app, (await db.Concerns.SingleAsync()).FileId), act => act == "concern-sent");
    }

    [Fact]
    public async Task First_page_submitted_twice_starts_one_draft()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var page = await priya.GetAsync("/concerns/new/danger");

        var one = await priya.SubmitAsync(page, new() { ["Draft.Danger.Answer"] = "not-known" }, Concerns.Continue);
        var two = await priya.SubmitAsync(page, new() { ["Draft.Danger.Answer"] = "not-known" }, Concerns.Continue);

        Assert.Equal(one.Headers["Location"], two.Headers["Location"]);
    }

    [Fact]
    public async Task Draft_changed_on_two_devices_keeps_both_versions_for_a_choice()
    {
        await using var app = await TestApp.StartAsync();
        var (phone, laptop) = (await app.SignInAsync("Priya"), await app.SignInAsync("Priya"));
        var draft = await Concerns.BeginAsync(phone);
        var (onPhone, onLaptop) = (await phone.GetAsync($"{draft}/noticed"), await laptop.GetAsync($"{draft}/noticed"));
        await laptop.SubmitAsync(onLaptop, new() { ["Draft.Noticed[0].What"] = "From the laptop", ["Draft.Noticed[0].How"] = "child-told-me" }, Concerns.Continue);

        var both = await phone.SubmitAsync(onPhone, new() { ["Draft.Noticed[0].What"] = "From the phone", ["Draft.Noticed[0].How"] = "saw-or-heard" }, Concerns.Continue);

        Assert.Contains("This page was changed on another device after you opened it here.", both.Text, StringComparison.Ordinal);
        Assert.Equal(["On the other device: From the laptop", "On the other device: The child or young person told me"], both.Texts(".app-elsewhere"));
        Assert.Equal(["From the phone"], both.Texts("textarea[name$=What]"));
        Assert.Equal(["From the laptop"], (await laptop.GetAsync($"{draft}/noticed")).Texts("textarea[name$=What]"));

        await phone.SubmitAsync(both, [], Concerns.Continue);
        Assert.Equal(["From the phone"], (await laptop.GetAsync($"{draft}/noticed")).Texts("textarea[name$=What]"));
    }

    [Fact]
    public async Task Page_that_another_device_has_not_changed_is_saved_without_a_conflict()
    {
        await using var app = await TestApp.StartAsync();
        var (phone, laptop) = (await app.SignInAsync("Priya"), await app.SignInAsync("Priya"));
        var draft = await Concerns.BeginAsync(phone);
        var onPhone = await phone.GetAsync($"{draft}/child");
        await Concerns.FillAsync(laptop, $"{draft}/noticed", new() { ["Draft.Noticed[0].What"] = "From the laptop", ["Draft.Noticed[0].How"] = "saw-or-heard" });

        Assert.Equal(302, (int)(await phone.SubmitAsync(onPhone, new() { ["Draft.Child.Name"] = "Oskar" }, Concerns.Continue)).Status);
        Assert.Equal(["From the laptop"], (await phone.GetAsync($"{draft}/noticed")).Texts("textarea[name$=What]"));
    }

    [Fact]
    public async Task Draft_saved_by_script_returns_the_time_and_the_new_page_hash()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);
        var page = await priya.GetAsync($"{draft}/noticed");
        Dictionary<string, string> fields = new()
        {
            ["__RequestVerificationToken"] = page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!,
            ["Seen"] = page.Document.QuerySelector("input[name=Seen]")!.GetAttribute("value")!,
            ["Draft.Noticed[0].What"] = "Half a",
        };

        var saved = await priya.PostAsync($"{draft}/noticed?handler=Save", fields);

        Assert.Equal(200, (int)saved.Status);
        Assert.StartsWith("{\"at\":\"11:10pm\",\"seen\":\"", saved.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Half a"], (await priya.GetAsync($"{draft}/noticed")).Texts("textarea[name$=What]"));
        fields["Draft.Noticed[0].What"] = "Something else";
        Assert.Equal(409, (int)(await priya.PostAsync($"{draft}/noticed?handler=Save", fields)).Status);
    }

    [Fact]
    public async Task Source_is_sealed_from_the_first_save_and_shown_as_held()
    {
        await using var app = await TestApp.StartOwnAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        await Concerns.FillAsync(priya, $"{draft}/noticed", new() { ["Draft.Noticed[0].How"] = "someone-else-told-me" });

        var refused = await Concerns.FillAsync(priya, $"{draft}/source", new() { ["Source.Name"] = "Halina Wrobelska", ["Source.Contact"] = "07700 900 321" });
        Assert.Equal(["Select whether we can give their name"], refused.Texts(".govuk-error-summary__list li"));
        await Concerns.FillAsync(priya, $"{draft}/source", new() { ["Draft.Source.MayBeNamed"] = "yes" });
        Assert.Equal("Halina Wrobelska", (await priya.GetAsync($"{draft}/source")).Document.QuerySelector("input[name='Source.Name']")!.GetAttribute("value"));
        await Concerns.SendAsync(priya, await priya.GetAsync($"{draft}/check"));

        await using var db = await Concerns.StoreOfAsync(app, "Priya");
        var source = Assert.Single(await db.SealedSources.ToListAsync());
        Assert.Matches("^WM-S-[0-9A-HJKMNP-TV-Z]{8}$", source.Reference);
        var own = await priya.GetAsync(draft);
        Assert.Contains($"Held by Thornsea Learning Trust, reference {source.Reference}", own.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Halina", own.Text, StringComparison.Ordinal);
        Assert.Equal(["source-sealed"], (await Concerns.ActsAsync(app, source.FileId)).Where(act => act.StartsWith("source", StringComparison.Ordinal)));
        foreach (var file in app.Store.Settings.Store is StoreAddress.SqliteFile place ? Folders.EnumerateFiles(place.Folder) : [])
        {
            Assert.DoesNotContain("Halina", Encoding.UTF8.GetString(await ReadAsync(file)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Concern_that_names_the_team_or_its_members_is_not_sent_to_them()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        await Concerns.FillAsync(priya, $"{draft}/noticed", new() { ["Draft.Noticed[0].What"] = "Mr Okonjo and Ms Falk asked him not to tell." });

        var refused = await Concerns.SendAsync(priya, await priya.GetAsync($"{draft}/check"));

        Assert.Contains("Nobody is available to read this concern now. Everything you wrote is kept. Call Wendmarsh Council emergency duty team on 01632 960 022.", refused.Text, StringComparison.Ordinal);
        await using var db = await Concerns.StoreOfAsync(app, "Priya");
        Assert.Equal(ConcernState.Draft, (await db.Concerns.SingleAsync()).State);
    }

    [Fact]
    public async Task Concern_that_names_the_team_goes_only_to_the_supervisor_of_another_agency()
    {
        await using var app = await TestApp.StartAsync();
        await using (var store = await Concerns.StoreOfAsync(app, "Tomasz"))
        {
            var tomasz = await store.Accounts.SingleAsync(account => account.DisplayName == "Tomasz Zielinski", TestContext.Current.CancellationToken);
            store.Add(new App.Access.AccountRole { AccountId = tomasz.Id, Role = Role.Supervisor });
            await store.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        await Concerns.FillAsync(priya, $"{draft}/noticed", new() { ["Draft.Noticed[0].What"] = "I told Okonjo in the children's front door, and Falk, and nothing happened." });
        await Concerns.SendAsync(priya, await priya.GetAsync($"{draft}/check"));

        foreach (var (name, sees) in (IEnumerable<(string, bool)>)[("Tomasz", true), ("Daniel", false), ("Mairi", false), ("Gwen", false), ("Imogen", false), ("Priya", true)])
        {
            await using var db = await Concerns.StoreOfAsync(app, name);
            Assert.Equal(sees, await db.Concerns.AnyAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task Record_visible_to_the_author_is_offered_by_a_partial_match_and_a_forged_id_is_ignored()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var first = await WithCarAsync(priya, "WX14 QPD", null);
        await Concerns.SendAsync(priya, await priya.GetAsync($"{first}/check"));

        var second = await WithCarAsync(priya, "wx14", null);
        var page = await priya.GetAsync($"{second}/others");
        Assert.Equal(["WX14 QPD", "No, or I am not sure"], page.Texts("input[name$=RecordId] + label"));
        var record = page.Document.QuerySelector("input[name$=RecordId]")!.GetAttribute("value");
        await priya.SubmitAsync(page, new() { ["Draft.Others.Rows[0].RecordId"] = record }, Concerns.Continue);
        await Concerns.SendAsync(priya, await priya.GetAsync($"{second}/check"));

        var siobhan = await app.SignInAsync("Siobhan");
        var third = await WithCarAsync(siobhan, "wx14", record);
        Assert.Empty((await siobhan.GetAsync($"{third}/others")).Texts("input[name$=RecordId] + label"));
        await Concerns.SendAsync(siobhan, await siobhan.GetAsync($"{third}/check"));

        await using var db = await Concerns.StoreOfAsync(app, "Daniel");
        Assert.Equal(2, await db.RegisterRecords.CountAsync(found => found.Kind == RecordKind.Vehicle, TestContext.Current.CancellationToken));
    }

    private static async Task<string> WithCarAsync(Visitor visitor, string plate, string? record)
    {
        var draft = await Concerns.WriteOskarsAsync(visitor);
        await Concerns.FillAsync(visitor, $"{draft}/others", new()
        {
            ["Draft.Others.Rows[0].Kind"] = "vehicle",
            ["Draft.Others.Rows[0].Name"] = plate,
            ["Draft.Others.Rows[0].RecordId"] = record,
        });
        return draft;
    }

    private static async Task<byte[]> ReadAsync(string path)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
