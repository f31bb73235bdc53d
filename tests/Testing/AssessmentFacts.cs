using Samphire.Domain.Assessments;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.Testing;

/// <summary>
/// An assessment as the tables of examples describe it: only what differs from an unremarkable one for a child of 15,
/// in which every question is answered and nothing is found. An item is named by the last part of its id if that is
/// unique in its group.
/// </summary>
public sealed record AssessmentFacts
{
    /// <summary>The time of the examples: Saturday 21 November 2026, 11:10pm in London.</summary>
    public static DateTimeOffset SaturdayNight { get; } = London.At("2026-11-21 23:10");

    public DateTimeOffset AssessedAt { get; init; } = SaturdayNight;

    public YesNo? ImmediateDanger { get; init; } = YesNo.No;

    public YesNo? SignificantHarmNow { get; init; } = YesNo.No;

    public YesNo? MissingNow { get; init; } = YesNo.No;

    public YesNo? MeetingPlanned { get; init; } = YesNo.No;

    public AgeReading Age { get; init; } = AgeReading.Exactly(Domain.Shared.Age.From(15)!);

    public bool CareLeaver { get; init; }

    public bool SpecialEducationalNeeds { get; init; }

    public bool EhcPlan { get; init; }

    public string? IncludeAdultBecause { get; init; }

    /// <summary>
    /// Items that are present; all other actual items are answered not present. Null: none of them is answered.
    /// </summary>
    public IReadOnlyList<string>? Actual { get; init; } = [];

    public IReadOnlyList<string> Suspected { get; init; } = [];

    /// <summary>The answer to "already happened?" for every suspected item that asks it.</summary>
    public YesNo? Happened { get; init; } = YesNo.No;

    public IReadOnlyList<string> Vulnerability { get; init; } = [];

    public IReadOnlyList<string> Strength { get; init; } = [];

    /// <summary>Full ids of items that are answered not-known.</summary>
    public IReadOnlyList<string> NotKnown { get; init; } = [];

    /// <summary>Full ids of items that are answered not-present.</summary>
    public IReadOnlyList<string> NotPresent { get; init; } = [];

    /// <summary>Full ids of actual items without an answer.</summary>
    public IReadOnlyList<string> Unanswered { get; init; } = [];

    /// <summary>The ids of the observations for an item, by the item as written in its list.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Observations { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Their ids are p1, p2 and so on.</summary>
    public IReadOnlyList<PersonFacts> People { get; init; } = [];

    public Contact? Contact { get; init; } = Domain.Assessments.Contact.Engaging;

    public Level? ContactBand { get; init; }

    /// <summary>Null: not judged.</summary>
    public bool? Beyond { get; init; } = false;

    public Level? PreviousLevel { get; init; }

    public bool PreviousActNow { get; init; }

    public bool FallAgreed { get; init; }

    public IReadOnlyList<ReportFacts> Reported { get; init; } = [];

    public IReadOnlyList<Consultee> Consulted { get; init; } = [];

    public Assessment Build() => Build(Packs.Newest.Toolbox.Toolbox.Instrument);

    public Assessment Build(Instrument instrument)
    {
        var today = London.Time.DateAt(AssessedAt);
        PersonOfConcern[] people = [.. People.Select((person, i) => person.Build($"p{i + 1}", today))];
        return new Assessment
        {
            Reference = Reference.From("example")!,
            AssessedAt = AssessedAt,
            Child = new Child
            {
                Age = Age,
                CareLeaver = CareLeaver,
                SpecialEducationalNeeds = SpecialEducationalNeeds,
                EhcPlan = EhcPlan,
                IncludeAdultBecause = IncludeAdultBecause is null ? null : Text.From(IncludeAdultBecause),
            },
            ImmediateDanger = ImmediateDanger,
            SignificantHarmNow = SignificantHarmNow,
            MissingNow = MissingNow,
            MeetingPlanned = MeetingPlanned,
            PeopleOfConcern = people,
            Answers = [.. Answers(new ItemsByName(instrument))],
            ContactWithProfessionals = Contact,
            Judgement = Beyond is null && ContactBand is null
                ? null
                : new Judgement
                {
                    ContactBand = ContactBand,
                    SignificantlyBeyondThreshold = Beyond,
                    Because = Beyond == true ? Text.From("What weighs on this child goes well beyond it.") : null,
                },
            Previous = PreviousLevel is null
                ? null
                : new PreviousAssessment
                {
                    Level = PreviousLevel.Value,
                    ActNow = PreviousActNow,
                    FallAgreed = FallAgreed ? Agreed(today) : null,
                },
            Reported = [.. Reported.Select(report => report.Build(AssessedAt.AddDays(-1), people, new ItemsByName(instrument)))],
            Consulted = Consulted.ToHashSet(),
        };
    }

