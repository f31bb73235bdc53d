using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Testing;
using static Samphire.App.Tests.Cases.DeskWorld;

namespace Samphire.App.Tests.Cases;

/// <summary>
/// A desk that has read a concern knows it: its body counts as told from then on. Until everybody is told, a concern is
/// not finished.
/// </summary>
public sealed class ReadByDeskTests
{
    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Body_of_the_desk_counts_as_told_from_its_acknowledgement_on(Database database)
    {
        await using var world = await StartAsync(database: database);
        var reference = await world.SendAsync(actNow: true);
        Assert.Equal([AlertRecipient.Police, AlertRecipient.ChildrensSocialCare], (await DetailsAsync(world, "Daniel", reference)).Untold);

        world.Clock.GoTo("2026-11-23 10:20");
        await world.Get<AcknowledgeConcern>().RunAsync(await world.As("Daniel"), await world.PressAsync(reference));

        var details = await DetailsAsync(world, "Daniel", reference);
        var record = Assert.Single(details.Alerts);
        Assert.Equal([AlertRecipient.Police], details.Untold);
        Assert.Equal(
            (AlertRecipient.ChildrensSocialCare, AlertOutcome.ReadByDesk, "Children's front door", reference, London.At("2026-11-23 10:20")),
            (record.Alert.To, record.Alert.Outcome, record.Alert.Who, record.Alert.Reference, record.Alert.At));
        Assert.False(details.OutstandingAlerts[1].IsToBeWritten);
        Assert.True(Assert.Single((await world.Queries.ListAsync(await world.As("Daniel"), DeskFilter.Open, 1)).Rows).NotTold);
    }

    [Fact]
    public async Task Desk_that_reads_twice_is_recorded_once_and_the_next_desk_for_its_own_body()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAndReadAsync(actNow: true);
        var (daniel, tomasz) = (await world.As("Daniel"), await world.As("Tomasz"));
        await world.Get<AskReporter>().RunAsync(daniel, await world.PressAsync(reference), Words("Which phone?"));
        await world.Get<AnswerDesk>().RunAsync(await world.As("Priya"), await world.PressAsync(reference), Words("The black one."));
        await world.Get<AcknowledgeConcern>().RunAsync(daniel, await world.PressAsync(reference));
        Assert.Single((await DetailsAsync(world, "Daniel", reference)).Alerts);

        await world.Get<PassConcern>().RunAsync(daniel, await world.PressAsync(reference), tomasz.Actor!.TeamIds[0], Words("It is for police."));
        Assert.Equal([AlertRecipient.Police], (await DetailsAsync(world, "Tomasz", reference)).Untold);
        await world.Get<AcknowledgeConcern>().RunAsync(tomasz, await world.PressAsync(reference));

        Assert.Empty((await DetailsAsync(world, "Tomasz", reference)).Untold);
    }

    [Fact]
    public async Task Desk_owes_nothing_to_its_own_body_and_the_next_desk_takes_over_what_is_still_owed()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAsync(actNow: true);
        var (daniel, tomasz) = (await world.As("Daniel"), await world.As("Tomasz"));
        Assert.Equal([AlertRecipient.Police], (await DetailsAsync(world, "Daniel", reference)).OwedByDesk.Select(alert => alert.To));

        await world.Get<PassConcern>().RunAsync(daniel, await world.PressAsync(reference), tomasz.Actor!.TeamIds[0], Words("It is for police."));

        Assert.Equal([AlertRecipient.ChildrensSocialCare], (await DetailsAsync(world, "Tomasz", reference)).OwedByDesk.Select(alert => alert.To));
        Assert.Equal([AlertRecipient.ChildrensSocialCare], (await world.OpenWorkAsync(reference)).Where(item => item.Kind == ConcernTasks.CheckTold && item.AssignedTo == tomasz.Actor!.TeamIds[0]).Select(item => item.To!.Value));
    }

    [Theory]
    [InlineData(Database.Sqlite, true)]
    [InlineData(Database.Sqlite, false)]
    [InlineData(Database.Postgres, false)]
    public async Task Decided_concern_stays_open_until_everybody_is_told(Database database, bool actNow)
    {
        await using var world = await StartAsync(database: database);
        var (daniel, priya) = (await world.As("Daniel"), await world.As("Priya"));
        var reference = await world.SendAsync(actNow: actNow);
        var file = (await world.RowAsync(reference)).FileId;
        if (!actNow)
        {
            await world.Services.ChangeAsync(daniel, db =>
            {
                db.Add(new RequiredAlert { FileId = file, To = AlertRecipient.Police, Method = AlertMethod.Written, Position = 0 });
                return Task.CompletedTask;
            });
        }

        await world.Get<AcknowledgeConcern>().RunAsync(daniel, await world.PressAsync(reference));
        Assert.IsType<SubmissionResult.Done>(await world.Get<AcceptConcern>().RunAsync(daniel, await world.PressAsync(reference), Words("We will look into it.")));

        var row = Assert.Single((await world.Queries.ListAsync(daniel, DeskFilter.Open, 1)).Rows);
        Assert.Equal((reference, actNow, AlertRecipient.Police), (row.Reference, row.NotTold, Assert.Single(row.Owed)));
        Assert.Empty(await world.ListAsync("Daniel", DeskFilter.Finished));
        Assert.Equal("There is a decision, but someone must still be told", await StatusAsync(world, priya));

        await world.Services.TellAsync(daniel, reference, AlertRecipient.Police, actNow ? AlertOutcome.ToldThem : AlertOutcome.SentInWriting);

        Assert.Empty(await world.ListAsync("Daniel"));
        Assert.Equal([reference], await world.ListAsync("Daniel", DeskFilter.Finished));
        Assert.Equal("Complete, thank you", await StatusAsync(world, priya));
    }

    private static async Task<string> StatusAsync(DeskWorld world, Caller reporter) => Assert.Single((await world.Get<ReporterQueries>().ListAsync(reporter, 1)).Rows).Status;

    private static async Task<ConcernDetails> DetailsAsync(DeskWorld world, string firstName, string reference) => (await world.Queries.FindAsync(await world.As(firstName), reference))!;
}
