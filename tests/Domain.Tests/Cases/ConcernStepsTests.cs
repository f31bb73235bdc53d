using Samphire.Domain.Cases;
using Samphire.Domain.Forms;
using Samphire.Domain.Shared;
using Phones = Samphire.App.Shared.Phones;

namespace Samphire.Domain.Tests.Cases;

/// <summary>What each step of the concern form checks, which step comes next, and what opens act now.</summary>
public sealed class ConcernStepsTests
{
    public static TheoryData<ConcernStep, string[]> BlankPages => new()
    {
        { ConcernStep.Danger, ["Danger.Answer: Select whether anyone is in danger right now"] },
        { ConcernStep.Call999, [] },
        {
            ConcernStep.Harm,
            [
                "Harm.Sexual: Select whether someone has done something sexual to the child or young person",
                "Harm.Images: Select whether someone has asked for, got or threatened to share sexual images",
                "Harm.Exchange: Select whether someone has given or promised anything in exchange for sexual activity",
                "Harm.Taken: Select whether someone has taken, moved or held the child or young person",
                "Harm.MadeToInvolve: Select whether someone has made the child or young person bring, hurt or recruit others",
                "Harm.Threatened: Select whether someone has threatened the child or young person",
            ]
        },
        { ConcernStep.Child, ["Child.Name: Enter something that would help us identify this child or young person: a name, a nickname or a description"] },
        { ConcernStep.HarmCheck, [] },
        { ConcernStep.Noticed, ["Noticed[0].What: Enter what you noticed", "Noticed[0].How: Select how you know"] },
        { ConcernStep.Source, [] },
        { ConcernStep.Others, ["Others.MeetingPlanned: Select whether a meeting is planned"] },
        { ConcernStep.Check, ["Reach.Phone: Enter a phone number, like 01632 960 001, or select 'I cannot be called'"] },
    };

    [Theory]
    [MemberData(nameof(BlankPages))]
    public void Blank_page_gets_an_error_for_each_required_answer(ConcernStep step, string[] problems) =>
        Assert.Equal(problems, Said(ConcernSteps.Check(step, new ConcernDraft(), Drafts.Today)));

    [Fact]
    public void Complete_draft_has_no_errors_on_any_page() =>
        Assert.All(Enum.GetValues<ConcernStep>(), step => Assert.Empty(ConcernSteps.Check(step, Drafts.Whole(), Drafts.Today)));

    [Theory]
    [InlineData("somebody-told", "Danger.Answer: Select whether anyone is in danger right now")]
    [InlineData("0", "Danger.Answer: Select whether anyone is in danger right now")]
    public void Choice_that_the_page_does_not_offer_counts_as_no_answer(string word, string problem)
    {
        var draft = Drafts.Whole();
        draft.Danger.Answer = word;

        Assert.Equal([problem], Said(ConcernSteps.Check(ConcernStep.Danger, draft, Drafts.Today)));
    }

    [Theory]
    [InlineData("", "", "", null)]
    [InlineData("3", "4", "2012", null)]
    [InlineData("3", "April", "2012", null)]
    [InlineData("3", "4", "", "Born.Year: Date of birth must include a year")]
    [InlineData("", "4", "2012", null)]
    [InlineData("", "", "2012", null)]
    [InlineData("\u200E3\u00A0", "\uFEFF4", "2012\u200B", null)]
    [InlineData("1", "1", "1900", null)]
    [InlineData("1", "1", "0001", null)]
    [InlineData("3", "", "2012", "Born.Month: Date of birth must include a month")]
    [InlineData("31", "2", "2012", "Born.Day: Date of birth must be a real date")]
    [InlineData("3", "13", "2012", "Born.Day: Date of birth must be a real date")]
    [InlineData("3", "4", "12", "Born.Day: Date of birth must be a real date")]
    [InlineData("x", "4", "2012", "Born.Day: Date of birth must be a real date")]
    [InlineData("21", "11", "2026", "Born.Day: Date of birth must be in the past")]
    public void Date_of_birth_is_accepted_when_empty_or_real_and_otherwise_gets_its_error(string day, string month, string year, string? problem)
    {
        var draft = Drafts.Whole();
        draft.Child.Born = new DateDraft { Day = day, Month = month, Year = year };

        Assert.Equal(problem is null ? [] : ["Child." + problem], Said(ConcernSteps.Check(ConcernStep.Child, draft, Drafts.Today)));
    }

    [Fact]
    public void Age_covers_both_readings_when_date_of_birth_and_typed_age_differ()
    {
        var draft = Drafts.Whole();
        draft.Child.Born = new DateDraft { Day = "1", Month = "1", Year = "2012" };
        draft.Child.Age = "12";

        var age = Drafts.Sent(draft).Child.Age;

        Assert.Equal((12, 14), (age.Youngest!.Years, age.Oldest!.Years));
    }

