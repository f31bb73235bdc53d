using Samphire.Domain.Assessments;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;
using YamlDotNet.RepresentationModel;

namespace Samphire.Testing;

/// <summary>Reads the facts of an example and applies them to the defaults.</summary>
public static class FactsReader
{
    public static AssessmentFacts Read(YamlRow? row, AssessmentFacts otherwise, PersonFacts person)
    {
        if (row is null)
        {
            return otherwise;
        }

        var facts = otherwise with
        {
            AssessedAt = row.Text("assessedAt") is { } at ? Moment(at) : otherwise.AssessedAt,
            ImmediateDanger = row.Optional("immediateDanger", otherwise.ImmediateDanger, YamlRow.WordIn<YesNo>),
            SignificantHarmNow = row.Optional("significantHarmNow", otherwise.SignificantHarmNow, YamlRow.WordIn<YesNo>),
            MissingNow = row.Optional("missingNow", otherwise.MissingNow, YamlRow.WordIn<YesNo>),
            MeetingPlanned = row.Optional("meetingPlanned", otherwise.MeetingPlanned, YamlRow.WordIn<YesNo>),
            CareLeaver = row.Flag("careLeaver", otherwise.CareLeaver),
            SpecialEducationalNeeds = row.Flag("specialEducationalNeeds", otherwise.SpecialEducationalNeeds),
            EhcPlan = row.Flag("ehcPlan", otherwise.EhcPlan),
            IncludeAdultBecause = row.Text("includeAdultBecause") ?? otherwise.IncludeAdultBecause,
            Actual = row.IsLeftOut("actual") ? null : row.Texts("actual") ?? otherwise.Actual,
            Suspected = row.Texts("suspected") ?? otherwise.Suspected,
            Happened = row.Optional("happened", otherwise.Happened, YamlRow.WordIn<YesNo>),
            Vulnerability = row.Texts("vulnerability") ?? otherwise.Vulnerability,
            Strength = row.Texts("strength") ?? otherwise.Strength,
            NotKnown = row.Texts("notKnown") ?? otherwise.NotKnown,
            NotPresent = row.Texts("notPresent") ?? otherwise.NotPresent,
            Unanswered = row.Texts("unanswered") ?? otherwise.Unanswered,
            Observations = row.Node("observations") is YamlMappingNode seen ? Observations(seen) : otherwise.Observations,
            People = row.Rows("people") is { } people ? [.. people.Select(one => Person(one, person))] : otherwise.People,
            Contact = row.Optional("contact", otherwise.Contact, YamlRow.WordIn<Contact>),
            ContactBand = row.Optional("contactBand", otherwise.ContactBand, YamlRow.WordIn<Level>),
            Beyond = row.Optional("beyond", otherwise.Beyond, bool.Parse),
            Reported = row.Rows("reported") is { } reports ? [.. reports.Select(Report)] : otherwise.Reported,
            Consulted = row.Texts("consulted") is { } who ? [.. who.Select(YamlRow.WordIn<Consultee>)] : otherwise.Consulted,
        };
        facts = Previous(row, Age(row, facts));
        row.End();
        return facts;
    }

    public static PersonFacts Person(YamlRow row, PersonFacts otherwise)
    {
        var person = otherwise with
        {
            Standing = row.Word("standing", otherwise.Standing),
            Kind = row.Word("kind", otherwise.Kind),
            Sureness = row.Word("sureness", otherwise.Sureness),
            Days = row.Optional("days", otherwise.Days, YamlRow.NumberIn),
            HowKnown = row.Word("howKnown", otherwise.HowKnown),
            AssociationLeftOut = row.IsLeftOut("association"),
            Identified = row.Flag("identified", otherwise.Identified),
            Under18 = row.Word("under18", otherwise.Under18),
            ToChild = row.Word("toChild", otherwise.ToChild),
            WorksWithChildren = row.Word("worksWithChildren", otherwise.WorksWithChildren),
        };
        row.End();
        return person;
    }

    /// <summary>A body by its letter: police, children's or adult social care.</summary>
    public static Body BodyOf(string letter) => letter switch
    {
        "P" => Body.Police,
        "C" => Body.ChildrensSocialCare,
        "A" => Body.AdultSocialCare,
        _ => throw new FormatException($"{letter} is no body."),
    };

    /// <summary>A local time in London, or a time with an offset.</summary>
    private static DateTimeOffset Moment(string text) =>
        text.Contains('T', StringComparison.Ordinal)
            ? DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture)
            : London.At(text);

    private static AssessmentFacts Age(YamlRow row, AssessmentFacts facts)
    {
        if (row.IsLeftOut("age"))
        {
            return facts with { Age = AgeReading.NotKnown };
        }

        if (row.Text("age") is { } age)
        {
            return facts with { Age = AgeReading.Exactly(Years(age)) };
        }

        if (row.Row("ageRange") is { } range)
        {
            return facts with { Age = AgeReading.Between(Years(range.Text("from")!), Years(range.Text("to")!))! };
        }

        return row.Text("dateOfBirth") is { } born
            ? facts with { Age = AgeReading.Exactly(Domain.Shared.Age.Between(London.Day(born), London.Time.DateAt(facts.AssessedAt))!) }
            : facts;
    }

    private static Age Years(string text) => Domain.Shared.Age.From(YamlRow.NumberIn(text))!;

    private static AssessmentFacts Previous(YamlRow row, AssessmentFacts facts)
    {
        if (row.IsLeftOut("previous") || row.Row("previous") is not { } previous)
        {
            return facts;
        }

        facts = facts with
        {
            PreviousLevel = previous.Word("level", Level.Standard),
            PreviousActNow = previous.Flag("actNow", false),
            FallAgreed = previous.Text("fallAgreed") == "given",
        };
        previous.End();
        return facts;
    }

    private static Dictionary<string, IReadOnlyList<string>> Observations(YamlMappingNode seen)
    {
        var row = new YamlRow(seen);
        return seen.Children.Keys.Select(key => key.ToString()).ToDictionary(key => key, key => row.Texts(key)!);
    }

    private static ReportFacts Report(YamlRow row)
    {
        var report = new ReportFacts(
            BodyOf(row.Text("to")!),
            row.Node("people") switch
            {
                null => [],
                YamlScalarNode { Value: "all" } => null,
                YamlSequenceNode named => [.. named.Children.Select(one => one.ToString())],
                var other => throw new FormatException($"{other} are no people."),
            },
            row.Texts("items") ?? []);
        row.End();
        return report;
    }
}
