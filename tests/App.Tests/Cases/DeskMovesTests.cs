using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.Domain.Cases;
using Samphire.Testing;
using static Samphire.App.Tests.Cases.DeskWorld;

namespace Samphire.App.Tests.Cases;

/// <summary>What a desk can do with a concern, and what prevents it.</summary>
public sealed class DeskMovesTests
{
    [Fact]
    public async Task Acknowledged_concern_records_reader_and_time_and_has_no_reading_deadline()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAndReadAsync();

        var concern = await world.RowAsync(reference);
        Assert.Equal(ConcernState.Read, concern.State);
        Assert.Equal((await world.As("Daniel")).Actor!.UserId, concern.ReadById);
        Assert.Equal(London.At("2026-11-23 10:00"), concern.ReadAt);
        Assert.Null(concern.ReadDueAt);
        Assert.Equal(["concern-sent", "concern-acknowledged"], await world.ActsAsync(reference));
    }

    [Fact]
    public async Task Form_submitted_twice_is_processed_once()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAsync();
        var submission = await world.PressAsync(reference);
        var daniel = await world.As("Daniel");

        Assert.IsType<SubmissionResult.Done>(await world.Get<AcknowledgeConcern>().RunAsync(daniel, submission));
        Assert.IsType<SubmissionResult.Done>(await world.Get<AcknowledgeConcern>().RunAsync(daniel, submission));

        Assert.Equal(["concern-sent", "concern-acknowledged"], await world.ActsAsync(reference));
        Assert.Equal(2, (await world.RowAsync(reference)).Version);
    }

    [Fact]
    public async Task Second_of_two_people_to_acknowledge_is_told_who_was_first()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAsync();
        var (first, second) = (await world.PressAsync(reference), await world.PressAsync(reference));
        world.Clock.GoTo("2026-11-23 11:02");
        await world.Get<AcknowledgeConcern>().RunAsync(await world.As("Mairi"), first);

        var answer = await world.Get<AcknowledgeConcern>().RunAsync(await world.As("Daniel"), second);

        Assert.Equal("Mairi Sutherland acknowledged this concern at 11:02am. What you wrote is kept.", Refused(answer));
        Assert.Equal(["concern-sent", "concern-acknowledged"], await world.ActsAsync(reference));
    }

    [Theory]
    [InlineData(ConcernTransition.Ask)]
    [InlineData(ConcernTransition.Accept)]
    [InlineData(ConcernTransition.Close)]
    public async Task Decision_on_an_unread_concern_is_refused(ConcernTransition move)
    {
        await using var world = await StartAsync();
        var reference = await world.SendAsync();
        var (daniel, submission) = (await world.As("Daniel"), await world.PressAsync(reference));

        var answer = move switch
        {
            ConcernTransition.Ask => await world.Get<AskReporter>().RunAsync(daniel, submission, Words("Which phone?")),
            ConcernTransition.Accept => await world.Get<AcceptConcern>().RunAsync(daniel, submission, Words("We look into it.")),
            _ => await world.Get<ConcernClosure>().ProposeAsync(daniel, submission, Closures.Draft()),
        };

        Assert.Equal("Read the concern and acknowledge it first.", Refused(answer));
        Assert.Equal(ConcernState.Sent, (await world.RowAsync(reference)).State);
        Assert.Empty(await world.AllAsync(db => db.FileMessages));
    }

    [Fact]
    public async Task Question_is_a_task_for_the_reporter_until_answered_and_restarts_the_reading_deadline()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAndReadAsync();
        await world.Get<AskReporter>().RunAsync(await world.As("Daniel"), await world.PressAsync(reference), Words("Which phone?"));
        var priya = await world.As("Priya");
        var owed = Assert.Single(await world.OpenWorkAsync(reference), item => item.Kind == ConcernTasks.AnswerQuestion);
        Assert.Equal(priya.Actor!.UserId, owed.AssignedTo);
        Assert.Equal(London.At("2026-11-24 23:59"), owed.DueAt);

        world.Clock.GoTo("2026-11-23 15:00");
        Assert.IsType<SubmissionResult.Done>(await world.Get<AnswerDesk>().RunAsync(priya, await world.PressAsync(reference), Words("A black one.")));

        var concern = await world.RowAsync(reference);
        Assert.Equal(ConcernState.Answered, concern.State);
        Assert.Equal(London.At("2026-11-24 09:00"), concern.ReadDueAt);
        Assert.DoesNotContain(await world.OpenWorkAsync(reference), item => item.Kind == ConcernTasks.AnswerQuestion);
        Assert.Equal(["Which phone?", "A black one."], (await world.AllAsync(db => db.FileMessages)).OrderBy(message => message.At).Select(message => message.Text));
        Assert.Equal(["concern-sent", "concern-acknowledged", "concern-asked", "concern-answered"], await world.ActsAsync(reference));
    }

    [Fact]
    public async Task Answer_without_a_question_or_by_someone_other_than_the_reporter_is_refused()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAndReadAsync();

        Assert.Equal(
            "No question has been asked about this concern.",
            Refused(await world.Get<AnswerDesk>().RunAsync(await world.As("Priya"), await world.PressAsync(reference), Words("A black one."))));
        Assert.IsType<SubmissionResult.NotFound>(await world.Get<AnswerDesk>().RunAsync(await world.As("Daniel"), await world.PressAsync(reference), Words("A black one.")));
        Assert.IsType<SubmissionResult.NotFound>(await world.Get<AnswerDesk>().RunAsync(await world.As("Kofi"), await world.PressAsync(reference), Words("A black one.")));
    }

    [Fact]
    public async Task Reporter_or_other_account_outside_the_team_cannot_find_or_acknowledge_the_concern()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAsync();

        foreach (var name in (string[])["Priya", "Siobhan", "Tomasz", "Lin", "Ruth"])
        {
            Assert.IsType<SubmissionResult.NotFound>(await world.Get<AcknowledgeConcern>().RunAsync(await world.As(name), await world.PressAsync(reference)));
            Assert.Null(await world.Queries.FindAsync(await world.As(name), reference));
            Assert.Empty(await world.ListAsync(name));
        }
    }

    [Fact]
    public async Task Accepted_concern_tells_the_reporter_why_and_has_no_open_tasks()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAndReadAsync();

        await world.Get<AcceptConcern>().RunAsync(await world.As("Daniel"), await world.PressAsync(reference), Words("We look into it."));

        var concern = await world.RowAsync(reference);
        Assert.Equal(ConcernState.Accepted, concern.State);
        Assert.Equal(London.At("2026-11-23 10:00"), concern.FinishedAt);
        Assert.Equal(ConcernMessages.Accepted, Assert.Single(await world.AllAsync(db => db.FileMessages)).Kind);
        Assert.Empty(await world.OpenWorkAsync(reference));
        Assert.Equal(
            "There is already a decision about this concern. Only its reporter can open it again, by adding something.",
            Refused(await world.Get<AskReporter>().RunAsync(await world.As("Daniel"), await world.PressAsync(reference), Words("Which phone?"))));
    }

    [Fact]
    public async Task Disagreement_of_the_reporter_becomes_a_task_for_the_supervisor_of_the_team()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAndReadAsync();
        var priya = await world.As("Priya");
        Assert.Equal(
            "The duty team has not made a decision about this concern yet.",
            Refused(await world.Get<Disagree>().RunAsync(priya, await world.PressAsync(reference), Words("He is not safe."))));
        await world.Services.CloseAsync(reference);

        Assert.IsType<SubmissionResult.Done>(await world.Get<Disagree>().RunAsync(priya, await world.PressAsync(reference), Words("He is not safe.")));

        var gwen = await world.As("Gwen");
        Assert.Equal(gwen.Actor!.UserId, Assert.Single(await world.OpenWorkAsync(reference)).AssignedTo);
        Assert.Equal(ConcernTasks.SpeakToReporter, Assert.Single(await world.TrayAsync("Gwen")).Kind);
        Assert.IsType<SubmissionResult.Done>(await world.Get<RecordReporterConversation>().RunAsync(gwen, await world.PressAsync(reference)));
        Assert.Empty(await world.TrayAsync("Gwen"));
        Assert.Equal("reporter-told", (await world.ActsAsync(reference))[^1]);
    }
}
