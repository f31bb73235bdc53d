using Samphire.App.Cases;
using static Samphire.App.Tests.Cases.DeskWorld;

namespace Samphire.App.Tests.Cases;

/// <summary>An unread concern is escalated to somebody who may read it.</summary>
public sealed class EscalateUnreadTests
{
    [Fact]
    public async Task Unread_concern_past_its_deadline_is_escalated_once_to_the_supervisor_of_the_team()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAsync(actNow: true);
        world.Clock.GoTo("2026-11-23 10:59");
        Assert.Equal(0, await world.Get<EscalateUnread>().RunAsync());

        world.Clock.GoTo("2026-11-23 11:00");
        Assert.Equal(1, await world.Get<EscalateUnread>().RunAsync());
        Assert.Equal(0, await world.Get<EscalateUnread>().RunAsync());

        var row = Assert.Single(await world.TrayAsync("Gwen"), found => found.Kind == ConcernTasks.ReadEscalated);
        Assert.Equal((reference, "O.N.", DueGroup.Now), (row.Reference, row.Child, row.When));
        Assert.DoesNotContain(await world.TrayAsync("Daniel"), found => found.Kind == ConcernTasks.ReadEscalated);
        Assert.Equal(ConcernNotes.Escalated, Assert.Single(await world.AllAsync(db => db.FileNotes)).Kind);
        Assert.Equal(["concern-sent", "concern-escalated"], await world.ActsAsync(reference));
        Assert.NotNull((await world.RowAsync(reference)).EscalatedAt);
    }

    [Fact]
    public async Task Concern_that_has_been_read_is_not_escalated_and_its_task_is_gone()
    {
        await using var world = await StartAsync();
        var unread = await world.SendAsync(actNow: true);
        var read = await world.SendAndReadAsync(actNow: true);
        world.Clock.GoTo("2026-11-23 11:30");
        await world.Get<EscalateUnread>().RunAsync();
        Assert.Equal(["concern-sent", "concern-acknowledged"], await world.ActsAsync(read));

        await world.Get<AcknowledgeConcern>().RunAsync(await world.As("Gwen"), await world.PressAsync(unread));

        Assert.All((await world.Queries.ListAsync(await world.As("Gwen"), DeskFilter.Open, 1)).Rows, row => Assert.Null(row.EscalatedAt));
        Assert.DoesNotContain(await world.TrayAsync("Gwen"), found => found.Kind == ConcernTasks.ReadEscalated);
    }

    [Fact]
    public async Task Reply_that_is_answered_with_another_question_is_no_longer_escalated_or_due()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAndReadAsync(actNow: true);
        var (daniel, priya) = (await world.As("Daniel"), await world.As("Priya"));
        await world.Get<AskReporter>().RunAsync(daniel, await world.PressAsync(reference), Words("Which phone?"));
        await world.Get<AnswerDesk>().RunAsync(priya, await world.PressAsync(reference), Words("A black one."));
        world.Clock.GoTo("2026-11-23 11:30");
        Assert.Equal(1, await world.Get<EscalateUnread>().RunAsync());

        await world.Get<AskReporter>().RunAsync(daniel, await world.PressAsync(reference), Words("Whose is it?"));

        Assert.DoesNotContain(await world.TrayAsync("Gwen"), found => found.Kind == ConcernTasks.ReadEscalated);
        var concern = await world.RowAsync(reference);
        Assert.Equal((null, null), (concern.ReadDueAt, concern.EscalatedAt));
        Assert.Single(await world.OpenWorkAsync(reference), task => task.Kind == ConcernTasks.AnswerQuestion);
    }

    [Fact]
    public async Task Concern_about_a_child_who_may_be_under_13_is_escalated_at_once()
    {
        await using var world = await StartAsync();
        await world.SendAsync(words: draft => draft.Child.Age = "12");
        await world.SendAsync(words: draft => draft.Child.Age = null);

        Assert.Equal(2, await world.Get<EscalateUnread>().RunAsync());
    }

    [Fact]
    public async Task Concern_that_names_the_supervisor_is_escalated_to_another_supervisor_of_the_agency()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAsync(actNow: true, blocked: "Gwen");
        world.Clock.GoTo("2026-11-23 11:00");

        await world.Get<EscalateUnread>().RunAsync();

        var imogen = (await world.As("Imogen")).Actor!.UserId;
        Assert.Equal(imogen, Assert.Single(await world.OpenWorkAsync(reference), item => item.Kind == ConcernTasks.ReadEscalated).AssignedTo);
        Assert.Equal([reference], await world.ListAsync("Imogen"));
        Assert.Empty(await world.TrayAsync("Gwen"));
        Assert.Empty(await world.TrayAsync("Gwen", TaskView.Team));
    }
}
