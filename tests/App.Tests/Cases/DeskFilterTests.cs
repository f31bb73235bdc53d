using Samphire.App.Access;
using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Testing;
using static Samphire.App.Tests.Cases.DeskWorld;

namespace Samphire.App.Tests.Cases;

/// <summary>What a row of the desk says, how the list is narrowed, who has a concern, and how a reference is found.</summary>
public sealed class DeskFilterTests
{
    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task List_is_narrowed_by_district_agency_state_and_owner(Database database)
    {
        await using var world = await StartAsync("2026-11-23 09:00", database);
        var thornsea = await world.SendAsync(words: draft => draft.Child.District = "thornsea");
        world.Clock.GoTo("2026-11-23 09:10");
        var council = await world.SendAsync(author: "Kofi", words: draft => draft.Child.District = "thornsea");
        world.Clock.GoTo("2026-11-23 09:20");
        var nowhere = await world.SendAsync();
        var hidden = await world.SendAsync(blocked: "Daniel", words: draft => draft.Child.District = "thornsea");
        var daniel = await world.As("Daniel");
        await world.Get<TakeConcern>().RunAsync(daniel, await world.PressAsync(council));
        await world.Get<AcknowledgeConcern>().RunAsync(daniel, await world.PressAsync(thornsea));
        var trust = (await world.Get<Agencies>().ListAsync(Caller.System)).Single(agency => agency.Name == "Thornsea Learning Trust").Id;

        async Task<IEnumerable<string>> ListAsync(string person, DeskListFilter filter) => (await world.Queries.ListAsync(await world.As(person), filter, 1)).Rows.Select(row => row.Reference);
        Assert.Equal([council, thornsea], await ListAsync("Daniel", new(DeskFilter.Open) { District = "thornsea" }));
        Assert.Equal([council, hidden, thornsea], await ListAsync("Mairi", new(DeskFilter.Open) { District = "thornsea" }));
        Assert.Equal([council], await ListAsync("Daniel", new(DeskFilter.Unread) { District = "thornsea" }));
        Assert.Equal([nowhere, thornsea], await ListAsync("Daniel", new(DeskFilter.Open) { AgencyId = trust }));
        Assert.Equal([thornsea], await ListAsync("Daniel", new(DeskFilter.Open) { AgencyId = trust, District = "thornsea" }));
        Assert.Empty(await ListAsync("Daniel", new(DeskFilter.Open) { District = "marlhythe" }));
        Assert.Empty(await ListAsync("Daniel", new(DeskFilter.Finished) { District = "thornsea" }));
        Assert.Equal([council], await ListAsync("Daniel", new(DeskFilter.Open) { Mine = true }));
        Assert.Empty(await ListAsync("Mairi", new(DeskFilter.Open) { Mine = true }));
    }

