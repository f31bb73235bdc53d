using Samphire.Domain.Cases;
using Samphire.Domain.Forms;
using Samphire.Testing;
using Phones = Samphire.App.Shared.Phones;

namespace Samphire.Domain.Tests.Cases;

/// <summary>What to say on the telephone, also for an unfinished draft.</summary>
public sealed class CallScriptTests
{
    private static readonly CallerDetails Priya = new("Priya Raman", "Thornsea Learning Trust", "01632 960 001");

    [Fact]
    public void Call_script_of_a_draft_with_only_the_harm_page_says_what_has_been_done_and_makes_up_no_fear()
    {
        var draft = new ConcernDraft { Harm = new HarmDraft { Sexual = "no", Images = "yes", Exchange = "no", Taken = "yes", MadeToInvolve = "no", Threatened = "no" } };

        var lines = Script(PartialStatement.Of(draft, Drafts.Night, London.Time, Phones.Read));

        Assert.Contains("What has been done: sexual images asked for, got or used as a threat; taken, moved or held", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("Why I am calling now", StringComparison.Ordinal));
    }

    [Fact]
    public void Call_script_begins_with_who_must_not_know_and_says_not_known_for_missing_answers() =>
        Assert.Equal(
            [
                "Who must not know about this call: not known",
                "I am: Priya Raman, Thornsea Learning Trust. Call me on 01632 960 001.",
                "The child: Maya, aged 14.",
                "Where the child is now: not known",
                "Who with: not known",
                "Vehicle, phone, account or place: not known",
                "What has been done: not known",
                "What was noticed: Came to school with a second phone.",
                "The child has said: not known",
            ],
            Script(Drafts.Sent(Drafts.Whole())));

    [Fact]
    public void Call_script_says_the_age_as_it_is_known_and_the_school_and_address()
    {
        var draft = Drafts.Whole();
        draft.Child = draft.Child with { Age = "13 to 15", School = "Harrowmere High", Place = "4 Quay Street, Thornsea" };

        Assert.Contains("The child: Maya, aged 13 to 15. School: Harrowmere High. Town or address: 4 Quay Street, Thornsea.", Script(Drafts.Sent(draft)));
    }

    [Theory]
    [InlineData("20", "The young person")]
    [InlineData("26", "The person")]
    [InlineData("17", "The child")]
    [InlineData("", "The child")]
    public void Call_script_speaks_of_somebody_by_their_age(string age, string who)
    {
        var draft = Drafts.Whole();
        draft.Child.Age = age;

        var lines = Script(Drafts.Sent(draft));

        Assert.Contains(lines, line => line.StartsWith($"{who}: Maya", StringComparison.Ordinal));
        Assert.Contains($"Where {who.ToLowerInvariant()} is now: not known", lines);
        Assert.Contains($"{who} has said: not known", lines);
    }

    [Fact]
    public void Call_script_gives_only_the_urgency_that_the_reporter_chose()
    {
        var draft = Drafts.Whole();
        draft.Danger.Answer = "whereabouts-not-known";
        draft.Harm.Exchange = "yes";
        draft.Others.MeetingPlanned = "yes";

        Assert.Equal("Why I am calling now: nobody knows where the child is, and a meeting is planned", Script(Drafts.Sent(draft))[^1]);
    }

    [Fact]
    public void Call_script_of_a_very_long_concern_uses_the_whole_minute_and_says_that_there_is_more()
    {
        var draft = Drafts.Whole();
        var much = string.Join(' ', Enumerable.Repeat("word", 1500));
        draft.Danger.Answer = "at-this-minute";
        draft.Harm = new HarmDraft { Sexual = "yes", Images = "yes", Exchange = "yes", Taken = "yes", MadeToInvolve = "yes", Threatened = "yes" };
        draft.Child.WhereNow = draft.Child.MustNotBeTold = draft.Child.Place = much;
        draft.Noticed[0].What = draft.Noticed[0].ExactWords = much;
        draft.Others.MeetingPlanned = "yes";
        draft.Others.Rows = [.. Enumerable.Repeat(new OtherDraft { Kind = "person", Description = much }, 20), new OtherDraft { Kind = "vehicle", Description = much }];

        var lines = Script(Drafts.Sent(draft));

        Assert.Equal(CallScript.WordsInAMinute, Words(lines));
        Assert.Equal(": There is more, in writing.", lines[^1]);
        Assert.DoesNotContain(lines, line => line.StartsWith("The child has said", StringComparison.Ordinal));
    }

