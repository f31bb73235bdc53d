using Samphire.App.Access;
using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Testing;
using static Samphire.App.Tests.Cases.DeskWorld;

namespace Samphire.App.Tests.Cases;

/// <summary>What a reporter adds after sending, and a draft that they throw away.</summary>
public sealed class AddToConcernTests
{
    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Addition_to_a_closed_concern_opens_it_again_as_unread_with_its_deadlines(Database database)
    {
        await using var world = await StartAsync(database: database);
        var reference = await world.SendAndReadAsync();
        await world.Services.CloseAsync(reference, "It was a school project.");
        world.Clock.GoTo("2026-11-24 10:00");

        Assert.IsType<SubmissionResult.Done>(await AddAsync(world, reference, "He has not been seen since."));

        var concern = await world.RowAsync(reference);
        Assert.Equal((ConcernState.AddedTo, (DateTimeOffset?)null), (concern.State, concern.FinishedAt));

        // After four hours in which the desk is open.
        Assert.Equal(London.At("2026-11-24 14:00"), concern.ReadDueAt);
        Assert.Equal(London.Day("2026-11-25"), concern.AnswerDueOn);
        Assert.Equal([reference], await world.ListAsync("Daniel", DeskFilter.Unread));
        Assert.Contains(await world.OpenWorkAsync(reference), item => item.Kind == ConcernTasks.AnswerReporter);
        var whole = await world.Queries.FindAsync(await world.As("Daniel"), reference);
        var added = whole!.Messages.Single(said => said.Message.Kind == ConcernMessages.Addition);
        Assert.Equal(("He has not been seen since.", London.At("2026-11-24 10:00"), "Priya Raman"), (added.Message.Text, added.Message.At, added.By));
        Assert.Equal(["concern-sent", "concern-acknowledged", "concern-close-proposed", "concern-closed", "concern-added-to"], await world.ActsAsync(reference));
        Assert.IsType<SubmissionResult.Done>(await world.Get<AcknowledgeConcern>().RunAsync(await world.As("Daniel"), await world.PressAsync(reference)));
    }

    [Fact]
    public async Task Addition_to_an_unread_concern_does_not_move_its_deadline()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAsync();
        var due = (await world.RowAsync(reference)).ReadDueAt;
        world.Clock.GoTo("2026-11-23 11:30");

        await AddAsync(world, reference, "One more thing.");

        var concern = await world.RowAsync(reference);
        Assert.Equal((ConcernState.Sent, due), (concern.State, concern.ReadDueAt));
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Addition_that_names_somebody_of_the_team_takes_the_concern_away_from_the_team_at_once(Database database)
    {
        await using var world = await StartAsync(database: database);
        var reference = await world.SendAndReadAsync();

        Assert.IsType<SubmissionResult.Done>(await AddAsync(world, reference, "It was Mr Okonjo who drove the car."));

        foreach (var name in (string[])["Daniel", "Mairi"])
        {
            Assert.Empty(await world.ListAsync(name));
            Assert.Empty(await world.TrayAsync(name));
            Assert.Null(await world.Queries.FindAsync(await world.As(name), reference));
        }

        Assert.Null((await world.RowAsync(reference)).TeamId);
        var imogen = (await world.As("Imogen")).Actor!.UserId;
        Assert.Contains(await world.OpenWorkAsync(reference), item => item.Kind == ConcernTasks.ReadAddition && item.AssignedTo == imogen);
        Assert.All(await world.OpenWorkAsync(reference), item => Assert.Equal(imogen, item.AssignedTo));
        Assert.Contains("block-set", await world.ActsAsync(reference));
        Assert.NotNull(await world.Get<ReporterQueries>().FindAsync(await world.As("Priya"), reference));
        Assert.Contains(
            (await world.Queries.FindAsync(await world.As("Imogen"), reference))!.Messages, said => said.Message.Text == "It was Mr Okonjo who drove the car.");
    }

    [Fact]
    public async Task Addition_that_names_the_supervisor_who_has_it_instead_is_refused_if_nobody_is_left()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAndReadAsync();
        await AddAsync(world, reference, "It was Mr Okonjo who drove the car.");
        var imogen = (await world.As("Imogen")).Actor!;

        var refused = Refused(await AddAsync(world, reference, $"{imogen.DisplayName} and Gwen Pritchard knew."));

