using CsCheck;
using Samphire.Domain.Assessments;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.Testing;

/// <summary>
/// Valid assessments of every kind. The frequencies are chosen so that every reason of the rules occurs often enough; a
/// test counts them.
/// </summary>
public static class Generated
{
    private static readonly Item[] Answerable = [.. Assessed.Toolbox.Instrument.Items.Where(item => !item.Derived)];

    private static readonly Item[] Actual = [.. Answerable.Where(item => item.Group == ItemGroup.Actual)];

    private static readonly Item[] Suspected = [.. Answerable.Where(item => item.Group == ItemGroup.Suspected)];

    private static readonly Item[] Plain = [.. Suspected.Where(item => !item.ImpliesPerson && item.Id != NamedItems.DisclosureWithdrawn)];

    private static readonly Item[] Others = [.. Answerable.Where(item => item.Group is not (ItemGroup.Actual or ItemGroup.Suspected))];

    private static readonly Item[] Named =
    [
        .. new[]
        {
            NamedItems.LearningDisabilityOrAutism, NamedItems.DisabilityOrCommunicationNeed, NamedItems.HarmAtHome,
            NamedItems.RelativesInvolved, NamedItems.HonourBasedAbuse,
        }.Select(id => Assessed.Toolbox.Instrument[id]),
    ];

    private static readonly Gen<YesNo?> Question = Gen.Frequency(
        (12, Gen.Const((YesNo?)YesNo.No)), (2, Gen.Const((YesNo?)YesNo.NotKnown)), (2, Gen.Const((YesNo?)null)), (1, Gen.Const((YesNo?)YesNo.Yes)));

    private static readonly Gen<int?> DaysAgo = Gen.Frequency(
        (2, Gen.Const((int?)null)), (4, Gen.Int[0, 364].Select(days => (int?)days)), (1, Gen.OneOf<int?>(365, 366)), (3, Gen.Int[367, 4000].Select(days => (int?)days)));

    /// <summary>A person of concern of any kind.</summary>
    public static Gen<PersonFacts> PersonFact { get; } =
        from standing in Gen.Frequency((4, Gen.Const(Standing.Known)), (5, Gen.Const(Standing.Suspected)), (1, Gen.Const(Standing.NotAssessed)))
        from kind in Gen.Frequency((10, Gen.Const(AssociationKind.Direct)), (1, Gen.Const(AssociationKind.Indirect)), (1, Gen.Const(AssociationKind.UnconfirmedMatch)))
        from sureness in Gen.OneOf(Sureness.Confirmed, Sureness.Likely, Sureness.Possible, Sureness.Doubted, Sureness.NotKnown)
        from days in DaysAgo
        from how in Gen.Enum<HowKnown>()
        from leftOut in Gen.Frequency((7, Gen.Const(false)), (1, Gen.Const(true)))
        from identified in Gen.Frequency((3, Gen.Const(true)), (1, Gen.Const(false)))
        from under18 in Gen.Enum<YesNo>()
        from toChild in Gen.Enum<RelationToChild>()
        from works in Gen.Enum<YesNo>()
        select new PersonFacts
        {
            Standing = standing,
            Kind = kind,
            Sureness = sureness,
            Days = days,
            HowKnown = how,
            AssociationLeftOut = leftOut,
            Identified = identified,
            Under18 = under18,
            ToChild = toChild,
            WorksWithChildren = works,
        };

    private static readonly Gen<Child> Children =
        from age in Gen.Frequency(
            (6, Gen.Int[0, 17].Select(years => AgeReading.Exactly(Age.From(years)!))),
            (1, Gen.Const(AgeReading.NotKnown)),
            (2, Gen.Int[18, 26].Select(years => AgeReading.Exactly(Age.From(years)!))),
            (1, Gen.Int[27, 120].Select(years => AgeReading.Exactly(Age.From(years)!))),
            (2, Gen.Select(Gen.Int[0, 30], Gen.Int[1, 20], (youngest, more) => AgeReading.Between(Age.From(youngest)!, Age.From(youngest + more)!)!)))
        from careLeaver in Gen.Bool
        from needs in Gen.Bool
        from plan in Gen.Bool
        from because in Gen.Bool
        select new Child
        {
            Age = age,
            CareLeaver = careLeaver,
            SpecialEducationalNeeds = needs,
            EhcPlan = plan,
            IncludeAdultBecause = because ? Words("Exploited since childhood.") : null,
        };