    [Fact]
    public void Call_script_of_a_night_with_much_to_say_keeps_the_hotel_the_school_the_address_and_the_whole_quotation()
    {
        var draft = Drafts.Whole();
        draft.Danger.Answer = "harm-now";
        draft.Harm.Taken = "yes";
        draft.Child = new ChildDraft
        {
            Name = "Maya",
            Age = "14",
            School = "Harrowmere High",
            Place = "4 Quay Street, Thornsea",
            WhereNow = "In room 12 of Lantern Lodge with the two of them",
            MustNotBeTold = "Her older cousin",
        };
        draft.Others.Rows =
        [
            new OtherDraft { Kind = "person", Name = "Callum Rook", Description = "About 30", OfConcern = "yes" }, new OtherDraft { Kind = "vehicle", Name = "WX14 Q", Description = "Blue hatchback" },
        ];
        draft.Noticed =
        [
            new NoticedDraft
            {
                What = "She was in the car park after registration. "
                    + string.Join(' ', Enumerable.Repeat("A man and a woman talked to her for some time and she looked at the ground.", 12)),
                ExactWords = "\"They said we are only going to talk and then they will drive me home.\"",
                When = new DateDraft { Day = "21", Month = "11", Year = "2026" },
                Time = "9:30pm",
                Where = "Lantern Lodge",
                How = "child-told-me",
            },
        ];
        draft.Source.ChildTold = "yes";

        var lines = Script(Drafts.Sent(draft));

        Assert.Equal(CallScript.WordsInAMinute, Words(lines));
        Assert.Equal(
            [
                "Who must not know about this call: Her older cousin",
                "I am: Priya Raman, Thornsea Learning Trust. Call me on 01632 960 001.",
                "The child: Maya, aged 14. School: Harrowmere High. Town or address: 4 Quay Street, Thornsea.",
                "Where the child is now: In room 12 of Lantern Lodge with the two of them",
                "Who with: Callum Rook (About 30)",
                "Vehicle, phone, account or place: WX14 Q (Blue hatchback)",
                "What has been done: taken, moved or held",
            ],
            lines.Take(7));
        Assert.StartsWith("What was noticed: Saturday 21 November 2026, 9:30pm, Lantern Lodge: She was in the car park after registration. A man", lines[7], StringComparison.Ordinal);
        Assert.EndsWith("...", lines[7], StringComparison.Ordinal);
        Assert.Equal(
            [
                "The child has said: \"They said we are only going to talk and then they will drive me home.\"",
                "Why I am calling now: the child is being harmed, or may be soon",
                ": There is more, in writing.",
            ],
            lines.Skip(8));
    }

    [Fact]
    public void Call_script_quotes_what_an_adult_wrote_without_saying_that_the_child_said_it()
    {
        var draft = Drafts.Whole();
        draft.Noticed[0].ExactWords = "\"Come to the flat at nine\"";
        draft.Noticed[0].How = "read-or-found";
        draft.Source.MayBeNamed = "came-from-nobody";

        Assert.Contains("Exact words: \"Come to the flat at nine\"", Script(Drafts.Sent(draft)));
    }

    [Fact]
    public void Call_script_tells_everything_that_was_noticed_in_order()
    {
        var draft = Drafts.Whole();
        draft.Noticed.Add(new NoticedDraft { What = "New trainers.", How = "saw-or-heard", Where = "In the changing room" });

        Assert.Contains("What was noticed: Came to school with a second phone.; In the changing room: New trainers.", Script(Drafts.Sent(draft)));
    }

    [Fact]
    public void Call_script_names_every_vehicle_phone_and_person()
    {
        var draft = Drafts.Whole();
        draft.Others.Rows =
        [
            new OtherDraft { Kind = "vehicle", Name = "WX14 Q", Description = "A blue hatchback that waited at the corner last week" },
            new OtherDraft { Kind = "phone", Name = "07700 900 418", Description = "Her second phone" },
            new OtherDraft { Kind = "person", Name = "C. Rook", Description = "Found with her twice", OfConcern = "yes" },
        ];

        var lines = Script(Drafts.Sent(draft));

        Assert.Contains("Vehicle, phone, account or place: WX14 Q (A blue hatchback that waited at the corner last week); 07700 900 418 (Her second phone)", lines);
        Assert.Contains("Who with: C. Rook (Found with her twice)", lines);
    }

    [Fact]
    public void Draft_that_has_not_reached_the_harm_page_is_read_as_without_harm()
    {
        var statement = PartialStatement.Of(new ConcernDraft { Danger = new DangerDraft { Answer = "worried-not-now" } }, Drafts.Night, London.Time, Phones.Read);

        Assert.False(statement.Harm.AnyYes || statement.Harm.AnyNotKnown);
        Assert.Equal(PartialStatement.UnnamedChild, statement.Child.Name.Value);
        Assert.Empty(ActNow.Because(statement));
    }

    [Fact]
    public void Incomplete_draft_with_harm_already_requires_act_now()
    {
        var draft = new ConcernDraft { Harm = new HarmDraft { Images = "yes" }, Child = new ChildDraft { Age = "a boy" } };

        Assert.Equal([ActNowReason.AlreadyHappened], ActNow.Because(PartialStatement.Of(draft, Drafts.Night, London.Time, Phones.Read)));
    }

    private static List<string> Script(Statement statement)
    {
        var concerns = Packs.Newest.Toolbox.Concerns;
        return [.. CallScript.Of(statement, Priya, concerns.Call, concerns.DoneWords).Select(line => $"{line.About}: {line.Words}")];
    }

    // As they are read aloud.
    private static int Words(IEnumerable<string> lines) => lines.Sum(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word != ":"));
}