    [Theory]
    [InlineData("14", "11", "2026", false, "14 November 2026")]
    [InlineData("14", "11", "2026", true, "About 14 November 2026")]
    [InlineData("", "11", "2026", true, "About November 2026")]
    [InlineData("", "", "2026", true, "About 2026")]
    [InlineData("", "", "", true, null)]
    public void Date_is_read_as_exactly_or_approximately_as_it_was_entered(string day, string month, string year, bool approximate, string? read)
    {
        var draft = Drafts.Whole();
        draft.Noticed[0].When = new DateDraft { Day = day, Month = month, Year = year };
        draft.Noticed[0].Approximate = approximate;

        Assert.Equal(read, Drafts.Sent(draft).Noticed[0].On?.ToString());
    }

    [Theory]
    [InlineData("", "11", "2026", false, "Day: Date must include a day")]
    [InlineData("", "", "2026", false, "Day: Date must include a day and a month")]
    [InlineData("14", "", "2026", true, "Month: Date must include a month")]
    [InlineData("14", "11", "", true, "Year: Date must include a year")]
    [InlineData("30", "2", "2026", true, "Day: Date must be a real date")]
    [InlineData("22", "11", "2026", false, "Day: Date must be today or in the past")]
    [InlineData("", "12", "2026", true, "Day: Date must be today or in the past")]
    public void Incomplete_unreal_or_future_date_gets_its_error(string day, string month, string year, bool approximate, string problem)
    {
        var draft = Drafts.Whole();
        draft.Noticed[0].When = new DateDraft { Day = day, Month = month, Year = year };
        draft.Noticed[0].Approximate = approximate;

        Assert.Equal(["Noticed[0].When." + problem], Said(ConcernSteps.Check(ConcernStep.Noticed, draft, Drafts.Today)));
    }

    [Theory]
    [InlineData("9:30pm", "21:30")]
    [InlineData("9.30 PM", "21:30")]
    [InlineData("21:30", "21:30")]
    [InlineData("9pm", "21:00")]
    [InlineData("12am", "00:00")]
    [InlineData("12:05pm", "12:05")]
    [InlineData("midday", "12:00")]
    [InlineData("9 a.m.", "09:00")]
    public void Time_in_any_common_form_is_read(string time, string read)
    {
        var draft = Drafts.Whole();
        draft.Noticed[0].Time = time;

        Assert.Equal(TimeOnly.Parse(read, System.Globalization.CultureInfo.InvariantCulture), Drafts.Sent(draft).Noticed[0].At);
    }

    [Theory]
    [InlineData("25:00")]
    [InlineData("after school")]
    [InlineData("not known")]
    [InlineData("9:30")]
    public void Text_that_is_no_certain_time_of_day_is_kept_as_typed_and_stops_nobody(string time)
    {
        var draft = Drafts.Whole();
        draft.Noticed[0].Time = time;

        Assert.Empty(ConcernSteps.Check(ConcernStep.Noticed, draft, Drafts.Today));
        var noticed = Drafts.Sent(draft).Noticed[0];
        Assert.Equal((null, time), (noticed.At, noticed.TimeInWords));
    }

    [Fact]
    public void Empty_row_is_ignored_and_a_partly_filled_row_is_checked()
    {
        var draft = Drafts.Whole();
        draft.Noticed.Add(new NoticedDraft());
        draft.Noticed.Add(new NoticedDraft { Where = "Bus station" });

        Assert.Equal(
            ["Noticed[2].What: Enter what you noticed", "Noticed[2].How: Select how you know"],
            Said(ConcernSteps.Check(ConcernStep.Noticed, draft, Drafts.Today)));
    }

    [Theory]
    [InlineData("saw-or-heard", false, new string[0])]
    [InlineData("child-told-me", true, new[] { "Source.ChildTold: Select whether you have told Maya that you must pass this on" })]
    [InlineData("someone-else-told-me", true, new[] { "Source.MayBeNamed: Select whether we can give their name" })]
    [InlineData("read-or-found", true, new[] { "Source.MayBeNamed: Select whether we can give their name" })]
    public void The_source_is_asked_about_only_where_there_is_one(string how, bool asked, string[] problems)
    {
        var draft = Drafts.Whole();
        draft.Noticed[0].How = how;

        Assert.Equal(asked ? ConcernStep.Source : ConcernStep.Others, ConcernSteps.Next(ConcernStep.Noticed, draft, Drafts.Today));
        Assert.Equal(problems, Said(ConcernSteps.Check(ConcernStep.Source, draft, Drafts.Today)));
        Assert.Equal(asked ? ConcernStep.Source : ConcernStep.Noticed, ConcernSteps.Before(ConcernStep.Others, draft, Drafts.Today));
    }