    private static readonly Gen<(Contact? Contact, Judgement? Judgement)> Judgements =
        from contact in Gen.Frequency(
            (6, Gen.Const((Contact?)Contact.Engaging)), (1, Gen.Const((Contact?)null)), (1, Gen.Const((Contact?)Contact.NotKnown)),
            (1, Gen.Const((Contact?)Contact.Drifting)), (2, Gen.Const((Contact?)Contact.Avoiding)))
        from band in Gen.OneOf<Level?>(null, Level.Medium, Level.High)
        from beyond in Gen.Frequency((2, Gen.Const((bool?)null)), (4, Gen.Const((bool?)false)), (2, Gen.Const((bool?)true)))
        from judged in Gen.Frequency((1, Gen.Const(false)), (9, Gen.Const(true)))
        select (contact, judged
            ? new Judgement
            {
                ContactBand = contact == Contact.Avoiding ? band : null,
                SignificantlyBeyondThreshold = beyond,
                Because = beyond == true ? Words("More weighs on this child than the list can say.") : null,
                ByRole = Words("social worker"),
            }
            : null);

    private static readonly Gen<PreviousAssessment?> Before = Gen.Frequency(
        (3, Gen.Const((PreviousAssessment?)null)),
        (3, Gen.Select(Gen.Enum<Level>(), Gen.Bool, Gen.Bool, (level, actNow, agreed) => (PreviousAssessment?)new PreviousAssessment
        {
            Level = level,
            ActNow = actNow,
            FallAgreed = agreed
                ? new FallAgreed(Words("champion"), Words("social worker"), new DateOnly(2023, 12, 1), Words("Seen and settled."))
                : null,
        })));