    private static FallAgreed Agreed(DateOnly today) =>
        new(Text.From("champion")!, Text.From("social worker")!, today.AddDays(-2), Text.From("Seen, settled, nothing new for months.")!);

    private IEnumerable<Answer> Answers(ItemsByName items)
    {
        foreach (var id in Suspected)
        {
            var item = items.Of(id, ItemGroup.Suspected);
            yield return Present(item, id, item.MayBeActual ? Happened : null);
        }

        foreach (var id in Actual ?? [])
        {
            yield return Present(items.Of(id, ItemGroup.Actual), id);
        }

        foreach (var id in Vulnerability)
        {
            yield return Present(items.Of(id, ItemsByName.Vulnerabilities), id);
        }

        foreach (var id in Strength)
        {
            yield return Present(items.Of(id, ItemGroup.Strength), id);
        }

        foreach (var id in NotKnown)
        {
            yield return new Answer { Item = items.Whole(id), Finding = Finding.NotKnown };
        }

        string[] otherwise = [.. NotKnown, .. Unanswered, .. (Actual ?? []).Select(id => "actual." + id)];
        var rest = Actual is null ? [] : items.All(ItemGroup.Actual).Where(item => !otherwise.Contains(item.Id));
        foreach (var item in rest.Concat(NotPresent.Select(items.Whole)))
        {
            yield return new Answer { Item = item, Finding = Finding.NotPresent };
        }
    }

    private Answer Present(Item item, string asWritten, YesNo? happened = null) => new()
    {
        Item = item,
        Finding = Finding.Present,
        AlreadyHappened = happened,
        Observations =
        [
            .. Observations.GetValueOrDefault(asWritten, []).Select(id => new Observation
            {
                Id = new ObservationId(Text.From(id)!),
                What = Text.From("What was noticed.")!,
            }),
        ],
    };
}

/// <summary>
/// A person of concern as the tables describe them: what differs from a known person with a likely, direct link from 20
/// days ago.
/// </summary>
public sealed record PersonFacts
{
    public Standing Standing { get; init; } = Standing.Known;

    public AssociationKind Kind { get; init; } = AssociationKind.Direct;

    public Sureness Sureness { get; init; } = Sureness.Likely;

    /// <summary>Days since the link was last known; null: undated.</summary>
    public int? Days { get; init; } = 20;

    public HowKnown HowKnown { get; init; } = HowKnown.NotKnown;

    public bool AssociationLeftOut { get; init; }

    public bool Identified { get; init; } = true;

    public YesNo Under18 { get; init; } = YesNo.NotKnown;

    public RelationToChild ToChild { get; init; } = RelationToChild.NotKnown;

    public YesNo WorksWithChildren { get; init; } = YesNo.NotKnown;

    public PersonOfConcern Build(string id, DateOnly today) => new()
    {
        Id = new PersonId(Text.From(id)!),
        Identified = Identified,
        Under18 = Under18,
        ToChild = ToChild,
        WorksWithChildren = WorksWithChildren,
        Standing = Standing,
        Association = AssociationLeftOut
            ? null
            : new Association
            {
                Kind = Kind,
                Sureness = Sureness,
                LastKnown = Days is null ? null : today.AddDays(-Days.Value),
                HowKnown = HowKnown,
            },
    };
}

/// <summary>A report as the tables describe it: to whom, about which people (null: all of them) and items.</summary>
public sealed record ReportFacts(Body To, IReadOnlyList<string>? People, IReadOnlyList<string> Items)
{
    public Report Build(DateTimeOffset at, IReadOnlyList<PersonOfConcern> people, ItemsByName items) => new()
    {
        To = To,
        At = at,
        People = People is null ? [.. people.Select(person => person.Id)] : [.. People.Select(id => new PersonId(Text.From(id)!))],
        Items = [.. Items.Select(id => items.Of(id, [.. ItemsByName.Vulnerabilities, ItemGroup.Actual, ItemGroup.Suspected]))],
    };
}
