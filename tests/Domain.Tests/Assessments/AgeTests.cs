using System.Globalization;
using System.Text;
using Samphire.App.Assessments;
using Samphire.Domain.Assessments;
using Samphire.Domain.Shared;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Assessments;

/// <summary>Ages on the date in London, and who is covered.</summary>
public sealed class AgeTests
{
    [Theory]
    [InlineData("2008-11-21", "2026-11-20", 17)]
    [InlineData("2008-11-21", "2026-11-21", 18)]
    [InlineData("2008-12-31", "2026-01-01", 17)]
    [InlineData("2026-11-21", "2026-11-21", 0)]
    [InlineData("2008-02-29", "2026-02-28", 17)]
    [InlineData("2008-02-29", "2026-03-01", 18)]
    [InlineData("2008-02-29", "2028-02-28", 19)]
    [InlineData("2008-02-29", "2028-02-29", 20)]
    [InlineData("2008-03-01", "2028-02-29", 19)]
    [InlineData("1880-01-01", "2026-01-01", 120)]
    public void Somebody_is_a_year_older_on_their_birthday_and_on_1_March_where_there_is_no_29_February(string born, string on, int years) =>
        Assert.Equal(years, Age.Between(London.Day(born), London.Day(on))?.Years);

    [Fact]
    public void Date_before_the_date_of_birth_gives_no_age() => Assert.Null(Age.Between(London.Day("2026-11-22"), London.Day("2026-11-21")));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(120, true)]
    [InlineData(121, false)]
    public void Number_of_years_outside_0_to_120_is_not_an_age(int years, bool isAge) => Assert.Equal(isAge, Age.From(years) is not null);

    [Fact]
    public void Age_range_that_ends_below_its_start_is_refused() => Assert.Null(AgeReading.Between(Age.From(15)!, Age.From(14)!));

    [Theory]
    [InlineData("2026-06-12T22:59:59Z", "over-18-by-discretion-give-reason", false, "")]
    [InlineData("2026-06-12T23:00:00Z", "over-18-by-discretion-give-reason", true, "")]
    [InlineData("2026-06-12T23:00:00Z", "over-18-in-scope", true, "\"careLeaver\":true,")]
    public void Somebody_born_on_13_June_2008_is_18_when_it_is_13_June_in_London(string at, string reason, bool holds, string more)
    {
        var json = $$"""
            {"format":"samphire.assessment/1","area":"wendmarsh-demo","assessedAt":"{{at}}","child":{{{more}}"dateOfBirth":"2008-06-13"},"reference":"birthday"}
            """;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));

        var item = Assert.Single(new AssessItems(Packs.Newest, London.Time).Run(stream, null));

        Assert.Empty(item.Errors);
        Assert.Equal(holds, item.Decision!.Reasons.Any(found => Domain.Shared.Vocabulary.Word(found.Id) == reason));
    }

    [Theory]
    [InlineData("2025-06-13", Level.High)]
    [InlineData("2025-06-12", Level.Medium)]
    public void Days_of_a_link_are_counted_to_the_date_in_London(string lastKnown, Level threshold)
    {
        var at = DateTimeOffset.Parse("2026-06-12T23:30:00Z", CultureInfo.InvariantCulture);
        var assessment = new AssessmentFacts { AssessedAt = at }.Build() with
        {
            PeopleOfConcern =
            [
                new PersonOfConcern
                {
                    Id = new PersonId(Domain.Shared.Text.From("p1")!),
                    Standing = Standing.Known,
                    Association = new Association { Kind = AssociationKind.Direct, Sureness = Sureness.Likely, LastKnown = London.Day(lastKnown) },
                },
            ],
        };

        Assert.Equal(threshold, Assessed.Of(assessment).Threshold);
    }

    [Theory]
    [InlineData(17, false, false, false, null, true)]
    [InlineData(18, false, false, false, null, false)]
    [InlineData(18, false, false, false, "Known since childhood.", true)]
    [InlineData(20, false, true, false, null, true)]
    [InlineData(21, false, true, false, null, false)]
    [InlineData(24, true, false, false, null, true)]
    [InlineData(24, false, false, true, null, true)]
    [InlineData(24, false, true, false, null, false)]
    [InlineData(25, true, true, true, null, false)]
    [InlineData(25, true, true, true, "Known since childhood.", true)]
    public void Person_is_in_scope_only_as_a_child_a_covered_adult_or_with_a_reason(
        int age, bool careLeaver, bool needs, bool plan, string? because, bool inScope)
    {
        var facts = new AssessmentFacts
        {
            Age = AgeReading.Exactly(Age.From(age)!),
            CareLeaver = careLeaver,
            SpecialEducationalNeeds = needs,
            EhcPlan = plan,
            IncludeAdultBecause = because,
            People = [new PersonFacts()],
        };

        var decision = Assessed.Of(facts);

        Assert.Equal(inScope, decision.InScope);
        Assert.Equal(Level.High, decision.Level);
        Assert.Equal(2, decision.AlertsDue.Count);
    }

    [Fact]
    public void Child_of_unknown_age_is_in_scope() => Assert.True(Assessed.Of(new AssessmentFacts { Age = AgeReading.NotKnown }).InScope);
}