    /// <summary>Times in 2024 to 2030, to the minute, with one of several offsets.</summary>
    public static Gen<DateTimeOffset> Moment { get; } = Gen.Select(
        Gen.Int[0, 7 * 365 * 24 * 60],
        Gen.OneOf(-300, 0, 60, 330),
        (minutes, offset) => new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minutes).ToOffset(TimeSpan.FromMinutes(offset)));

    private static Gen<PersonOfConcern> Person(string id, DateTimeOffset assessedAt) =>
        PersonFact.Select(facts => facts.Build(id, London.Time.DateAt(assessedAt)));

    /// <summary>An answer of present, with all other fields generated.</summary>
    public static Gen<Answer> Present(Item item) => Gen.Select(
        Gen.Frequency((5, Gen.Const((YesNo?)YesNo.No)), (2, Gen.Const((YesNo?)null)), (1, Gen.Const((YesNo?)YesNo.NotKnown)), (1, Gen.Const((YesNo?)YesNo.Yes))),
        Gen.Int[0, 2],
        (happened, seen) => new Answer
        {
            Item = item,
            Finding = Finding.Present,
            AlreadyHappened = item.MayBeActual ? happened : null,
            Observations = [.. Enumerable.Range(1, seen).Select(n => Seen($"{item.Id}-{n}"))],
        });

    public static Gen<Item> AnyItem { get; } = Gen.OneOf(Answerable);

    public static Observation Seen(string id) => new() { Id = new ObservationId(Words(id)), What = Words("What was noticed.") };

    /// <summary>An assessment that the reader would accept.</summary>
    public static Gen<Assessment> Assessment { get; } =
        from at in Moment
        from child in Children
        from now in Gen.Select(Question, Question, Question, Question)
        from count in Gen.Frequency((5, Gen.Const(0)), (5, Gen.Int[1, 4]))
        from people in Each(Enumerable.Range(1, count).Select(n => Person($"p{n}", at)))
        from answers in Answers()
        from judged in Judgements
        from before in Before
        from reported in Reports(people, answers, at)
        from consulted in Gen.Frequency((2, Gen.Const(Array.Empty<Consultee>())), (1, Gen.Enum<Consultee>().Array[0, 4]))
        select new Assessment
        {
            Reference = Reference.From("generated")!,
            AssessedAt = at,
            Child = child,
            ImmediateDanger = now.Item1,
            SignificantHarmNow = now.Item2,
            MissingNow = now.Item3,
            MeetingPlanned = now.Item4,
            PeopleOfConcern = people,
            Answers = answers,
            ContactWithProfessionals = judged.Contact,
            Judgement = judged.Judgement,
            Previous = before,
            Reported = reported,
            Consulted = consulted.ToHashSet(),
        };

    private static Gen<Answer[]> Answers() =>
        from none in Gen.Frequency((9, Gen.Const(false)), (1, Gen.Const(true)))
        from actual in Gen.Frequency((5, Gen.Const(Array.Empty<Item>())), (1, Gen.OneOf(Actual).Array[1, 3]))
        from plain in Gen.Frequency((2, Gen.Const(Array.Empty<Item>())), (3, Gen.OneOf(Plain).Array[1, 3]))
        from telling in Gen.Frequency((6, Gen.Const(Array.Empty<Item>())), (2, Gen.OneOf(Suspected).Array[1, 2]), (2, Gen.Const(WithdrawnOnly)), (1, Gen.Const(DespairOnly)))
        from other in Gen.Frequency((2, Gen.Const(Array.Empty<Item>())), (1, Gen.OneOf(Named).Array[1, 2]), (1, Gen.OneOf(Others).Array[1, 4]))
        let items = actual.Concat(plain).Concat(telling).Concat(other).Distinct().ToArray()
        from present in Each(items.Select(Present))
        from rest in Each(Answerable.Except(items).Select(item => Absent(item, none)))
        from shuffled in Gen.Shuffle(present.Concat(rest.OfType<Answer>()).ToArray())
        select shuffled;

    private static Item[] WithdrawnOnly => [Assessed.Toolbox.Instrument[NamedItems.DisclosureWithdrawn]];

    private static Item[] DespairOnly => [Assessed.Toolbox.Instrument[NamedItems.DespairOrSelfHarm]];

    /// <summary>
    /// Not present, not known or no answer; no answer is rare for actual items and common for all others.
    /// </summary>
    private static Gen<Answer?> Absent(Item item, bool none) =>
        item.Group == ItemGroup.Actual && none
            ? Gen.Const((Answer?)null)
            : Gen.Frequency(
                (item.Group == ItemGroup.Actual ? 95 : 10, Gen.Const((Answer?)new Answer { Item = item, Finding = Finding.NotPresent })),
                (4, Gen.Const((Answer?)new Answer { Item = item, Finding = Finding.NotKnown })),
                (item.Group == ItemGroup.Actual ? 1 : 86, Gen.Const((Answer?)null)));

    /// <summary>Reports of all items, of some, and of unanswered ones.</summary>
    private static Gen<Report[]> Reports(PersonOfConcern[] people, Answer[] answers, DateTimeOffset at) =>
        Gen.Frequency((1, Gen.Const(Array.Empty<Report>())), (2, Report(people, answers, at).Array[1, 3]));

    public static Gen<Report> Report(PersonOfConcern[] people, Answer[] answers, DateTimeOffset at) =>
        from to in Gen.Enum<Body>()
        from whole in Gen.Bool
        from mask in Gen.ULong
        from more in Gen.OneOf(Answerable).Array[0, 1]
        let present = answers.Where(answer => answer.IsPresent).Select(answer => answer.Item).ToArray()
        select new Report
        {
            To = to,
            At = at.AddHours(-1),
            Items = [.. present.Where((_, i) => whole || (mask >> (i % 30) & 1) == 1).Concat(more).Distinct()],
            People = [.. people.Where((_, i) => whole || (mask >> (30 + i) & 1) == 1).Select(person => person.Id)],
        };

    private static Gen<T[]> Each<T>(IEnumerable<Gen<T>> gens) =>
        gens.Aggregate(Gen.Const(Array.Empty<T>()), (all, next) => Gen.Select(all, next, (done, one) => (T[])[.. done, one]));

    private static Text Words(string words) => Text.From(words)!;
}
