using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Audit;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Audit;
using Samphire.Domain.Cases;
using Samphire.Testing;

namespace Samphire.Web.Tests.Cases;

/// <summary>The desk in the browser: what it shows, what it refuses, and who does not see it.</summary>
public sealed class DeskPagesTests
{
    private static readonly string[] Forms = ["", "/ask", "/pass", "/share", "/finish", "/close", "/accept", "/closing"];

    [Fact]
    public async Task Account_that_works_on_no_files_gets_not_found_for_the_desk_pages()
    {
        await using var app = await TestApp.StartAsync();
        var reference = await app.Services.SendConcernAsync();
        foreach (var name in (string[])["Priya", "Lin", "Ruth", "Hamza"])
        {
            var visitor = await app.SignInAsync(name);
            foreach (var address in (string[])["/desk", "/work", .. Forms.Select(form => $"/desk/{reference}{form}")])
            {
                Assert.Equal(404, (int)(await visitor.GetAsync(address)).Status);
            }
        }

        Assert.StartsWith("/sign-in", (await app.Visit().GetAsync("/desk")).Headers["Location"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_and_blocked_concern_get_the_same_page_and_are_both_in_the_audit_log()
    {
        await using var app = await TestApp.StartAsync();
        var reference = await app.Services.SendConcernAsync(blocked: "Daniel");
        var (daniel, tomasz) = (await app.SignInAsync("Daniel"), await app.SignInAsync("Tomasz"));
        foreach (var form in Forms)
        {
            var named = await daniel.GetAsync($"/desk/{reference}{form}");
            var other = await tomasz.GetAsync($"/desk/{reference}{form}");
            var none = await daniel.GetAsync($"/desk/WM-NOTTHERE{form}");
            Assert.Equal([404, 404, 404], new[] { named, other, none }.Select(page => (int)page.Status));
            Assert.Equal(none.Text, named.Text);
            Assert.Equal(none.Text, other.Text);
        }

        Assert.DoesNotContain(reference, (await daniel.GetAsync("/desk")).Text, StringComparison.Ordinal);
        Assert.Equal("You have no tasks. New tasks will appear here.", (await daniel.GetAsync("/work")).Texts("main p")[0]);
        Assert.Equal(16, (await EntriesAsync(app, "access-denied", "Daniel")).Count);
    }

    [Fact]
    public async Task Desk_list_names_no_child_and_its_viewing_is_in_the_audit_log()
    {
        await using var app = await TestApp.StartAsync();
        app.Clock.GoTo("2026-11-23 10:00");
        var reference = await app.Services.SendConcernAsync(actNow: true);
        var daniel = await app.SignInAsync("Daniel");

        var list = await daniel.GetAsync("/desk");

        Assert.Equal("Concerns - Samphire", list.Document.Title);
        Assert.Equal([$"{reference}: O.N., 14"], list.Texts(".govuk-task-list__link"));
        Assert.Equal(["Act now, not told"], list.Texts(".govuk-task-list .govuk-tag"));
        Assert.Equal(["A worry, with no sign of harm yet. Act now."], list.Texts(".app-task-lead"));
        Assert.Equal(
            ["District not known. From Thornsea Learning Trust. Sent today at 10am. To be read by 11am today. Not read yet. Nobody has taken it."],
            list.Texts(".govuk-task-list__hint"));
        Assert.DoesNotContain("Nowak", list.Text, StringComparison.Ordinal);
        Assert.Equal("There are no concerns to show.", (await daniel.GetAsync("/desk?show=finished")).Texts("main p")[0]);
        Assert.Single(await EntriesAsync(app, "concerns-listed", "Daniel"));
    }

    [Fact]
    public async Task Concern_is_shown_word_for_word_and_its_viewing_is_in_its_history()
    {
        await using var app = await TestApp.StartAsync();
        app.Clock.GoTo("2026-11-23 10:00");
        var reference = await app.Services.SendConcernAsync(actNow: true, words: draft => draft.Child.MustNotBeTold = "His uncle");
        var daniel = await app.SignInAsync("Daniel");

        var page = await daniel.GetAsync($"/desk/{reference}");

        Assert.Equal($"Concern {reference} - Samphire", page.Document.Title);
        Assert.Contains("He has a second phone.\nHe hides it.", page.Document.QuerySelectorAll(".app-own-words").Select(found => found.TextContent));
        Assert.Equal("Police: not told yet. Go to act now", page.Texts(".app-act-now-banner")[0]);
        Assert.Equal("!Warning Must not be told: His uncle", page.Texts(".govuk-warning-text")[0]);
        Assert.Contains("Sent by Priya Raman, Thornsea Learning Trust, today at 10am.", page.Text, StringComparison.Ordinal);
        Assert.Equal(["concern-sent", "concern-viewed"], await ChainAsync(app, reference));
    }

    [Fact]
    public async Task Acknowledged_concern_can_be_asked_about_and_the_reporters_answer_reaches_the_desk()
    {
        await using var app = await TestApp.StartAsync();
        var reference = await app.Services.SendConcernAsync();
        var daniel = await app.SignInAsync("Daniel");

        var answer = await daniel.SubmitAsync(await daniel.GetAsync($"/desk/{reference}"), [], "Acknowledge");
        Assert.Equal($"/desk/{reference}?did=acknowledged", answer.Headers["Location"]);
        var read = await daniel.FollowAsync(answer);
        Assert.Equal(["You acknowledged this concern. The reporter can see when it was read."], read.Texts(".govuk-notification-banner__heading"));
        Assert.StartsWith("Decide: accept it, ask the reporter, pass it on, or take no further action. The reporter must hear", read.Texts(".govuk-notification-banner .govuk-body")[0], StringComparison.Ordinal);

        var asked = await daniel.SubmitAsync(await daniel.GetAsync($"/desk/{reference}/ask"), new() { ["Question"] = "Which phone?" });
        Assert.Equal("Waiting for the reporter", (await daniel.FollowAsync(asked)).Texts(".govuk-tag")[0]);
        var priya = await app.SignInAsync("Priya");
        var form = await priya.GetAsync($"/concerns/{reference}/answer");
        Assert.Equal(["Which phone?"], form.Texts(".govuk-inset-text"));
        Assert.Equal($"/concerns/{reference}", (await priya.SubmitAsync(form, new() { ["Words"] = "A black one." })).Headers["Location"]);
        Assert.Contains("A black one.", (await daniel.GetAsync($"/desk/{reference}")).Text, StringComparison.Ordinal);
        Assert.Equal("The duty team is not waiting for a reply about this concern.", (await priya.GetAsync($"/concerns/{reference}/answer")).Texts("main p")[0]);
    }

    [Theory]
    [InlineData("/ask", "Enter your question")]
    [InlineData("/close", "Enter why no further action is needed")]
    [InlineData("/accept", "Enter why you are accepting this")]
    [InlineData("/share", "Select the team to share it with", "Enter why you are sharing it")]
    [InlineData("/pass", "Select the team to pass it to", "Enter why you are passing it on")]
    [InlineData("/closing", "Select whether you agree")]
    public async Task Missing_answer_gets_an_error_at_its_field_and_in_the_summary(string form, params string[] messages)
    {
        await using var app = await TestApp.StartAsync();
        var reference = await app.Services.SendConcernAsync(actNow: true);
        var daniel = await app.SignInAsync("Daniel");
        await daniel.SubmitAsync(await daniel.GetAsync($"/desk/{reference}"), [], "Acknowledge");
        var by = (await app.Services.CallerAsync("Daniel"))!;
        await app.Services.TellAsync(by, reference, AlertRecipient.Police);
        await app.Services.TellAsync(by, reference, AlertRecipient.ChildrensSocialCare);
        if (form == "/closing")
        {
            await daniel.SubmitAsync(await daniel.GetAsync($"/desk/{reference}/close"), new() { ["Draft.Because"] = "All is explained." });
        }

        var answer = await daniel.SubmitAsync(await daniel.GetAsync($"/desk/{reference}{form}"), []);

        Assert.Equal(200, (int)answer.Status);
        Assert.StartsWith("Error: ", answer.Document.Title, StringComparison.Ordinal);
        Assert.Equal(messages, answer.Texts(".govuk-error-summary__list li"));
        Assert.Equal(messages.Select(message => $"Error: {message}"), answer.Texts(".govuk-error-message"));
        Assert.Empty(answer.Document.QuerySelectorAll("[class$='--']"));
    }

    [Fact]
    public async Task Action_refused_by_the_rules_says_why_and_keeps_the_typed_text()
    {
        await using var app = await TestApp.StartAsync();
        var reference = await app.Services.SendConcernAsync(actNow: true);
        var daniel = await app.SignInAsync("Daniel");
        await daniel.SubmitAsync(await daniel.GetAsync($"/desk/{reference}"), [], "Acknowledge");

        var answer = await daniel.SubmitAsync(await daniel.GetAsync($"/desk/{reference}/close"), new() { ["Draft.Because"] = "All is explained." });

        Assert.Equal(
            ["Police must be told before this concern is closed. That has not been recorded yet."],
            answer.Texts(".govuk-error-summary__list li"));
        Assert.Equal("All is explained.", answer.Document.QuerySelector("textarea")!.TextContent.Trim());
    }

    [Fact]
    public async Task Slower_of_two_people_is_told_keeps_their_text_and_can_submit_again()
    {
        await using var app = await TestApp.StartAsync();
        var reference = await app.Services.SendConcernAsync();
        var (daniel, mairi) = (await app.SignInAsync("Daniel"), await app.SignInAsync("Mairi"));
        await daniel.SubmitAsync(await daniel.GetAsync($"/desk/{reference}"), [], "Acknowledge");
        var (his, hers) = (await daniel.GetAsync($"/desk/{reference}/ask"), await mairi.GetAsync($"/desk/{reference}/ask"));
        await mairi.SubmitAsync(hers, new() { ["Question"] = "Where is he?" });

        var slower = await daniel.SubmitAsync(his, new() { ["Question"] = "Which phone?" });
        Assert.Equal(["Mairi Sutherland asked the reporter a question at 11:10pm. What you wrote is kept."], slower.Texts(".govuk-error-summary__list li"));
        Assert.Equal("Which phone?", slower.Document.QuerySelector("textarea")!.TextContent.Trim());

        Assert.Equal(302, (int)(await daniel.SubmitAsync(slower, [])).Status);
        var priya = await app.SignInAsync("Priya");
        Assert.Equal(["Where is he?", "Which phone?"], (await priya.GetAsync($"/concerns/{reference}/answer")).Texts(".govuk-inset-text"));
    }

    [Fact]
    public async Task Concern_passed_on_is_no_longer_found_by_the_old_team()
    {
        await using var app = await TestApp.StartAsync();
        var reference = await app.Services.SendConcernAsync();
        var (daniel, tomasz) = (await app.SignInAsync("Daniel"), await app.SignInAsync("Tomasz"));
        var form = await daniel.GetAsync($"/desk/{reference}/pass");

        var answer = await daniel.SubmitAsync(form, new() { ["Team"] = form.ValueOf(SentConcerns.Triage), ["Because"] = "It is for police." });

        Assert.Equal("/desk?did=passed", answer.Headers["Location"]);
        Assert.DoesNotContain(reference, (await daniel.FollowAsync(answer)).Text, StringComparison.Ordinal);
        Assert.Equal(404, (int)(await daniel.GetAsync($"/desk/{reference}")).Status);
        Assert.Contains("It is for police.", (await tomasz.GetAsync($"/desk/{reference}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Concern_shared_with_police_stays_with_social_care_and_each_page_says_who_else_has_it()
    {
        await using var app = await TestApp.StartAsync();
        app.Clock.GoTo("2026-11-23 10:00");
        var reference = await app.Services.SendConcernAsync(actNow: true);
        var (daniel, tomasz, priya) = (await app.SignInAsync("Daniel"), await app.SignInAsync("Tomasz"), await app.SignInAsync("Priya"));
        await daniel.SubmitAsync(await daniel.GetAsync($"/desk/{reference}"), [], "Acknowledge");
        Assert.Contains("Share with police", (await daniel.GetAsync($"/desk/{reference}")).Texts("a.govuk-button"));
        var form = await daniel.GetAsync($"/desk/{reference}/share");

        var answer = await daniel.SubmitAsync(form, new() { ["Team"] = form.ValueOf(SentConcerns.Triage), ["Because"] = "Two adults and a car." });

        Assert.Equal($"/desk/{reference}?did=shared", answer.Headers["Location"]);
        var shared = await daniel.FollowAsync(answer);
        Assert.Contains("The other team has this concern too, and must read it. Your team keeps it.", shared.Text, StringComparison.Ordinal);
        Assert.Contains("Shared with Safeguarding desk, Wendmarsh Police, by Daniel Okonjo today at 10am. Not read yet. To be read by 11am today.", shared.Texts("main li"));
        Assert.DoesNotContain("Share with police", shared.Texts("a.govuk-button"));
        Assert.Contains("Police: not told yet", shared.Text, StringComparison.Ordinal);

        Assert.Equal(["Act now, not told"], (await tomasz.GetAsync("/desk")).Texts(".govuk-task-list .govuk-tag"));
        var atPolice = await tomasz.GetAsync($"/desk/{reference}");
        Assert.Equal(["Shared with you, not read yet", "Act now"], atPolice.Texts("main .app-tags .govuk-tag"));
        Assert.DoesNotContain("Police: not told yet", atPolice.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Accept referral", atPolice.Texts("a.govuk-button"));
        await tomasz.SubmitAsync(atPolice, [], "Acknowledge");
        var read = await tomasz.GetAsync($"/desk/{reference}");
        Assert.Contains("Finish at your desk", read.Texts("a.govuk-button"));
        Assert.Contains("Children's front door decides about this concern.", read.Text, StringComparison.Ordinal);

        Assert.Contains(
            "Shared with Safeguarding desk, Wendmarsh Police, by Daniel Okonjo today at 10am. Read by Tomasz Zielinski today at 10am.",
            (await daniel.GetAsync($"/desk/{reference}")).Texts("main li"));
        Assert.Contains("Safeguarding desk, Wendmarsh Police", (await priya.GetAsync($"/concerns/{reference}")).Texts(".govuk-summary-list__value"));

        var finish = await tomasz.GetAsync($"/desk/{reference}/finish");
        var empty = await tomasz.SubmitAsync(finish, []);
        Assert.Equal(["Enter what your desk did"], empty.Texts(".govuk-error-summary__list li"));
        var finished = await tomasz.SubmitAsync(empty, new() { ["Did"] = "We will look for the car." });
        Assert.Equal($"/desk/{reference}?did=finished-here", finished.Headers["Location"]);
        Assert.Contains("We will look for the car.", (await daniel.GetAsync($"/desk/{reference}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(reference, (await tomasz.GetAsync("/desk")).Text, StringComparison.Ordinal);
        Assert.Contains(reference, (await tomasz.GetAsync("/desk?show=finished")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closure_needs_a_second_person_and_the_proposer_cannot_agree()
    {
        await using var app = await TestApp.StartAsync();
        var reference = await app.Services.SendConcernAsync(actNow: true);
        var (daniel, mairi) = (await app.SignInAsync("Daniel"), await app.SignInAsync("Mairi"));
        await daniel.SubmitAsync(await daniel.GetAsync($"/desk/{reference}"), [], "Acknowledge");
        var by = await app.Services.CallerAsync("Daniel");
        await app.Services.TellAsync(by, reference, AlertRecipient.Police);
        await app.Services.TellAsync(by, reference, AlertRecipient.ChildrensSocialCare);

        var proposed = await daniel.SubmitAsync(await daniel.GetAsync($"/desk/{reference}/close"), new() { ["Draft.Because"] = "All is explained." });
        Assert.Equal($"/desk/{reference}?did=asked-to-close", proposed.Headers["Location"]);
        var both = await daniel.SubmitAsync(await daniel.GetAsync($"/desk/{reference}/closing"), new() { ["Answer"] = "yes" });
        Assert.Equal(["You asked for this concern to be closed. Someone else needs to agree."], both.Texts(".govuk-error-summary__list li"));
        Assert.Contains("Decide whether the concern about O.N. can be closed", (await mairi.GetAsync("/work")).Texts(".govuk-task-list__link"));
        var closed = await mairi.SubmitAsync(await mairi.GetAsync($"/desk/{reference}/closing"), new() { ["Answer"] = "yes" });
        Assert.Equal($"/desk/{reference}?did=closed", closed.Headers["Location"]);
        var told = await (await app.SignInAsync("Priya")).GetAsync($"/concerns/{reference}");
        Assert.Contains("Not happy with this decision? Call Gwen Pritchard on 01632 960 106, or say you disagree.", told.Text, StringComparison.Ordinal);

        var priya = await app.SignInAsync("Priya");
        var disagree = await priya.GetAsync($"/concerns/{reference}/disagree");
        Assert.Equal(["All is explained."], disagree.Texts(".govuk-inset-text"));
        Assert.Equal(302, (int)(await priya.SubmitAsync(disagree, new() { ["Words"] = "He is not safe." })).Status);
        var gwen = await app.SignInAsync("Gwen");
        Assert.Contains("Speak to the reporter about O.N.", (await gwen.GetAsync("/work")).Texts(".govuk-task-list__link"));
        var heard = await gwen.SubmitAsync(await gwen.GetAsync($"/desk/{reference}"), [], "I have spoken to the reporter");
        Assert.Equal($"/desk/{reference}?did=spoke-to-reporter", heard.Headers["Location"]);
    }

    [Fact]
    public async Task Pages_of_the_reporter_are_the_same_for_a_known_and_an_unknown_child()
    {
        await using var app = await TestApp.StartAsync();
        var daniel = await app.SignInAsync("Daniel");
        var before = await app.Services.SendConcernAsync(author: "Kofi");
        await DecideAsync(daniel, before, "/accept");
        var known = await app.Services.SendConcernAsync();
        var unknown = await app.Services.SendConcernAsync(words: draft => draft.Child.Name = "Somebody nobody knows");
        var priya = await app.SignInAsync("Priya");
        foreach (var page in (string[])["/answer", "/disagree"])
        {
            Assert.Equal(await BytesAsync(priya, known, page), await BytesAsync(priya, unknown, page));
        }

        // One is accepted, because there is already a file; the other is closed.
        await DecideAsync(daniel, known, "/accept");
        await daniel.SubmitAsync(await daniel.GetAsync($"/desk/{unknown}"), [], "Acknowledge");
        await app.Services.CloseAsync(unknown, "We have looked at it.");
        foreach (var page in (string[])["/answer", "/disagree"])
        {
            Assert.Equal(await BytesAsync(priya, known, page), await BytesAsync(priya, unknown, page));
        }
    }

    [Fact]
    public async Task Question_about_another_reporters_concern_cannot_be_answered()
    {
        await using var app = await TestApp.StartAsync();
        var reference = await app.Services.SendConcernAsync();
        var kofi = await app.SignInAsync("Kofi");

        Assert.Equal(404, (int)(await kofi.GetAsync($"/concerns/{reference}/answer")).Status);
        Assert.Equal(404, (int)(await kofi.GetAsync($"/concerns/{reference}/disagree")).Status);
        Assert.Equal(404, (int)(await (await app.SignInAsync("Daniel")).GetAsync($"/concerns/{reference}/answer")).Status);
    }

    [Fact]
    public async Task What_must_be_read_stands_before_what_can_be_decided_and_the_buttons_repeat_at_the_end()
    {
        await using var app = await TestApp.StartAsync();
        app.Clock.GoTo("2026-11-23 10:00");
        var reference = await app.Services.SendConcernAsync();
        var (daniel, mairi, priya) = (await app.SignInAsync("Daniel"), await app.SignInAsync("Mairi"), await app.SignInAsync("Priya"));

        Assert.Equal(
            ["He has a second phone.", "\"He pays for it.\"", "Oskar Nowak", "Acknowledge", "Take this", "Acknowledge", "Take this"],
            Order(await daniel.GetAsync($"/desk/{reference}"), "He has a second phone.", "\"He pays for it.\"", "Oskar Nowak", "Acknowledge", "Take this"));

        await daniel.SubmitAsync(await daniel.GetAsync($"/desk/{reference}"), [], "Acknowledge");
        await daniel.SubmitAsync(await daniel.GetAsync($"/desk/{reference}/ask"), new() { ["Question"] = "Which phone?" });
        await priya.SubmitAsync(await priya.GetAsync($"/concerns/{reference}/answer"), new() { ["Words"] = "The black one." });
        Assert.Equal(
            ["The black one.", "He has a second phone.", "Acknowledge the reply"],
            Order(await daniel.GetAsync($"/desk/{reference}"), "The black one.", "He has a second phone.", "Acknowledge the reply").Take(3));

        app.Clock.GoTo("2026-11-23 10:15");
        await mairi.SubmitAsync(await mairi.GetAsync($"/desk/{reference}"), [], "Acknowledge the reply");
        var twice = await daniel.GetAsync($"/desk/{reference}");
        Assert.Contains("Read by Daniel Okonjo today at 10am.", twice.Text, StringComparison.Ordinal);
        Assert.Contains("Read by Mairi Sutherland today at 10:15am.", twice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Concern_after_a_decision_says_who_decided_why_and_what_is_next()
    {
        await using var app = await TestApp.StartAsync();
        app.Clock.GoTo("2026-11-23 10:00");
        var reference = await app.Services.SendConcernAsync();
        var daniel = await app.SignInAsync("Daniel");
        await DecideAsync(daniel, reference, "/accept");

        var page = await daniel.GetAsync($"/desk/{reference}?did=accepted");

        Assert.Equal(["You accepted this concern. The reporter can see why."], page.Texts(".govuk-notification-banner__heading"));
        Assert.StartsWith("Carry on with it in your agency's own case system", page.Texts(".govuk-notification-banner .govuk-body")[0], StringComparison.Ordinal);
        Assert.Contains("Accepted by Daniel Okonjo today at 10am, because:", page.Texts("main p"));
        Assert.Contains("Last read", (await (await app.SignInAsync("Priya")).GetAsync($"/concerns/{reference}")).Texts("dt"));
    }

    [Fact]
    public async Task Concern_that_somebody_takes_is_theirs_in_the_list_and_in_their_own_work()
    {
        await using var app = await TestApp.StartAsync();
        app.Clock.GoTo("2026-11-23 10:00");
        var reference = await app.Services.SendConcernAsync();
        var (daniel, mairi) = (await app.SignInAsync("Daniel"), await app.SignInAsync("Mairi"));
        Assert.Equal(["You have no tasks of your own. Concerns that you take will appear here."], (await daniel.GetAsync("/work?view=mine")).Texts("main > p, main .govuk-body").Take(1));

        var taken = await daniel.SubmitAsync(await daniel.GetAsync($"/desk/{reference}"), [], "Take this");

        Assert.Equal($"/desk/{reference}?did=taken", taken.Headers["Location"]);
        Assert.DoesNotContain("Take this", (await daniel.FollowAsync(taken)).Text, StringComparison.Ordinal);
        Assert.Equal([$"{reference}: O.N."], (await daniel.GetAsync("/work?view=mine")).Texts(".app-tray__about"));
        Assert.Equal([$"{reference}: O.N., with Daniel Okonjo"], (await mairi.GetAsync("/work")).Texts(".app-tray__about"));
        Assert.Contains("Daniel Okonjo has it.", (await mairi.GetAsync("/desk")).Text, StringComparison.Ordinal);
        Assert.Single((await daniel.GetAsync("/desk?who=mine")).Texts(".govuk-task-list__link"));
        Assert.Equal(["There are no concerns to show."], (await mairi.GetAsync("/desk?who=mine")).Texts("main p").Take(1));
        Assert.Equal($"/desk/{reference}?did=taken", (await mairi.SubmitAsync(await mairi.GetAsync($"/desk/{reference}"), [], "Take this over")).Headers["Location"]);
    }

    [Fact]
    public async Task Search_for_a_reference_says_the_same_for_a_hidden_concern_and_for_none()
    {
        await using var app = await TestApp.StartAsync();
        var hidden = await app.Services.SendConcernAsync(blocked: "Daniel");
        var (daniel, mairi) = (await app.SignInAsync("Daniel"), await app.SignInAsync("Mairi"));

        var found = await daniel.GetAsync($"/desk?reference={hidden}");
        var none = await daniel.GetAsync("/desk?reference=WM-NOTTHERE");

        Assert.Equal(none.Text.Replace("WM-NOTTHERE", "", StringComparison.Ordinal), found.Text.Replace(hidden, "", StringComparison.Ordinal));
        Assert.Contains("There is no concern with this reference that you can open.", found.Texts("main p"));
        Assert.Equal([$"{hidden}: O.N., 14"], (await mairi.GetAsync($"/desk?reference={hidden[3..8]}")).Texts(".govuk-task-list__link"));
        Assert.Equal(["Enter at least 3 letters or digits of the reference."], (await mairi.GetAsync("/desk?reference=WM")).Texts("main p").Take(1));
    }

    [Fact]
    public async Task Words_of_despair_in_a_concern_ask_the_desk_about_danger_and_are_not_shown_to_the_reporter()
    {
        await using var app = await TestApp.StartAsync();
        app.Clock.GoTo("2026-11-23 10:00");
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        await priya.SubmitAsync(await priya.GetAsync($"{draft}/noticed"), new() { ["Draft.Noticed[0].ExactWords"] = "\"I wish I was dead\"" }, Concerns.Continue);
        await Concerns.SendAsync(priya, await priya.GetAsync($"{draft}/check"));
        var reference = Concerns.ReferenceOf(draft);
        var daniel = await app.SignInAsync("Daniel");

        Assert.Equal(["Check for danger"], (await daniel.GetAsync("/desk")).Texts(".govuk-task-list .govuk-tag"));
        Assert.Equal("Find out whether O.N. or anyone else is in danger now", (await daniel.GetAsync("/work")).Texts(".govuk-task-list__link")[0]);
        var page = await daniel.GetAsync($"/desk/{reference}");
        Assert.Contains("Is anyone in danger right now? Read the words first: \"wish I was dead\".", page.Texts("main p"));
        Assert.Equal(["Is anyone in danger right now?"], page.Texts("#danger h2"));
        foreach (var address in (string[])["", "/sent", "/act-now"])
        {
            var own = await priya.GetAsync($"{draft}{address}");
            Assert.DoesNotContain("despair", own.Document.QuerySelector("main")!.QuerySelectorAll("h1, h2, .govuk-tag").Aggregate("", (all, one) => all + one.TextContent), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Is anyone in danger right now? Read", own.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Check for danger", own.Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("danger now", (await priya.GetAsync("/concerns")).Text, StringComparison.Ordinal);
        Assert.Equal($"/concerns/{reference}/act-now", (await daniel.SubmitAsync(page, [], "Yes, go to act now")).Headers["Location"]);
        var no = await daniel.SubmitAsync(await daniel.GetAsync($"/desk/{reference}"), [], "No, nobody is in danger now");
        Assert.Empty((await daniel.FollowAsync(no)).Texts("#danger"));
    }

    /// <summary>Which of these words stand on the page, in the order in which they do; each at every place.</summary>
    private static IEnumerable<string> Order(PublicPage page, params string[] words)
    {
        var text = page.Document.QuerySelector("main")!.TextContent;
        return words.SelectMany(word => Places(text, word).Select(place => (word, place))).OrderBy(found => found.place).Select(found => found.word);

        static IEnumerable<int> Places(string text, string word)
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                yield return at;
            }
        }
    }

    private static async Task DecideAsync(Visitor visitor, string reference, string form)
    {
        await visitor.SubmitAsync(await visitor.GetAsync($"/desk/{reference}"), [], "Acknowledge");
        var page = await visitor.GetAsync($"/desk/{reference}{form}");
        var box = page.Document.QuerySelector("textarea")!.GetAttribute("name")!;
        var answer = await visitor.SubmitAsync(page, new() { [box] = "We have looked at it." });
        Assert.Equal(302, (int)answer.Status);
    }

    /// <summary>The page as sent, except for its reference and the random keys of its forms.</summary>
    private static async Task<string> BytesAsync(Visitor visitor, string reference, string page)
    {
        var answer = await visitor.GetAsync($"/concerns/{reference}{page}");
        foreach (var random in answer.Document.QuerySelectorAll("input[type=hidden]"))
        {
            random.RemoveAttribute("value");
        }

        return $"{answer.Status} {answer.Document.DocumentElement.OuterHtml}".Replace(reference, "WM", StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<AuditEntry>> EntriesAsync(TestApp app, string act, string firstName)
    {
        var user = (await app.Services.CallerAsync(firstName)).Actor!.UserId;
        await using var db = app.Services.GetRequiredService<StoreFactory>().Open(Caller.System);
        var chain = ChainId.User(user).Value;
        return await db.Set<AuditEntry>().Where(entry => entry.Chain == chain && entry.Action == act).ToListAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<IReadOnlyList<string>> ChainAsync(TestApp app, string reference)
    {
        await using var db = app.Services.GetRequiredService<StoreFactory>().Open(Caller.System);
        var file = await db.Concerns.IgnoreVisibility().Where(concern => concern.Reference == reference).Select(concern => concern.FileId).SingleAsync(TestContext.Current.CancellationToken);
        var chain = ChainId.File(file).Value;
        return await db.Set<AuditEntry>().Where(entry => entry.Chain == chain).OrderBy(entry => entry.Seq).Select(entry => entry.Action).ToListAsync(TestContext.Current.CancellationToken);
    }
}
