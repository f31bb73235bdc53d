using Samphire.App.Cases;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;
using Samphire.Testing;
using Phones = Samphire.App.Shared.Phones;

namespace Samphire.App.Tests.Cases;

/// <summary>
/// Concerns written when the page about harm had four questions, "in care" was a box to tick, and "person of concern"
/// was one of the things that somebody could be to the child.
/// </summary>
public sealed class EarlierDraftTests
{
    private const string Written = """
        {"version":1,"danger":{"answer":"worried-not-now"},
         "harm":{"sexual":"no","images":"not-known","exchange":"no","threatened":"no"},
         "child":{"name":"Oskar Nowak","age":"12","inCare":true,"careNotKnown":false},
         "noticed":[{"what":"A second phone.","how":"saw-or-heard"}],
         "others":{"rows":[{"kind":"person","name":"nova_kit","toChild":"person-of-concern","under18":"no","worksWithChildren":"yes"},
                           {"kind":"person","name":"His aunt","toChild":"relative-or-household"}],"meetingPlanned":"no"},
         "reach":{"phone":"01632 960 001","keptPhrases":["streetwise"]}}
        """;

    [Fact]
    public void Person_of_concern_becomes_somebody_the_reporter_is_worried_about()
    {
        var rows = ConcernDraftJson.Read(Written).Others.Rows;

        Assert.Equal([("not-known", "yes"), ("relative-or-household", null)], rows.Select(row => (row.ToChild, row.OfConcern)));
        Assert.Equal([true, false], Sent().Others.Select(other => other.IsPersonOfConcern));
    }

    [Fact]
    public void Ticked_box_for_care_says_that_the_child_is_in_care() => Assert.Equal(CareStatus.Other, Sent().Child.CareStatus);

    [Fact]
    public void Concern_that_was_sent_is_still_complete_and_still_harm_now()
    {
        Assert.True(ActNow.IsHarmNow(Sent()));
        Assert.Equal(YesNo.No, Sent().Harm.Taken);
    }

    [Fact]
    public void What_is_read_and_written_again_stays_the_same() =>
        Assert.Equal(DraftLeaves.Text(ConcernDraftJson.Read(Written)), DraftLeaves.Text(ConcernDraftJson.Read(ConcernDraftJson.Write(ConcernDraftJson.Read(Written)))));

    [Fact]
    public void Concern_that_was_sent_before_the_risk_to_the_source_was_asked_is_still_complete()
    {
        var told = Written.Replace("\"version\":1", "\"version\":2", StringComparison.Ordinal)
            .Replace("\"threatened\":\"no\"", "\"threatened\":\"no\",\"taken\":\"no\",\"madeToInvolve\":\"no\"", StringComparison.Ordinal)
            .Replace("saw-or-heard", "someone-else-told-me", StringComparison.Ordinal)
            .Replace("\"reach\"", "\"harmCheck\":{\"answer\":\"no\"},\"source\":{\"mayBeNamed\":\"keep-it-with-us\"},\"reach\"", StringComparison.Ordinal);

        Assert.Equal(NamingAnswer.KeepItWithUs, Sent(told).MayBeNamed);
    }

    private static Statement Sent(string written = Written)
    {
        var (statement, problems) = Statement.Parse(ConcernDraftJson.Read(written), London.At("2026-11-21 23:10"), London.Time, Phones.Read);
        Assert.Empty(problems);
        return statement!;
    }
}
