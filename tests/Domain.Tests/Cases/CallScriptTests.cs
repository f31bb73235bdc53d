using Samphire.Domain.Cases;
using Samphire.Domain.Shared;
using Samphire.Testing;
using Phones = Samphire.App.Shared.Phones;

namespace Samphire.Domain.Tests.Cases;

/// <summary>What to say on the telephone, also for an unfinished draft.</summary>
public sealed class CallScriptTests
{
    private static readonly CallerDetails Priya = new("Priya Raman", "Thornsea Learning Trust", "01632 960 001");

    private static readonly Dictionary<Harm, string> Done = new()
    {
        [Harm.Sexual] = "sexual harm",
        [Harm.Images] = "sexual images",
        [Harm.Exchange] = "gifts or promises",
        [Harm.Threatened] = "threats",
    };

    [Fact]
    public void Call_script_of_a_draft_with_only_the_harm_page_says_what_has_been_done()
    {
        var draft = new ConcernDraft { Harm = new HarmDraft { Sexual = "no", Images = "yes", Exchange = "yes", Threatened = "no" } };

        var lines = CallScript.Of(PartialStatement.Of(draft, Drafts.Night, London.Time, Phones.Read), Priya, Packs.Newest.Toolbox.Concerns.Call, Done);

        Assert.Contains(new ScriptLine("What has been done", "sexual images; gifts or promises"), lines);
        Assert.Contains(new ScriptLine("I am worried that", "what has been done will continue"), lines);
    }

    [Fact]
    public void Call_script_begins_with_who_must_not_know_and_says_not_known_for_missing_answers()
    {
        var lines = CallScript.Of(Drafts.Sent(Drafts.Whole()), Priya, Packs.Newest.Toolbox.Concerns.Call, Done);

        Assert.Equal(
            [
                "Who must not know about this call: not known",
                "I am: Priya Raman, Thornsea Learning Trust. Call me on 01632 960 001.",
                "The child: Maya, aged 14.",
                "Where the child is now: not known",
                "What was noticed: Came to school with a second phone.",
                "What has been done: not known",
                "Who with: not known",
                "Vehicle, phone, account or place: not known",
                "The child has said: not known",
                "I am worried that: the child is being harmed, or may be",
            ],
            lines.Select(line => $"{line.About}: {line.Words}"));
    }

    [Fact]
    public void Call_script_of_a_very_long_concern_can_be_read_aloud_in_a_minute()
    {
        var draft = Drafts.Whole();
        var much = string.Join(' ', Enumerable.Repeat("word", 1500));
        draft.Danger.Answer = "at-this-minute";
        draft.Harm = new HarmDraft { Sexual = "yes", Images = "yes", Exchange = "yes", Threatened = "yes" };
        draft.Child.WhereNow = draft.Child.MustNotBeTold = much;
        draft.Noticed[0].What = draft.Noticed[0].ExactWords = much;
        draft.Others.MeetingPlanned = "yes";
        draft.Others.Rows = [.. Enumerable.Repeat(new OtherDraft { Kind = "person", Description = much }, 20), new OtherDraft { Kind = "vehicle", Description = much }];

        var words = CallScript.Of(Drafts.Sent(draft), Priya, Packs.Newest.Toolbox.Concerns.Call, Done).Sum(line => $"{line.About} {line.Words}".Split(' ').Length);

        Assert.InRange(words, 100, CallScript.WordsInAMinute);
    }

    [Fact]
    public void Call_script_names_every_vehicle_and_phone_and_leaves_out_their_descriptions()
    {
        var draft = Drafts.Whole();
        draft.Others.Rows =
        [
            new OtherDraft { Kind = "vehicle", Name = "WX14 Q", Description = "A blue hatchback that waited at the corner last week" },
            new OtherDraft { Kind = "phone", Name = "07700 900 418", Description = "Her second phone" },
            new OtherDraft { Kind = "person", Name = "C. Rook", Description = "Found with her twice", ToChild = "person-of-concern" },
        ];

        var lines = CallScript.Of(Drafts.Sent(draft), Priya, Packs.Newest.Toolbox.Concerns.Call, Done);

        Assert.Contains(new ScriptLine("Vehicle, phone, account or place", "WX14 Q; 07700 900 418"), lines);
        Assert.Contains(new ScriptLine("Who with", "C. Rook (Found with her twice)"), lines);
    }

    [Fact]
    public void Draft_that_has_not_reached_the_harm_page_is_read_as_without_harm()
    {
        var statement = PartialStatement.Of(new ConcernDraft { Danger = new DangerDraft { Answer = "worried-not-now" } }, Drafts.Night, London.Time, Phones.Read);

        Assert.Equal(new HarmRows(YesNo.No, YesNo.No, YesNo.No, YesNo.No), statement.Harm);
        Assert.Equal(PartialStatement.UnnamedChild, statement.Child.Name.Value);
        Assert.Empty(ActNow.Because(statement));
    }

    [Fact]
    public void Incomplete_draft_with_harm_already_requires_act_now()
    {
        var draft = new ConcernDraft { Harm = new HarmDraft { Images = "yes" }, Child = new ChildDraft { Age = "a boy" } };

        Assert.Equal([ActNowReason.AlreadyHappened], ActNow.Because(PartialStatement.Of(draft, Drafts.Night, London.Time, Phones.Read)));
    }
}
