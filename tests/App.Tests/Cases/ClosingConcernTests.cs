using System.Text;
using Samphire.App.Audit;
using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;
using Samphire.Domain.Audit;
using Samphire.Domain.Cases;
using Samphire.Testing;
using static Samphire.App.Tests.Cases.DeskWorld;

namespace Samphire.App.Tests.Cases;

/// <summary>One person closes the concern of an adult that can wait; any other needs two.</summary>
public sealed class ClosingConcernTests
{
    [Fact]
    public async Task Concern_about_an_adult_that_can_wait_is_closed_by_one_person_and_the_reporter_sees_why()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAndReadAsync(words: draft => draft.Child.Age = "19");

        await world.Get<ConcernClosure>().ProposeAsync(await world.As("Daniel"), await world.PressAsync(reference), Closures.Draft());

        Assert.Equal(ConcernState.Closed, (await world.RowAsync(reference)).State);
        var message = Assert.Single(await world.AllAsync(db => db.FileMessages));
        Assert.Equal((ConcernMessages.Finished, "All is explained."), (message.Kind, message.Text));
        Assert.Empty(await world.OpenWorkAsync(reference));
        Assert.Equal(["concern-sent", "concern-acknowledged", "concern-closed"], await world.ActsAsync(reference));
    }

    [Theory]
    [InlineData("14")]
    [InlineData("17 or 18")]
    [InlineData("not known")]
    public async Task Concern_about_somebody_who_is_or_may_be_under_18_is_closed_by_two_people(string age)
    {
        await using var world = await StartAsync();
        var reference = await world.SendAndReadAsync(words: draft => draft.Child.Age = age);

        await world.Get<ConcernClosure>().ProposeAsync(await world.As("Daniel"), await world.PressAsync(reference), Closures.Draft());

        Assert.Equal(ConcernState.Read, (await world.RowAsync(reference)).State);
        Assert.Equal("You asked for this concern to be closed. Someone else needs to agree.", Refused(await world.Get<ConcernClosure>().AgreeAsync(await world.As("Daniel"), await world.PressAsync(reference))));
        Assert.IsType<SubmissionResult.Done>(await world.Get<ConcernClosure>().AgreeAsync(await world.As("Mairi"), await world.PressAsync(reference)));
        Assert.Equal(ConcernState.Closed, (await world.RowAsync(reference)).State);
    }

    [Fact]
    public async Task Reporter_who_says_that_someone_else_told_police_lifts_no_block_on_closing()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAndReadAsync(actNow: true);
        await world.Services.TellAsync(await world.As("Priya"), reference, AlertRecipient.Police, AlertOutcome.SomeoneElseTold);

        Assert.Equal(
            "Police must be told before this concern is closed. Only the reporter says that someone else told them. Check it with them, and record it.",
            Refused(await world.Get<ConcernClosure>().ProposeAsync(await world.As("Daniel"), await world.PressAsync(reference), Closures.Draft())));

        await world.Services.TellAsync(await world.As("Daniel"), reference, AlertRecipient.Police, AlertOutcome.SomeoneElseTold);
        Assert.IsType<SubmissionResult.Done>(await world.Get<ConcernClosure>().ProposeAsync(await world.As("Daniel"), await world.PressAsync(reference), Closures.Draft()));
    }

    [Fact]
    public async Task Closing_an_act_now_concern_before_police_and_social_care_are_told_is_refused()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAndReadAsync(actNow: true); // social care knows it: its desk has read it
        var daniel = await world.As("Daniel");

        var answer = await world.Get<ConcernClosure>().ProposeAsync(daniel, await world.PressAsync(reference), Closures.Draft());

        Assert.Equal("Police must be told before this concern is closed. That has not been recorded yet.", Refused(answer));
        Assert.Empty(await world.AllAsync(db => db.FileNotes));
    }

    [Fact]
    public async Task Act_now_concern_is_closed_by_a_second_person_and_never_by_the_proposer()
    {
        await using var world = await StartAsync();
        var reference = await ToldAsync(world);
        var (daniel, mairi) = (await world.As("Daniel"), await world.As("Mairi"));
        await world.Get<ConcernClosure>().ProposeAsync(daniel, await world.PressAsync(reference), Closures.Draft());
        Assert.Equal(ConcernState.Read, (await world.RowAsync(reference)).State);
        Assert.Equal(DueGroup.WaitingForOthers, Assert.Single(await world.TrayAsync("Daniel"), row => row.Kind == ConcernTasks.ReviewClosing).When);
        Assert.Equal(DueGroup.Tomorrow, Assert.Single(await world.TrayAsync("Mairi"), row => row.Kind == ConcernTasks.ReviewClosing).When);

        Assert.Equal(
            "You asked for this concern to be closed. Someone else needs to agree.",
            Refused(await world.Get<ConcernClosure>().AgreeAsync(daniel, await world.PressAsync(reference))));
        Assert.Equal(
            "Someone has already asked for this concern to be closed. A second person needs to agree or disagree.",
            Refused(await world.Get<ConcernClosure>().ProposeAsync(mairi, await world.PressAsync(reference), Closures.Draft("I think so too."))));
        Assert.IsType<SubmissionResult.Done>(await world.Get<ConcernClosure>().AgreeAsync(mairi, await world.PressAsync(reference)));

        Assert.Equal(ConcernState.Closed, (await world.RowAsync(reference)).State);
        Assert.Equal("All is explained.", Assert.Single(await world.AllAsync(db => db.FileMessages)).Text);
        Assert.Empty(await world.OpenWorkAsync(reference));
        Assert.Equal(["concern-sent", "concern-acknowledged", "concern-close-proposed", "concern-closed"], await world.ActsAsync(reference));
    }

    [Fact]
    public async Task Closure_declined_by_a_second_person_leaves_the_concern_open_for_another_proposal()
    {
        await using var world = await StartAsync();
        var reference = await ToldAsync(world);
        var (daniel, mairi) = (await world.As("Daniel"), await world.As("Mairi"));
        await world.Get<ConcernClosure>().ProposeAsync(daniel, await world.PressAsync(reference), Closures.Draft());
        world.Clock.Now = world.Clock.Now.AddMinutes(1);

        await world.Get<ConcernClosure>().DeclineAsync(mairi, await world.PressAsync(reference), Words("The phone is not explained."));

        Assert.DoesNotContain(await world.OpenWorkAsync(reference), item => item.Kind == ConcernTasks.ReviewClosing);
        Assert.Null((await world.Queries.FindAsync(mairi, reference))!.ClosureRequest);
        Assert.Equal("Nobody has asked for this concern to be closed.", Refused(await world.Get<ConcernClosure>().AgreeAsync(mairi, await world.PressAsync(reference))));
        world.Clock.Now = world.Clock.Now.AddMinutes(1);
        Assert.IsType<SubmissionResult.Done>(await world.Get<ConcernClosure>().ProposeAsync(daniel, await world.PressAsync(reference), Closures.Draft("Now it is.")));
    }

    [Fact]
    public async Task Agreement_to_close_a_concern_accepted_meanwhile_is_refused_and_it_stays_accepted()
    {
        await using var world = await StartAsync();
        var reference = await ToldAsync(world);
        var (daniel, mairi) = (await world.As("Daniel"), await world.As("Mairi"));
        await world.Get<ConcernClosure>().ProposeAsync(daniel, await world.PressAsync(reference), Closures.Draft());
        world.Clock.Now = world.Clock.Now.AddMinutes(1);
        Assert.IsType<SubmissionResult.Done>(await world.Get<AcceptConcern>().RunAsync(daniel, await world.PressAsync(reference), Words("We look into it.")));

        var answer = await world.Get<ConcernClosure>().AgreeAsync(mairi, await world.PressAsync(reference));

        Assert.Equal("There is already a decision about this concern. Only its reporter can open it again, by adding something.", Refused(answer));
        Assert.Equal(ConcernState.Accepted, (await world.RowAsync(reference)).State);
        Assert.Equal(ConcernMessages.Accepted, Assert.Single(await world.AllAsync(db => db.FileMessages)).Kind);
        Assert.DoesNotContain("concern-closed", await world.ActsAsync(reference));
    }

    [Fact]
    public async Task Closure_that_is_carried_out_can_no_longer_be_declined()
    {
        await using var world = await StartAsync();
        var reference = await ToldAsync(world);
        var (daniel, mairi) = (await world.As("Daniel"), await world.As("Mairi"));
        await world.Get<ConcernClosure>().ProposeAsync(daniel, await world.PressAsync(reference), Closures.Draft());
        await world.Get<ConcernClosure>().AgreeAsync(mairi, await world.PressAsync(reference));

        Assert.Equal(
            "There is already a decision about this concern. Only its reporter can open it again, by adding something.",
            Refused(await world.Get<ConcernClosure>().DeclineAsync(mairi, await world.PressAsync(reference), Words("The phone is not explained."))));
        Assert.DoesNotContain("concern-close-declined", await world.ActsAsync(reference));
    }

    [Fact]
    public async Task Proposal_to_close_ends_when_the_concern_is_passed_on()
    {
        await using var world = await StartAsync();
        var reference = await ToldAsync(world);
        var daniel = await world.As("Daniel");
        await world.Get<ConcernClosure>().ProposeAsync(daniel, await world.PressAsync(reference), Closures.Draft());
        world.Clock.Now = world.Clock.Now.AddMinutes(1);

        var triage = (await world.As("Tomasz")).Actor!.TeamIds[0];
        await world.Get<PassConcern>().RunAsync(daniel, await world.PressAsync(reference), triage, Words("It is for police."));

        Assert.DoesNotContain(await world.OpenWorkAsync(reference), item => item.Kind == ConcernTasks.ReviewClosing);
        Assert.Null((await world.Queries.FindAsync(await world.As("Tomasz"), reference))!.ClosureRequest);
    }

    [Fact]
    public async Task Reason_for_closing_is_in_the_audit_payload()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAndReadAsync(words: draft => draft.Child.Age = "19");
        await world.Get<ConcernClosure>().ProposeAsync(await world.As("Daniel"), await world.PressAsync(reference), Closures.Draft());

        await using var db = world.Get<StoreFactory>().Open(Caller.System);
        var chain = ChainId.File((await world.RowAsync(reference)).FileId).Value;
        var payload = Assert.IsType<UnsealResult.Clear>(await world.Get<AuditTrail>().PayloadAsync(db, chain, 3, TestContext.Current.CancellationToken));
        Assert.Equal("""{"Before":"read","After":"closed","Because":"All is explained."}""", Encoding.UTF8.GetString(payload.Value.Reveal()));
    }

    private static async Task<string> ToldAsync(DeskWorld world)
    {
        var reference = await world.SendAndReadAsync(actNow: true);
        var daniel = await world.As("Daniel");
        await world.Services.TellAsync(daniel, reference, AlertRecipient.Police);
        await world.Services.TellAsync(daniel, reference, AlertRecipient.ChildrensSocialCare);
        return reference;
    }
}
