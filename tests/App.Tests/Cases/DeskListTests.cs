using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.Domain.Cases;
using Samphire.Testing;
using static Samphire.App.Tests.Cases.DeskWorld;

namespace Samphire.App.Tests.Cases;

/// <summary>What the desk list and the task list show, in which order and to whom.</summary>
public sealed class DeskListTests
{
    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Open_list_shows_act_now_not_told_first_then_unread_by_deadline_then_oldest(Database database)
    {
        await using var world = await StartAsync("2026-11-23 09:00", database);
        var readOld = await world.SendAndReadAsync();
        world.Clock.GoTo("2026-11-23 10:00");
        var readNew = await world.SendAndReadAsync();
        var told = await world.SendAsync(actNow: true);
        foreach (var body in (AlertRecipient[])[AlertRecipient.Police, AlertRecipient.ChildrensSocialCare])
        {
            await world.Services.TellAsync(await world.As("Daniel"), told, body);
        }

        var unread = await world.SendAsync();
        var untold = await world.SendAsync(actNow: true);
        await world.Get<AcknowledgeConcern>().RunAsync(await world.As("Daniel"), await world.PressAsync(untold));

        Assert.Equal([untold, told, unread, readOld, readNew], await world.ListAsync("Daniel"));
        Assert.Equal([untold, told, unread, readOld, readNew], await world.ListAsync("Gwen"));
        Assert.Equal([told, unread], await world.ListAsync("Daniel", DeskFilter.Unread));
        Assert.Empty(await world.ListAsync("Daniel", DeskFilter.Finished));
        Assert.Equal(
            [true, false, false, false, false],
            (await world.Queries.ListAsync(await world.As("Daniel"), DeskFilter.Open, 1)).Rows.Select(row => row.NotTold));
    }

    [Fact]
    public async Task List_of_a_desk_with_both_bodies_told_by_someone_else_counts_them_as_told()
    {
        await using var world = await StartAsync();
        var told = await world.SendAsync(actNow: true);
        world.Clock.GoTo("2026-11-23 10:01");
        var untold = await world.SendAsync(actNow: true);
        var daniel = await world.As("Daniel");
        foreach (var body in (AlertRecipient[])[AlertRecipient.Police, AlertRecipient.ChildrensSocialCare])
        {
            await world.Services.TellAsync(daniel, told, body, AlertOutcome.SomeoneElseTold);
            await world.Services.TellAsync(daniel, untold, body, AlertOutcome.NoAnswer);
        }

        var rows = (await world.Queries.ListAsync(daniel, DeskFilter.Open, 1)).Rows;

        Assert.Equal([(untold, true), (told, false)], rows.Select(row => (row.Reference, row.NotTold)));
    }

    [Fact]
    public async Task List_of_27_concerns_has_25_on_the_first_page_and_the_rest_on_the_next()
    {
        await using var world = await StartAsync();
        for (var sent = 0; sent < 27; sent++)
        {
            await world.SendAsync();
        }

        var daniel = await world.As("Daniel");
        var first = await world.Queries.ListAsync(daniel, DeskFilter.Open, 1);
        var second = await world.Queries.ListAsync(daniel, DeskFilter.Open, 2);

        Assert.Equal((25, true, 2, false), (first.Rows.Count, first.HasMore, second.Rows.Count, second.HasMore));
        Assert.Equal(27, first.Rows.Concat(second.Rows).Select(row => row.Reference).Distinct().Count());
    }

    [Fact]
    public async Task Person_named_in_a_concern_finds_it_in_no_list_no_tasks_and_under_no_reference()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAsync(actNow: true, blocked: "Daniel");
        world.Clock.GoTo("2026-11-24 12:00");
        await world.Get<EscalateUnread>().RunAsync();

        foreach (var filter in Enum.GetValues<DeskFilter>())
        {
            Assert.Empty(await world.ListAsync("Daniel", filter));
        }

        Assert.Empty(await world.TrayAsync("Daniel"));
        Assert.Null(await world.Queries.FindAsync(await world.As("Daniel"), reference));
        Assert.IsType<SubmissionResult.NotFound>(await world.Get<AcknowledgeConcern>().RunAsync(await world.As("Daniel"), await world.PressAsync(reference)));
        Assert.Equal([reference], await world.ListAsync("Mairi"));
    }

    [Fact]
    public async Task Concern_that_a_practitioner_sent_to_another_desk_is_not_in_their_own_list()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAsync(author: "Daniel", team: SentConcerns.Triage);

        Assert.Empty(await world.ListAsync("Daniel"));
        Assert.Null(await world.Queries.FindAsync(await world.As("Daniel"), reference));
        Assert.Equal([reference], await world.ListAsync("Tomasz"));
    }

    [Fact]
    public async Task Task_page_shows_what_waits_for_the_reporter_and_a_supervisor_sees_the_teams_tasks()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAndReadAsync();
        await world.Get<AskReporter>().RunAsync(await world.As("Daniel"), await world.PressAsync(reference), Words("Which phone?"));

        var daniel = await world.TrayAsync("Daniel");
        Assert.Equal([(ConcernTasks.AnswerReporter, DueGroup.Tomorrow), (ConcernTasks.AnswerQuestion, DueGroup.WaitingForOthers)], daniel.Select(row => (row.Kind, row.When)));
        Assert.Equal([ConcernTasks.AnswerReporter, ConcernTasks.AnswerQuestion], (await world.TrayAsync("Gwen", TaskView.Team)).Select(row => row.Kind));
        Assert.Equal(ConcernTasks.AnswerQuestion, Assert.Single(await world.TrayAsync("Priya")).Kind);

        world.Clock.GoTo("2026-11-24 10:00");
        Assert.Equal(DueGroup.Today, (await world.TrayAsync("Daniel"))[0].When);
        world.Clock.GoTo("2026-11-25 10:00");
        Assert.Equal(DueGroup.Now, (await world.TrayAsync("Daniel"))[0].When);
    }

    /// <summary>
    /// Sent on Monday 23 November; the reporter must be answered by the end of Tuesday. The clock is set to before and
    /// after that.
    /// </summary>
    [Theory]
    [InlineData("2026-11-18 00:00", DueGroup.ThisWeek)]
    [InlineData("2026-11-17 23:59", DueGroup.Later)]
    [InlineData("2026-11-17 00:00", DueGroup.Later)]
    [InlineData("2026-11-22 23:59", DueGroup.ThisWeek)]
    [InlineData("2026-11-23 00:00", DueGroup.Tomorrow)]
    [InlineData("2026-11-23 23:59", DueGroup.Tomorrow)]
    [InlineData("2026-11-24 00:00", DueGroup.Today)]
    [InlineData("2026-11-24 22:58", DueGroup.Today)]
    [InlineData("2026-11-24 22:59", DueGroup.Now)]
    [InlineData("2026-11-25 09:00", DueGroup.Now)]
    public async Task Task_is_in_the_group_of_the_day_on_which_it_is_due(string now, DueGroup expected)
    {
        await using var world = await StartAsync("2026-11-23 10:00");
        await world.SendAsync();
        world.Clock.GoTo(now);

        var row = Assert.Single(await world.TrayAsync("Daniel"));

        Assert.Equal((London.At("2026-11-24 23:59"), expected), (row.DueAt, row.When));
    }
}