    [Fact]
    public async Task Row_says_why_where_from_whom_how_old_how_urgent_and_who_has_it()
    {
        await using var world = await StartAsync();
        var first = await world.SendAsync(actNow: true, words: draft =>
        {
            draft.Child.District = "thornsea";
            draft.Child.Age = "13 to 15";
            draft.Others.MeetingPlanned = "yes";
        });
        var second = await world.SendAsync(author: "Kofi", words: draft => draft.Child.Age = null);
        await world.Get<TakeConcern>().RunAsync(await world.As("Mairi"), await world.PressAsync(second));

        var rows = (await world.Queries.ListAsync(await world.As("Daniel"), DeskFilter.Open, 1)).Rows.ToDictionary(row => row.Reference);

        Assert.Equal(
            ("O.N.", "13 to 15", "A meeting is planned", "Act now", "Thornsea", "Thornsea Learning Trust", null),
            Said(rows[first]));
        Assert.Equal(
            ("O.N.", "age not known", "A worry, with no sign of harm yet", "No call needed", null, "Wendmarsh Council", "Mairi Sutherland"),
            Said(rows[second]));

        static (string, string, string, string, string?, string, string?) Said(ConcernRow row) => (row.Child, row.Age, row.Reason, row.Urgency, row.District, row.Agency, row.Owner);
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Reference_is_found_whole_or_in_part_and_only_by_those_who_may_see_the_concern(Database database)
    {
        await using var world = await StartAsync(database: database);
        var reference = await world.SendAsync();
        var hidden = await world.SendAsync(blocked: "Daniel");
        var letters = reference[3..];

        async Task<IEnumerable<string>> FoundAsync(string person, string typed) => (await world.Queries.SearchAsync(await world.As(person), typed)).Rows.Select(row => row.Reference);
        foreach (var typed in (string[])[reference, reference.ToLowerInvariant(), $" {letters} ", letters[..5], $"wm {letters[..4]} {letters[4..]}", letters.Replace('0', 'O').Replace('1', 'l').Insert(0, "WM-")])
        {
            Assert.Equal([reference], await FoundAsync("Daniel", typed));
        }

        Assert.Empty(await FoundAsync("Daniel", hidden));
        Assert.Equal([hidden], await FoundAsync("Mairi", hidden));
        Assert.Empty(await FoundAsync("Priya", reference));
        Assert.Empty(await FoundAsync("Daniel", letters[..2]));
        Assert.Empty(await FoundAsync("Mairi", "wm-"));
    }

    [Fact]
    public async Task Concern_is_taken_taken_over_and_free_again_when_it_is_passed_on()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAsync();
        var (daniel, mairi, tomasz) = (await world.As("Daniel"), await world.As("Mairi"), await world.As("Tomasz"));
        var take = world.Get<TakeConcern>();

        Assert.IsType<SubmissionResult.Done>(await take.RunAsync(daniel, await world.PressAsync(reference)));
        Assert.Equal("You have this concern already.", Refused(await take.RunAsync(daniel, await world.PressAsync(reference))));
        Assert.IsType<SubmissionResult.Done>(await take.RunAsync(mairi, await world.PressAsync(reference)));
        Assert.Equal(mairi.Actor!.UserId, (await world.RowAsync(reference)).OwnerId);
        Assert.IsType<SubmissionResult.NotFound>(await take.RunAsync(tomasz, await world.PressAsync(reference)));
        Assert.Equal(
            ["Mairi Sutherland took this concern", "Daniel Okonjo took this concern"],
            (await world.Queries.FindAsync(daniel, reference))!.History.Select(line => line.Words).Take(2));

        await world.Get<PassConcern>().RunAsync(mairi, await world.PressAsync(reference), tomasz.Actor!.TeamIds[0], Words("Yours."));
        Assert.Null((await world.RowAsync(reference)).OwnerId);
        Assert.Equal(["concern-sent", "concern-taken", "concern-taken", "concern-passed"], await world.ActsAsync(reference));
    }