    [Theory]
    [InlineData("keep-it-with-us", null, new[] { "Source.Risk: Enter what could happen to them if somebody found out that they told you, or 'not known'" })]
    [InlineData("keep-it-with-us", "not known", new string[0])]
    [InlineData("not-asked", null, new string[0])]
    [InlineData("yes", null, new string[0])]
    [InlineData("professional", null, new string[0])]
    public void What_could_happen_to_the_source_is_required_only_where_their_name_is_kept_confidential(string mayBeNamed, string? risk, string[] problems)
    {
        var draft = Drafts.Whole();
        draft.Noticed[0].How = "someone-else-told-me";
        draft.Source = new SourcePageDraft { MayBeNamed = mayBeNamed, Risk = risk };

        Assert.Equal(problems, Said(ConcernSteps.Check(ConcernStep.Source, draft, Drafts.Today)));
    }

    [Fact]
    public void Pages_follow_in_order_and_end_with_the_check_page()
    {
        List<ConcernStep> visited = [ConcernStep.Danger];
        while (ConcernSteps.Next(visited[^1], Drafts.Whole(), Drafts.Today) is { } next)
        {
            visited.Add(next);
        }

        Assert.Equal([ConcernStep.Danger, ConcernStep.Harm, ConcernStep.Child, ConcernStep.Noticed, ConcernStep.Others, ConcernStep.Check], visited);
    }

    [Fact]
    public void Danger_now_leads_to_the_999_page_until_somebody_says_who_calls()
    {
        var draft = Drafts.Whole();
        draft.Danger.Answer = "at-this-minute";
        Assert.Equal(ConcernStep.Call999, ConcernSteps.Next(ConcernStep.Danger, draft, Drafts.Today));

        draft.Danger.Call999 = "i-called";
        Assert.Equal(ConcernStep.Harm, ConcernSteps.Next(ConcernStep.Danger, draft, Drafts.Today));
    }

    [Fact]
    public void Reopened_draft_resumes_at_the_first_page_with_something_missing()
    {
        var draft = Drafts.Whole();
        Assert.Equal(ConcernStep.Check, ConcernSteps.GoesOnAt(draft, Drafts.Today));

        draft.Child.Name = " ";
        Assert.Equal(ConcernStep.Child, ConcernSteps.GoesOnAt(draft, Drafts.Today));
        Assert.Equal(ConcernStep.Danger, ConcernSteps.GoesOnAt(new ConcernDraft(), Drafts.Today));
    }

    [Fact]
    public void Description_in_place_of_a_name_may_have_500_characters_and_a_longer_text_gets_an_error_naming_its_field()
    {
        var draft = Drafts.Whole();
        draft.Child.Name = new string('a', 500);
        draft.Others = new OthersDraft { Rows = [new OtherDraft { Kind = "person", Name = new string('b', 500) }], MeetingPlanned = "no" };
        Assert.Equal((500, 500), (Drafts.Sent(draft).Child.Name.Value.Length, Drafts.Sent(draft).Others[0].Label.Value.Length));

        draft.Child.Name += "a";
        draft.Others.Rows[0].Name += "b";
        draft.Child.School = new string('a', 101);
        draft.Noticed[0].What = new string('a', 10_001);

        Assert.Equal(
            ["Child.Name: Name must be 500 characters or fewer. Everything you wrote is kept.", "Child.School: School must be 100 characters or fewer. Everything you wrote is kept."],
            Said(ConcernSteps.Check(ConcernStep.Child, draft, Drafts.Today)));
        Assert.Equal(
            ["Others.Rows[0].Name: Name must be 500 characters or fewer. Everything you wrote is kept."],
            Said(ConcernSteps.Check(ConcernStep.Others, draft, Drafts.Today)));
        Assert.Equal(
            ["Noticed[0].What: What you noticed must be 10,000 characters or fewer. Everything you wrote is kept."],
            Said(ConcernSteps.Check(ConcernStep.Noticed, draft, Drafts.Today)));
    }

    [Fact]
    public void Character_that_cannot_be_saved_stops_no_page()
    {
        var draft = Drafts.Whole();
        draft.Child.Name = "Ma\0ya";
        draft.Noticed[0].What = "One line.\u000BAnother\u0007 line.\u000CThe end.\uD800";

        var sent = Drafts.Sent(draft);

        Assert.Equal(("Maya", "One line.\nAnother line.\nThe end."), (sent.Child.Name.Value, sent.Noticed[0].What.Value));
    }

