using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Cases;
using Samphire.Testing;
using static Samphire.App.Tests.Cases.DeskWorld;

namespace Samphire.App.Tests.Cases;

/// <summary>A concern can be with several desks at once. Each reads it for itself, and the one that has it decides.</summary>
public sealed class ShareConcernTests
{
    private const string Elsewhere = "Another desk has this concern and decides about it. Your desk can read it, record what you did, and finish with it.";

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Shared_concern_is_open_to_both_desks_and_each_sees_who_else_has_it(Database database)
    {
        await using var world = await StartAsync(database: database);
        var reference = await world.SendAndReadAsync(actNow: true);
        Assert.Empty(await world.ListAsync("Tomasz"));
        world.Clock.GoTo("2026-11-23 10:10");

        Assert.IsType<SubmissionResult.Done>(await ShareAsync(world, reference));

        foreach (var name in (string[])["Daniel", "Gwen", "Tomasz"])
        {
            Assert.Equal([reference], await world.ListAsync(name));
            var details = await DetailsAsync(world, name, reference);
            var shared = Assert.Single(details.SharedWith);
            Assert.Equal((SentConcerns.Duty, SentConcerns.Triage, "Wendmarsh Police", "Daniel Okonjo"), (details.Team!, shared.Team, shared.Agency, shared.SharedBy));
            Assert.Equal(London.At("2026-11-23 11:10"), shared.Share.ReadDueAt);
            Assert.Equal("Two adults and a car.", Assert.Single(details.Notes).Note.Text);
        }

        Assert.Equal(ConcernState.Read, (await world.RowAsync(reference)).State);
        Assert.Equal([ConcernTasks.ReadShared], (await world.TrayAsync("Tomasz")).Select(row => row.Kind));
        Assert.DoesNotContain(await world.TrayAsync("Daniel"), row => row.Kind == ConcernTasks.ReadShared);
        Assert.Equal(["concern-sent", "concern-acknowledged", "concern-shared"], await world.ActsAsync(reference));
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Desk_that_a_concern_is_shared_with_reads_it_for_itself_and_its_body_counts_as_told(Database database)
    {
        await using var world = await StartAsync(database: database);
        var reference = await world.SendAndReadAsync(actNow: true);
        await ShareAsync(world, reference);
        Assert.Equal([reference], await world.ListAsync("Tomasz", DeskFilter.Unread));
        Assert.Empty(await world.ListAsync("Daniel", DeskFilter.Unread));
        Assert.Equal([AlertRecipient.Police], (await DetailsAsync(world, "Daniel", reference)).Untold);
        Assert.DoesNotContain((await DetailsAsync(world, "Tomasz", reference)).OwedByDesk, alert => !alert.IsTold);
        Assert.Equal([AlertRecipient.Police], (await DetailsAsync(world, "Daniel", reference)).OwedByDesk.Where(alert => !alert.IsTold).Select(alert => alert.To));

        world.Clock.GoTo("2026-11-23 10:20");
        Assert.IsType<SubmissionResult.Done>(await world.Get<AcknowledgeConcern>().RunAsync(await world.As("Tomasz"), await world.PressAsync(reference)));

        var details = await DetailsAsync(world, "Daniel", reference);
        Assert.Empty(details.Untold);
        Assert.Equal(
            (AlertRecipient.Police, AlertOutcome.ReadByDesk, "Safeguarding desk", London.At("2026-11-23 10:20")),
            (details.Alerts[^1].Alert.To, details.Alerts[^1].Alert.Outcome, details.Alerts[^1].Alert.Who, details.Alerts[^1].Alert.At));
        Assert.Equal("Tomasz Zielinski", Assert.Single(details.SharedWith).ReadBy);
        Assert.Empty(await world.TrayAsync("Tomasz"));
        Assert.Empty(await world.ListAsync("Tomasz", DeskFilter.Unread));
        Assert.Equal([reference], await world.ListAsync("Tomasz"));
        Assert.Equal(London.At("2026-11-23 10:00"), (await world.RowAsync(reference)).ReadAt);
        Assert.Equal("This concern has already been acknowledged.", Refused(await world.Get<AcknowledgeConcern>().RunAsync(await world.As("Tomasz"), await world.PressAsync(reference))));
    }

    [Fact]
    public async Task Desk_that_a_concern_is_shared_with_decides_nothing()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAndReadAsync();
        await ShareAsync(world, reference);
        var tomasz = await world.As("Tomasz");
        await world.Get<AcknowledgeConcern>().RunAsync(tomasz, await world.PressAsync(reference));
        var duty = (await world.As("Daniel")).Actor!.TeamIds[0];

        Assert.Equal(Elsewhere, Refused(await world.Get<AcceptConcern>().RunAsync(tomasz, await world.PressAsync(reference), Words("Ours."))));
        Assert.Equal(Elsewhere, Refused(await world.Get<AskReporter>().RunAsync(tomasz, await world.PressAsync(reference), Words("Which phone?"))));
        Assert.Equal(Elsewhere, Refused(await world.Get<ConcernClosure>().ProposeAsync(tomasz, await world.PressAsync(reference), Closures.Draft())));
        Assert.Equal(Elsewhere, Refused(await world.Get<PassConcern>().RunAsync(tomasz, await world.PressAsync(reference), duty, Words("Yours."))));
        Assert.Equal(Elsewhere, Refused(await world.Get<ShareConcern>().RunAsync(tomasz, await world.PressAsync(reference), duty, Words("Yours."))));
        Assert.Equal(ConcernState.Read, (await world.RowAsync(reference)).State);
    }