        Assert.Equal("Nobody who can read this is left, because it names everybody who could. Call the duty team instead.", refused);
        Assert.NotNull(await world.Queries.FindAsync(await world.As("Imogen"), reference));
    }

    [Fact]
    public async Task Name_that_is_repeated_in_a_later_addition_is_blocked_and_recorded_once()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAndReadAsync();
        await AddAsync(world, reference, "It was Mr Okonjo who drove the car.");
        await AddAsync(world, reference, "Mr Okonjo came again.");

        Assert.Single(await world.ActsAsync(reference), act => act == "block-set");
    }

    [Fact]
    public async Task Reply_that_names_somebody_of_the_team_takes_the_concern_away_from_the_team_as_well()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAndReadAsync();
        await world.Get<AskReporter>().RunAsync(await world.As("Daniel"), await world.PressAsync(reference), Words("Who drove the car?"));

        Assert.IsType<SubmissionResult.Done>(await world.Get<AnswerDesk>().RunAsync(await world.As("Priya"), await world.PressAsync(reference), Words("Daniel Okonjo did.")));

        Assert.Null(await world.Queries.FindAsync(await world.As("Daniel"), reference));
        Assert.NotNull(await world.Queries.FindAsync(await world.As("Imogen"), reference));
    }

    [Fact]
    public async Task Addition_while_the_desk_waits_for_a_reply_belongs_into_the_reply()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAndReadAsync();
        await world.Get<AskReporter>().RunAsync(await world.As("Daniel"), await world.PressAsync(reference), Words("Which phone?"));

        Assert.Equal("The duty team has a question for you. Put what you want to add into your reply.", Refused(await AddAsync(world, reference, "One more thing.")));
    }

    [Fact]
    public async Task Nobody_but_the_reporter_can_add()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAsync();

        Assert.IsType<SubmissionResult.NotFound>(await AddAsync(world, reference, "Not mine.", "Daniel"));
        Assert.IsType<SubmissionResult.NotFound>(await AddAsync(world, reference, "Not mine.", "Siobhan"));
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Discarded_draft_is_gone_for_its_author_with_its_words_and_its_source(Database database)
    {
        await using var world = await StartAsync(database: database);
        var reference = await DraftAsync(world);

        Assert.IsType<SubmissionResult.Done>(await DiscardAsync(world, reference));

        var concern = await world.RowAsync(reference);
        Assert.Equal(ConcernState.Discarded, concern.State);
        Assert.DoesNotContain("Quay Street", concern.DraftJson, StringComparison.Ordinal);
        Assert.Empty(await world.AllAsync(db => db.SealedSources));
        Assert.Empty((await world.Get<ReporterQueries>().ListAsync(await world.As("Priya"), 1)).Rows);
        Assert.Equal(["draft-opened", "source-sealed", "source-destroyed", "draft-discarded"], await world.ActsAsync(reference));
        Assert.IsType<SubmissionResult.NotFound>(await DiscardAsync(world, reference));
    }

    [Fact]
    public async Task Draft_with_a_recorded_call_is_not_discarded()
    {
        await using var world = await StartAsync();
        var reference = await DraftAsync(world);
        await world.Services.TellAsync(await world.As("Priya"), reference, AlertRecipient.Police);

        Assert.Equal(
            "You have recorded calls about this concern, so it cannot be discarded. Finish it and send it.",
            Refused(await DiscardAsync(world, reference)));
    }

    [Fact]
    public async Task Sent_concern_is_not_discarded()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAsync();

        Assert.Equal("This concern has already been sent.", Refused(await DiscardAsync(world, reference)));
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Nothing_that_the_pages_of_a_discarded_draft_saved_is_left(Database database)
    {
        await using var world = await StartAsync(database: database);
        var reference = await DraftAsync(world);
        var other = await DraftAsync(world);
        var priya = await world.As("Priya");
        foreach (var path in new[] { $"/concerns/{reference}/noticed?handler=Restore", $"/concerns/{reference.ToLowerInvariant()}/child", $"/concerns/{other}/noticed" })
        {
            await world.Get<SavedForms>().KeepAsync(priya, priya.Actor!.UserId, path, [KeyValuePair.Create("Noticed", "He met her on Quay Street.")]);
        }

        Assert.IsType<SubmissionResult.Done>(await DiscardAsync(world, reference));

        Assert.Equal([$"/concerns/{other}/noticed"], (await world.Get<SavedForms>().MineAsync(priya)).Select(form => form.Path));
    }

    private static async Task<SubmissionResult> DiscardAsync(DeskWorld world, string reference) =>
        await world.Get<DiscardDraft>().RunAsync(await world.As("Priya"), await world.PressAsync(reference), $"/concerns/{reference}");

    private static async Task<SubmissionResult> AddAsync(DeskWorld world, string reference, string words, string by = "Priya") =>
        await world.Get<AddToConcern>().RunAsync(await world.As(by), await world.PressAsync(reference), Words(words));

    private static async Task<string> DraftAsync(DeskWorld world)
    {
        var priya = await world.As("Priya");
        var reference = await world.Get<StartConcern>().RunAsync(priya, Guid.NewGuid(), "wendmarsh-demo");
        var words = new ConcernDraft { Child = new ChildDraft { Name = "Maya", Place = "4 Quay Street" } };
        await world.Get<SaveDraft>().RunAsync(priya, reference, new DraftChange(ConcernStep.Child, words, null, await MarkAsync(world, reference, ConcernStep.Child)));
        await world.Get<SaveDraft>().RunAsync(
            priya, reference, new DraftChange(ConcernStep.Source, words, new SourceDraft { Name = "Her aunt" }, await MarkAsync(world, reference, ConcernStep.Source)));
        return reference;
    }

    private static async Task<string> MarkAsync(DeskWorld world, string reference, ConcernStep step)
    {
        await using var db = world.Get<StoreFactory>().Open(await world.As("Priya"));
        return (await world.Get<Drafts>().FindAsync(db, reference, step))!.Mark;
    }
}