    [Fact]
    public void Empty_draft_that_is_sent_gets_the_errors_of_every_page_at_once()
    {
        var (statement, problems) = Statement.Parse(new ConcernDraft(), Drafts.Night, Testing.London.Time, Phones.Read);

        Assert.Null(statement);
        Assert.Equal(12, problems.Count);
    }

    [Fact]
    public void Reporter_who_cannot_be_called_can_send_without_a_number_or_an_answer_about_999()
    {
        var draft = Drafts.Whole();
        draft.Danger.Answer = "at-this-minute";
        draft.Reach = new ReachDraft { Phone = "12", CannotBeCalled = true };

        var sent = Drafts.Sent(draft);

        Assert.Null(sent.ReachOn);
        Assert.Null(sent.Call999);
    }

    [Fact]
    public void Only_a_person_of_concern_is_asked_about_age_and_work_and_a_description_is_enough()
    {
        var draft = Drafts.Whole();
        draft.Others.NobodyElse = true;
        draft.Others.Rows =
        [
            new OtherDraft { Kind = "person", Description = "Man in a blue car", OfConcern = "yes", WorksWithChildren = "yes" },
            new OtherDraft { Kind = "person", Name = "Nan", ToChild = "relative-or-household", Under18 = "yes" },
            new OtherDraft { Kind = "vehicle", Name = "WX14 Q", ToChild = "friend" },
            new OtherDraft { Kind = "person" },
        ];

        var sent = Drafts.Sent(draft);

        Assert.False(sent.NobodyElse);
        Assert.Equal(["Man in a blue car", "Nan", "WX14 Q"], sent.Others.Select(other => other.Label.Value));
        Assert.Equal([YesNo.Yes, YesNo.NotKnown, YesNo.NotKnown], sent.Others.Select(other => other.WorksWithChildren));
        Assert.All(sent.Others, other => Assert.Equal(YesNo.NotKnown, other.Under18));
        Assert.Equal([true, false, false], sent.Others.Select(other => other.IsPersonOfConcern));
    }

    [Theory]
    [InlineData("at-this-minute", ActNowReason.DangerAtThisMinute)]
    [InlineData("whereabouts-not-known", ActNowReason.MissingNow)]
    [InlineData("harm-now", ActNowReason.HarmNow)]
    public void Danger_harm_now_or_a_missing_child_on_the_first_page_requires_act_now(string answer, ActNowReason because)
    {
        var draft = new ConcernDraft { Danger = new DangerDraft { Answer = answer } };

        Assert.Equal([because], ActNow.Because(draft, Drafts.Today));
        Assert.True(ConcernSteps.OpensActNow(ConcernStep.Danger, draft, Drafts.Today));
    }

    [Theory]
    [InlineData("worried-not-now")]
    [InlineData("not-known")]
    public void First_page_without_danger_or_harm_now_does_not_require_act_now(string answer) =>
        Assert.Empty(ActNow.Because(new ConcernDraft { Danger = new DangerDraft { Answer = answer } }, Drafts.Today));

    [Fact]
    public void Single_yes_about_harm_requires_act_now_with_the_rest_unanswered()
    {
        var draft = new ConcernDraft { Harm = new HarmDraft { Threatened = "yes" } };

        Assert.True(ConcernSteps.OpensActNow(ConcernStep.Harm, draft, Drafts.Today));
    }

    [Fact]
    public void A_planned_meeting_opens_act_now()
    {
        var draft = Drafts.Whole();
        draft.Others.MeetingPlanned = "yes";

        Assert.Equal([ActNowReason.MeetingPlanned], ActNow.Because(Drafts.Sent(draft)));
        Assert.True(ConcernSteps.OpensActNow(ConcernStep.Others, draft, Drafts.Today));
    }

    [Theory]
    [InlineData("", false, Coverage.TreatedAsChild)]
    [InlineData("17 to 19", false, Coverage.TreatedAsChild)]
    [InlineData("17", false, Coverage.Child)]
    [InlineData("19", true, Coverage.AdultCovered)]
    [InlineData("24", true, Coverage.AdultCovered)]
    [InlineData("25", true, Coverage.AdultByDiscretion)]
    [InlineData("19", false, Coverage.AdultByDiscretion)]
    public void Coverage_of_a_person_follows_from_age_and_leaving_care(string age, bool leftCare, Coverage coverage)
    {
        var draft = Drafts.Whole();
        draft.Child.Age = age;
        draft.Child.LeftCare = leftCare;

        Assert.Equal(coverage, CoverageRules.Of(Drafts.Sent(draft).Child, 21, 25));
    }

    private static IEnumerable<string> Said(IEnumerable<Problem> problems) => problems.Select(problem => $"{problem.Field}: {problem.Message}");
}