    [Fact]
    public async Task Desk_takes_and_finishes_a_shared_concern_without_a_change_for_the_desk_that_has_it()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAndReadAsync();
        await ShareAsync(world, reference);
        var (daniel, tomasz) = (await world.As("Daniel"), await world.As("Tomasz"));
        Assert.Equal("Read the concern and acknowledge it first.", Refused(await FinishAsync(world, reference)));
        await world.Get<AcknowledgeConcern>().RunAsync(tomasz, await world.PressAsync(reference));
        await world.Get<TakeConcern>().RunAsync(daniel, await world.PressAsync(reference));
        Assert.IsType<SubmissionResult.Done>(await world.Get<TakeConcern>().RunAsync(tomasz, await world.PressAsync(reference)));

        Assert.Equal("Daniel Okonjo", Assert.Single((await world.Queries.ListAsync(daniel, new DeskListFilter(DeskFilter.Open) { Mine = true }, 1)).Rows).Owner);
        Assert.Equal("Tomasz Zielinski", Assert.Single((await world.Queries.ListAsync(tomasz, new DeskListFilter(DeskFilter.Open) { Mine = true }, 1)).Rows).Owner);

        Assert.IsType<SubmissionResult.Done>(await FinishAsync(world, reference));

        Assert.Empty(await world.ListAsync("Tomasz"));
        Assert.Equal([reference], await world.ListAsync("Tomasz", DeskFilter.Finished));
        Assert.Equal([reference], await world.ListAsync("Daniel"));
        Assert.Equal("We will look for the car. Our reference is WP-20501.", (await DetailsAsync(world, "Daniel", reference)).Notes[^1].Note.Text);
        Assert.Equal("Your desk has already finished with this concern.", Refused(await FinishAsync(world, reference)));
        Assert.Equal("Your desk has already finished with this concern.", Refused(await world.Get<TakeConcern>().RunAsync(tomasz, await world.PressAsync(reference))));
        Assert.Equal(
            "Your desk has this concern and decides about it.",
            Refused(await world.Get<ShareConcern>().FinishAsync(daniel, await world.PressAsync(reference), Words("Done."))));
    }

    [Fact]
    public async Task Addition_of_the_reporter_must_be_read_again_at_every_desk_that_has_the_concern()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAndReadAsync();
        await ShareAsync(world, reference);
        await world.Get<AcknowledgeConcern>().RunAsync(await world.As("Tomasz"), await world.PressAsync(reference));
        await FinishAsync(world, reference);

        await world.Get<AddToConcern>().RunAsync(await world.As("Priya"), await world.PressAsync(reference), Words("He has a red car."));

        Assert.Equal([reference], await world.ListAsync("Tomasz", DeskFilter.Unread));
        Assert.Equal([reference], await world.ListAsync("Daniel", DeskFilter.Unread));
        Assert.Equal([ConcernTasks.ReadShared], (await world.TrayAsync("Tomasz")).Select(row => row.Kind));
        Assert.Equal("He has a red car.", Assert.Single((await DetailsAsync(world, "Tomasz", reference)).NewMessages).Message.Text);
        await world.Get<AcknowledgeConcern>().RunAsync(await world.As("Daniel"), await world.PressAsync(reference));
        Assert.Equal([reference], await world.ListAsync("Tomasz", DeskFilter.Unread));
        Assert.Single((await DetailsAsync(world, "Tomasz", reference)).NewMessages);
    }

    [Fact]
    public async Task Shared_concern_that_is_not_read_in_time_is_escalated_at_the_desk_that_it_is_shared_with()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAndReadAsync(actNow: true);
        await ShareAsync(world, reference);
        world.Clock.GoTo("2026-11-23 10:59");
        Assert.Equal(0, await world.Get<EscalateUnread>().RunAsync(TestContext.Current.CancellationToken));
        world.Clock.GoTo("2026-11-23 11:00");

        Assert.Equal(1, await world.Get<EscalateUnread>().RunAsync(TestContext.Current.CancellationToken));
        Assert.Equal(0, await world.Get<EscalateUnread>().RunAsync(TestContext.Current.CancellationToken));

        // Wendmarsh Police have no supervisor, so it goes to one of another agency.
        var task = Assert.Single(await world.OpenWorkAsync(reference), item => item.Kind == ConcernTasks.ReadSharedEscalated);
        Assert.Equal(Assert.Single(await world.AllAsync(db => db.ConcernShares)).EscalatedToId, task.AssignedTo);
        Assert.Equal("concern-escalated", (await world.ActsAsync(reference))[^1]);
        await world.Get<AcknowledgeConcern>().RunAsync(await world.As("Tomasz"), await world.PressAsync(reference));
        Assert.DoesNotContain(await world.OpenWorkAsync(reference), item => item.Kind == ConcernTasks.ReadSharedEscalated || item.Kind == ConcernTasks.ReadShared);
    }

    [Fact]
    public async Task Reading_at_one_desk_leaves_the_tasks_of_another_desk_to_read_it()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAndReadAsync(actNow: true, words: draft => draft.Child.Age = "20");
        await ShareAsync(world, reference);
        var adults = await TeamAsync(world, "Adults' front door");
        await world.Get<ShareConcern>().RunAsync(await world.As("Daniel"), await world.PressAsync(reference), adults, Words("She is 20."));
        world.Clock.GoTo("2026-11-23 11:00");
        Assert.Equal(2, await world.Get<EscalateUnread>().RunAsync(TestContext.Current.CancellationToken));

        await world.Get<AcknowledgeConcern>().RunAsync(await world.As("Tomasz"), await world.PressAsync(reference));

        var left = (await world.OpenWorkAsync(reference)).Where(item => item.Kind == ConcernTasks.ReadShared || item.Kind == ConcernTasks.ReadSharedEscalated).ToList();
        Assert.Equal([ConcernTasks.ReadShared, ConcernTasks.ReadSharedEscalated], left.Select(item => item.Kind));
        Assert.Equal(adults, left[0].AssignedTo);
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Concern_passed_to_a_desk_that_it_is_shared_with_is_no_longer_shared_with_them(Database database)
    {
        await using var world = await StartAsync(database: database);
        var reference = await world.SendAndReadAsync();
        await ShareAsync(world, reference);

        Assert.IsType<SubmissionResult.Done>(await world.Get<PassConcern>().RunAsync(await world.As("Daniel"), await world.PressAsync(reference), await PoliceAsync(world), Words("It is for you.")));

        var details = await DetailsAsync(world, "Tomasz", reference);
        Assert.Null(details.Share);
        Assert.Empty(details.SharedWith);
        Assert.Equal([reference], await world.ListAsync("Tomasz", DeskFilter.Unread));
        Assert.Empty(await world.ListAsync("Daniel"));
        Assert.DoesNotContain(await world.OpenWorkAsync(reference), item => item.Kind == ConcernTasks.ReadShared);
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Concern_passed_on_stays_with_the_desk_that_it_is_shared_with(Database database)
    {
        await using var world = await StartAsync(database: database);
        var reference = await world.SendAndReadAsync();
        await ShareAsync(world, reference);
        var adults = await TeamAsync(world, "Adults' front door");

        Assert.IsType<SubmissionResult.Done>(await world.Get<PassConcern>().RunAsync(await world.As("Daniel"), await world.PressAsync(reference), adults, Words("She is 18.")));

        Assert.Equal([reference], await world.ListAsync("Joan", DeskFilter.Unread));
        Assert.Equal([reference], await world.ListAsync("Tomasz", DeskFilter.Unread));
        Assert.Empty(await world.ListAsync("Daniel"));
        Assert.Equal("Adults' front door", (await DetailsAsync(world, "Tomasz", reference)).Team);
        Assert.Equal([ConcernTasks.ReadShared], (await world.TrayAsync("Tomasz")).Select(row => row.Kind));
        Assert.DoesNotContain(await world.TrayAsync("Joan"), row => row.Kind == ConcernTasks.ReadShared);
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Addition_that_names_somebody_at_a_desk_takes_the_shared_concern_from_all_of_that_desk(Database database)
    {
        await using var world = await StartAsync(database: database);
        var reference = await world.SendAndReadAsync();
        await ShareAsync(world, reference);

        Assert.IsType<SubmissionResult.Done>(await world.Get<AddToConcern>().RunAsync(await world.As("Priya"), await world.PressAsync(reference), Words("He says that Tomasz Zielinski is his friend.")));

        Assert.Empty(await world.ListAsync("Tomasz"));
        Assert.Null(await world.Queries.FindAsync(await world.As("Tomasz"), reference));
        var details = await DetailsAsync(world, "Daniel", reference);
        Assert.Empty(details.SharedWith);
        Assert.Empty(details.DesksToShareWith);
        Assert.Equal("share-ended", details.Notes[^1].Note.Kind.Word);
        Assert.Empty(await world.AllAsync(db => db.ConcernShares));
        Assert.DoesNotContain(await world.OpenWorkAsync(reference), item => item.Kind == ConcernTasks.ReadShared);
    }

    [Fact]
    public async Task Desk_that_works_on_it_already_or_does_not_serve_the_age_is_not_offered()
    {
        await using var world = await StartAsync();
        var child = await world.SendAndReadAsync();
        var adult = await world.SendAsync(words: draft => draft.Child.Age = "20");
        Assert.Equal([SentConcerns.Triage], (await DetailsAsync(world, "Daniel", child)).DesksToShareWith.Select(desk => desk.Team));
        Assert.Equal(["Adults' front door", SentConcerns.Triage], (await DetailsAsync(world, "Daniel", adult)).DesksToShareWith.Select(desk => desk.Team));

        await ShareAsync(world, child);

        Assert.Empty((await DetailsAsync(world, "Daniel", child)).DesksToShareWith);
        Assert.Equal("Select the team to share it with", Refused(await ShareAsync(world, child)));
    }

    [Fact]
    public async Task Decided_concern_can_be_shared_and_one_that_the_desk_finished_can_be_shared_again()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAndReadAsync();
        await world.Get<AcceptConcern>().RunAsync(await world.As("Daniel"), await world.PressAsync(reference), Words("We look into it."));
        Assert.IsType<SubmissionResult.Done>(await ShareAsync(world, reference));
        await world.Get<AcknowledgeConcern>().RunAsync(await world.As("Tomasz"), await world.PressAsync(reference));
        await FinishAsync(world, reference);

        Assert.IsType<SubmissionResult.Done>(await ShareAsync(world, reference));

        Assert.Equal([reference], await world.ListAsync("Tomasz", DeskFilter.Unread));
        Assert.Equal(ConcernState.Accepted, (await world.RowAsync(reference)).State);
        Assert.Equal([reference], await world.ListAsync("Daniel", DeskFilter.Finished));
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Concern_that_was_read_under_an_earlier_version_counts_as_told_from_that_reading_on(Database database)
    {
        await using var world = await StartAsync(database: database);
        var reference = await world.SendAndReadAsync(actNow: true);
        var passed = await world.SendAndReadAsync(actNow: true);
        var file = (await world.RowAsync(reference)).FileId;
        world.Clock.GoTo("2026-11-23 10:05");
        await world.Get<PassConcern>().RunAsync(await world.As("Daniel"), await world.PressAsync(passed), await PoliceAsync(world), Words("It is for you."));
        await world.Services.ChangeAsync(Caller.System, async db =>
        {
            db.RemoveRange(await db.ConcernAlerts.IgnoreVisibility().AsTracking().ToListAsync());
            db.Add(new TaskItem
            {
                Id = Guid.NewGuid(),
                FileId = file,
                Kind = ConcernTasks.CheckTold,
                AssignedTo = (await world.As("Priya")).Actor!.UserId,
                To = AlertRecipient.ChildrensSocialCare,
                DueAt = db.Now,
                CreatedAt = db.Now,
            });
            return true;
        });
        world.Clock.GoTo("2026-11-23 10:10");

        await world.Get<RecordEarlierReadings>().RunAsync(TestContext.Current.CancellationToken);
        await world.Get<RecordEarlierReadings>().RunAsync(TestContext.Current.CancellationToken);

        var told = Assert.Single(await world.AllAsync(db => db.ConcernAlerts));
        Assert.Equal(file, told.FileId);
        Assert.DoesNotContain(await world.OpenWorkAsync(reference), item => item.Kind == ConcernTasks.CheckTold);
        Assert.Equal(
            (AlertRecipient.ChildrensSocialCare, AlertOutcome.ReadByDesk, London.At("2026-11-23 10:00"), London.At("2026-11-23 10:10"), (await world.As("Daniel")).Actor!.UserId),
            (told.To, told.Outcome, told.At, told.RecordedAt, told.RecordedById));
        Assert.Equal("alert-recorded", (await world.ActsAsync(reference))[^1]);
    }

    private static async Task<SubmissionResult> ShareAsync(DeskWorld world, string reference) =>
        await world.Get<ShareConcern>().RunAsync(await world.As("Daniel"), await world.PressAsync(reference), await PoliceAsync(world), Words("Two adults and a car."));

    private static async Task<SubmissionResult> FinishAsync(DeskWorld world, string reference) =>
        await world.Get<ShareConcern>().FinishAsync(await world.As("Tomasz"), await world.PressAsync(reference), Words("We will look for the car. Our reference is WP-20501."));

    private static async Task<ConcernDetails> DetailsAsync(DeskWorld world, string firstName, string reference) => (await world.Queries.FindAsync(await world.As(firstName), reference))!;

    private static Task<Guid> PoliceAsync(DeskWorld world) => TeamAsync(world, SentConcerns.Triage);

    private static async Task<Guid> TeamAsync(DeskWorld world, string name)
    {
        await using var db = world.Get<StoreFactory>().Open(Caller.System);
        return await db.Teams.Where(team => team.Name == name).Select(team => team.Id).SingleAsync(TestContext.Current.CancellationToken);
    }
}