    [Fact]
    public async Task Finished_concern_cannot_be_taken()
    {
        await using var world = await StartAsync();
        var reference = await world.SendAndReadAsync();
        var daniel = await world.As("Daniel");
        await world.Get<AcceptConcern>().RunAsync(daniel, await world.PressAsync(reference), Words("Yes."));

        Assert.Equal(ConcernStates.Finished, Refused(await world.Get<TakeConcern>().RunAsync(daniel, await world.PressAsync(reference))));
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Own_work_holds_what_the_person_has_taken_and_what_is_assigned_to_them(Database database)
    {
        await using var world = await StartAsync(database: database);
        var taken = await world.SendAndReadAsync();
        var free = await world.SendAsync();
        var own = await world.SendAsync(author: "Daniel", team: SentConcerns.Triage);
        var daniel = await world.As("Daniel");
        await world.Get<TakeConcern>().RunAsync(daniel, await world.PressAsync(taken));
        await world.Get<AskReporter>().RunAsync(daniel, await world.PressAsync(taken), Words("Which phone?"));
        var tomasz = await world.As("Tomasz");
        await world.Get<AcknowledgeConcern>().RunAsync(tomasz, await world.PressAsync(own));
        await world.Get<AskReporter>().RunAsync(tomasz, await world.PressAsync(own), Words("Which day?"));

        Assert.Equal(
            [(own, ConcernTasks.AnswerQuestion), (taken, ConcernTasks.AnswerReporter), (taken, ConcernTasks.AnswerQuestion)],
            (await world.TrayAsync("Daniel", TaskView.Mine)).Select(row => (row.Reference, row.Kind)).OrderBy(row => row.Reference != own));
        Assert.Contains(free, (await world.TrayAsync("Daniel")).Select(row => row.Reference));
        Assert.Empty(await world.TrayAsync("Mairi", TaskView.Mine));
        Assert.Equal(["Daniel Okonjo"], (await world.TrayAsync("Mairi")).Where(row => row.Reference == taken).Select(row => row.Owner).Distinct());
    }

    [Fact]
    public async Task Tasks_of_one_concern_stand_together_in_the_group_of_the_first_and_on_one_page()
    {
        await using var world = await StartAsync("2026-11-23 09:00");
        var daniel = await world.As("Daniel");
        var urgent = await world.SendAndReadAsync();
        List<string> others = [];
        for (var sent = 0; sent < 30; sent++)
        {
            world.Clock.Now = world.Clock.Now.AddSeconds(1);
            others.Add(await world.SendAsync());
        }

        // A second task, due after those of all the others.
        var file = (await world.RowAsync(urgent)).FileId;
        await world.Services.ChangeAsync(daniel, db =>
        {
            db.Add(new TaskItem
            {
                Id = Guid.CreateVersion7(),
                FileId = file,
                Kind = ConcernTasks.SpeakToReporter,
                AssignedTo = daniel.Actor!.TeamIds[0],
                DueAt = db.Now.AddDays(20),
                CreatedAt = db.Now,
            });
            return Task.CompletedTask;
        });

        List<TaskRow> rows = [];
        for (var number = 1; ; number++)
        {
            var page = await world.Get<TaskQueries>().FindAsync(daniel, TaskView.Desk, number);
            Assert.Equal(page.Rows.Select(row => row.Reference).Distinct().Count(), Runs(page.Rows));
            rows.AddRange(page.Rows);
            if (!page.HasMore)
            {
                break;
            }
        }

        Assert.Equal(31, Runs(rows));
        Assert.Equal(others.Append(urgent).Order(), rows.Select(row => row.Reference).Distinct().Order());
        Assert.Equal(
            [(ConcernTasks.AnswerReporter, DueGroup.Tomorrow), (ConcernTasks.SpeakToReporter, DueGroup.Later)],
            rows.Where(row => row.Reference == urgent).Select(row => (row.Kind, row.When)));

        static int Runs(IReadOnlyList<TaskRow> rows) => rows.Where((row, place) => place == 0 || rows[place - 1].Reference != row.Reference).Count();
    }

    // The clocks go back on 25 October 2026 and forward on 28 March 2027.
    [Theory]
    [InlineData("2026-11-23 10:00", "2026-11-23 11:00", DueGroup.Now)]
    [InlineData("2026-11-23 10:00", "2026-11-23 11:01", DueGroup.Today)]
    [InlineData("2026-11-23 10:00", "2026-11-23 23:59", DueGroup.Today)]
    [InlineData("2026-11-23 10:00", "2026-11-24 00:00", DueGroup.Tomorrow)]
    [InlineData("2026-11-23 10:00", "2026-11-24 23:59", DueGroup.Tomorrow)]
    [InlineData("2026-11-23 10:00", "2026-11-25 00:00", DueGroup.ThisWeek)]
    [InlineData("2026-11-23 10:00", "2026-11-29 23:59", DueGroup.ThisWeek)]
    [InlineData("2026-11-23 10:00", "2026-11-30 00:00", DueGroup.Later)]
    [InlineData("2026-11-23 23:30", "2026-11-24 00:10", DueGroup.Now)]
    [InlineData("2026-11-23 23:59", "2026-11-24 09:00", DueGroup.Tomorrow)]
    [InlineData("2026-11-24 00:00", "2026-11-24 09:00", DueGroup.Today)]
    [InlineData("2026-10-24 23:59", "2026-10-25 23:59", DueGroup.Tomorrow)]
    [InlineData("2026-10-25 00:30", "2026-10-25 23:59", DueGroup.Today)]
    [InlineData("2026-10-25 00:30", "2026-10-26 00:30", DueGroup.Tomorrow)]
    [InlineData("2027-03-27 23:59", "2027-03-28 23:59", DueGroup.Tomorrow)]
    [InlineData("2027-03-28 00:30", "2027-03-29 00:10", DueGroup.Tomorrow)]
    public void Due_group_is_by_the_calendar_day_in_London(string now, string due, DueGroup expected) =>
        Assert.Equal(expected, DueGroups.Of(London.At(due), London.At(now), London.Time));
}
