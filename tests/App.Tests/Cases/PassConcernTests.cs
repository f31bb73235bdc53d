using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Testing;
using static Samphire.App.Tests.Cases.DeskWorld;

namespace Samphire.App.Tests.Cases;

public sealed class PassConcernTests
{
    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Concern_passed_on_is_closed_to_the_old_team_and_fully_open_to_the_new_one(Database database)
    {
        await using var world = await StartAsync(database: database);
        var reference = await world.SendAndReadAsync(actNow: true);
        var submission = await world.PressAsync(reference);
        var daniel = await world.As("Daniel");

        Assert.IsType<SubmissionResult.Done>(await world.Get<PassConcern>().RunAsync(daniel, submission, await TeamAsync(world, SentConcerns.Triage), Words("It is for police.")));

        foreach (var name in (string[])["Daniel", "Mairi", "Gwen"])
        {
            Assert.Empty(await world.ListAsync(name));
            Assert.Empty(await world.TrayAsync(name));
            Assert.Null(await world.Queries.FindAsync(await world.As(name), reference));
        }

        Assert.Equal([reference], await world.ListAsync("Tomasz"));
        Assert.Equal(ConcernTasks.AnswerReporter, Assert.Single(await world.TrayAsync("Tomasz")).Kind);
        var whole = await world.Queries.FindAsync(await world.As("Tomasz"), reference);
        Assert.Equal(SentConcerns.Triage, whole!.Team);
        Assert.Equal("It is for police.", Assert.Single(whole.Notes).Note.Text);
        Assert.NotNull(await world.Get<ReporterQueries>().FindAsync(await world.As("Priya"), reference));

        // A second submission, when the caller has already lost access, returns the first answer.
        Assert.IsType<SubmissionResult.Done>(await world.Get<PassConcern>().RunAsync(daniel, submission, await TeamAsync(world, SentConcerns.Triage), Words("It is for police.")));
        Assert.Equal(["concern-sent", "concern-acknowledged", "concern-passed"], await world.ActsAsync(reference));
    }

    [Fact]
    public async Task Concern_passed_on_while_it_waits_for_the_reporter_leaves_no_question_that_nobody_can_answer()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAndReadAsync();
        await world.Get<AskReporter>().RunAsync(await world.As("Daniel"), await world.PressAsync(reference), Words("Which phone?"));

        await world.Get<PassConcern>().RunAsync(await world.As("Daniel"), await world.PressAsync(reference), await TeamAsync(world, SentConcerns.Triage), Words("It is for police."));

        Assert.DoesNotContain(await world.TrayAsync("Priya"), row => row.Kind == ConcernTasks.AnswerQuestion);
        Assert.Equal(
            "No question has been asked about this concern.",
            Refused(await world.Get<AnswerDesk>().RunAsync(await world.As("Priya"), await world.PressAsync(reference), Words("A black one."))));
    }

    [Fact]
    public async Task Concern_passed_on_gets_a_new_reading_deadline_and_must_be_read_before_a_decision()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAndReadAsync(actNow: true);
        world.Clock.GoTo("2026-11-23 12:00");

        await world.Get<PassConcern>().RunAsync(await world.As("Daniel"), await world.PressAsync(reference), await TeamAsync(world, SentConcerns.Triage), Words("It is for police."));

        var concern = await world.RowAsync(reference);
        Assert.Equal(ConcernState.Passed, concern.State);
        Assert.Equal(London.At("2026-11-23 12:00"), concern.WithTeamSince);
        Assert.Equal(London.At("2026-11-23 13:00"), concern.ReadDueAt);
        Assert.Equal(
            "Read the concern and acknowledge it first.",
            Refused(await world.Get<AcceptConcern>().RunAsync(await world.As("Tomasz"), await world.PressAsync(reference), Words("We look into it."))));
    }

    [Fact]
    public async Task Pass_to_the_concerns_own_desk_or_to_a_team_that_it_names_is_refused()
    {
        await using var world = await StartAsync();
        var own = await world.SendAsync();
        var naming = await world.SendAsync(words: draft => draft.Noticed[0].What = "Somebody at the Safeguarding desk knows him.");
        var namesOneOfThem = await world.SendAsync(words: draft => draft.Noticed[0].What = "Mr Zielinski knows him.");
        var daniel = await world.As("Daniel");

        Assert.Equal(
            "Select the team to pass it to",
            Refused(await world.Get<PassConcern>().RunAsync(daniel, await world.PressAsync(own), await TeamAsync(world, SentConcerns.Duty), Words("Please look."))));
        foreach (var reference in (string[])[naming, namesOneOfThem])
        {
            Assert.Equal(
                "Select the team to pass it to",
                Refused(await world.Get<PassConcern>().RunAsync(daniel, await world.PressAsync(reference), await TeamAsync(world, SentConcerns.Triage), Words("Please look."))));
            Assert.Equal(["Adults' front door"], (await world.Queries.FindAsync(daniel, reference))!.OtherDesks.Select(desk => desk.Team));
        }
    }

    [Theory]
    [MemberData(nameof(FieldsOfWords))]
    public async Task Pass_to_a_team_named_in_any_field_of_the_concern_is_refused(string field)
    {
        await using var world = await StartAsync();
        var reference = await world.SendAsync(words: draft => Fields[field](draft, "the Safeguarding desk"));

        var answer = await world.Get<PassConcern>().RunAsync(
            await world.As("Daniel"), await world.PressAsync(reference), await TeamAsync(world, SentConcerns.Triage), Words("Please look."));

        Assert.Equal("Select the team to pass it to", Refused(answer));
    }

    public static TheoryData<string> FieldsOfWords => [.. Fields.Keys];

    /// <summary>Every field of free text that workers read.</summary>
    private static Dictionary<string, Action<ConcernDraft, string>> Fields { get; } = new()
    {
        ["child's name"] = (draft, words) => draft.Child.Name = words,
        ["child's place"] = (draft, words) => draft.Child.Place = words,
        ["school"] = (draft, words) => draft.Child.School = words,
        ["where the child is now"] = (draft, words) => draft.Child.WhereNow = words,
        ["who must not be told"] = (draft, words) => draft.Child.MustNotBeTold = words,
        ["what was noticed"] = (draft, words) => draft.Noticed[0].What = words,
        ["exact words"] = (draft, words) => draft.Noticed[0].ExactWords = words,
        ["where it was noticed"] = (draft, words) => draft.Noticed[0].Where = words,
        ["name of someone else"] = (draft, words) => draft.Others.Rows.Add(new() { Kind = "person", Name = words }),
        ["description of someone else"] = (draft, words) => draft.Others.Rows.Add(new() { Kind = "person", Description = words }),
    };

    private static async Task<Guid> TeamAsync(DeskWorld world, string name)
    {
        await using var db = world.Get<StoreFactory>().Open(Caller.System);
        return await db.Teams.Where(team => team.Name == name).Select(team => team.Id).SingleAsync(TestContext.Current.CancellationToken);
    }
}
