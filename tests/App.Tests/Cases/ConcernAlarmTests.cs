using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.Domain.Cases;
using Samphire.Testing;
using static Samphire.App.Tests.Cases.DeskWorld;

namespace Samphire.App.Tests.Cases;

/// <summary>A reply is a task at once, and words of danger or despair are at the top until somebody has answered.</summary>
public sealed class ConcernAlarmTests
{
    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Reply_is_a_task_of_the_team_until_somebody_reads_it(Database database)
    {
        await using var world = await StartAsync("2026-11-23 10:00", database);
        var reference = await AnsweredAsync(world, "The black one.");

        Assert.Equal(
            [ConcernTasks.AnswerReporter, ConcernTasks.ReadReply],
            (await world.TrayAsync("Mairi")).Select(row => row.Kind).OrderBy(kind => kind.Word));
        Assert.Equal("Read the reply about O.N.", Title(await world.TrayAsync("Daniel"), ConcernTasks.ReadReply));
        Assert.Empty(await world.TrayAsync("Priya"));

        await world.Get<AcknowledgeConcern>().RunAsync(await world.As("Mairi"), await world.PressAsync(reference));
        Assert.DoesNotContain(ConcernTasks.ReadReply, (await world.TrayAsync("Mairi")).Select(row => row.Kind));
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Reply_with_words_of_despair_is_first_in_list_and_tray_until_the_question_is_answered(Database database)
    {
        await using var world = await StartAsync("2026-11-23 10:00", database);
        var urgent = await world.SendAsync(actNow: true);
        var reference = await AnsweredAsync(world, "He said I wish I was dead");
        var daniel = await world.As("Daniel");

        Assert.Equal([reference, urgent], await world.ListAsync("Daniel"));
        Assert.Equal([true, false], (await world.Queries.ListAsync(daniel, DeskFilter.Open, 1)).Rows.Select(row => row.Alarm));
        Assert.Equal(ConcernTasks.CheckDanger, (await world.TrayAsync("Daniel"))[0].Kind);
        Assert.Equal([new AlarmHit("wish I was dead", AlarmAbout.Despair)], (await world.Queries.FindAsync(daniel, reference))!.Alarm);

        Assert.IsType<SubmissionResult.Done>(await world.Get<AnswerDanger>().RunAsync(daniel, await world.PressAsync(reference), danger: true));
        Assert.Equal([reference, urgent], await world.ListAsync("Daniel"));
        Assert.IsType<SubmissionResult.Done>(await world.Get<AnswerDanger>().RunAsync(daniel, await world.PressAsync(reference), danger: false));

        Assert.Equal([urgent, reference], await world.ListAsync("Daniel"));
        Assert.DoesNotContain(ConcernTasks.CheckDanger, (await world.TrayAsync("Daniel")).Select(row => row.Kind));
        Assert.Empty((await world.Queries.FindAsync(daniel, reference))!.Alarm);
        Assert.Equal("Nobody is asked about danger in this concern. Someone else may have answered.", Refused(await world.Get<AnswerDanger>().RunAsync(daniel, await world.PressAsync(reference), danger: false)));
        Assert.Equal(["danger-checked", "danger-checked"], (await world.ActsAsync(reference)).TakeLast(2));
    }

    [Fact]
    public async Task Question_stays_with_the_concern_when_it_is_passed_on_and_decides_nothing()
    {
        await using var world = await StartAsync();
        var reference = await AnsweredAsync(world, "He has a knife");
        var tomasz = await world.As("Tomasz");
        Assert.Equal(ConcernState.Answered, (await world.RowAsync(reference)).State);
        Assert.False((await world.RowAsync(reference)).ActNow);

        await world.Get<PassConcern>().RunAsync(await world.As("Daniel"), await world.PressAsync(reference), tomasz.Actor!.TeamIds[0], Words("Yours."));

        Assert.Equal(ConcernTasks.CheckDanger, (await world.TrayAsync("Tomasz"))[0].Kind);
        Assert.Empty(await world.TrayAsync("Daniel"));
    }

    [Fact]
    public async Task Disagreement_with_words_of_danger_asks_the_team_the_question_about_danger()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAndReadAsync();
        await world.Services.CloseAsync(reference);

        Assert.IsType<SubmissionResult.Done>(await world.Get<Disagree>().RunAsync(await world.As("Priya"), await world.PressAsync(reference), Words("He has a knife")));

        Assert.Equal("Find out whether O.N. or anyone else is in danger now", Title(await world.TrayAsync("Daniel"), ConcernTasks.CheckDanger));
        Assert.Equal("has a knife", Assert.Single((await world.Queries.FindAsync(await world.As("Daniel"), reference))!.Alarm).Words);
    }

    private static string Title(IReadOnlyList<TaskRow> rows, TaskKind kind) => kind.Title(rows.Single(row => row.Kind == kind));

    private static async Task<string> AnsweredAsync(DeskWorld world, string answer)
    {
        var reference = await world.SendAndReadAsync();
        await world.Get<AskReporter>().RunAsync(await world.As("Daniel"), await world.PressAsync(reference), Words("Which phone?"));
        await world.Get<AnswerDesk>().RunAsync(await world.As("Priya"), await world.PressAsync(reference), Words(answer));
        return reference;
    }
}
