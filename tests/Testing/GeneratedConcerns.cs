using System.Globalization;
using CsCheck;
using Samphire.Domain.Cases;
using Samphire.Domain.Forms;
using Samphire.Domain.Shared;

namespace Samphire.Testing;

/// <summary>Concerns of every kind: complete ones, and drafts that stop at any page.</summary>
public static class GeneratedConcerns
{
    private static readonly Gen<string?> Words = Gen.OneOf<string?>(
        "Seen near the station.", "Łucja Ó'Brien", "מאיה", "line one\nline two", "\"He pays for it.\"", "a\u202Eb", "  padded  ");

    private static readonly Gen<string?> MaybeWords = Gen.Frequency((1, Gen.Const((string?)null)), (1, Words));

    private static readonly Gen<DateDraft> PastDay = Gen.Select(Gen.Int[1, 28], Gen.Int[1, 12], Gen.Int[2020, 2023], (day, month, year) => Typed(day, month, year));

    private static readonly Gen<ChildDraft> Child =
        from name in Words
        from age in Gen.Frequency(
            (5, Gen.Int[0, 20].Select(years => (string?)Number(years))),
            (2, Gen.Select(Gen.Int[0, 20], Gen.Int[0, 6], (youngest, more) => (string?)$"{youngest} to {youngest + more}")),
            (2, Gen.Const((string?)null)))
        from born in Gen.Frequency((2, Gen.Const(new DateDraft())), (1, Gen.Select(Gen.Int[1, 28], Gen.Int[1, 12], Gen.Int[1990, 2023], Typed)))
        from district in Gen.OneOf<string?>(null, "thornsea")
        from care in Gen.Select(Gen.Bool, Gen.Bool)
        from status in Gen.Frequency((1, Gen.Const((string?)null)), (1, Word<CareStatus>()))
        select new ChildDraft { Name = name, Age = age, Born = born, District = district, CareStatus = status, LeftCare = care.Item1, NeedsOrDisability = care.Item2 };

    private static readonly Gen<NoticedDraft> Noticed =
        from what in Words
        from words in MaybeWords
        from place in MaybeWords
        from day in Gen.Frequency((2, PastDay), (1, Gen.Const(new DateDraft())), (1, Gen.Const(new DateDraft { Month = "3", Year = "2023" })))
        from approximate in Gen.Bool
        from time in Gen.OneOf<string?>(null, "9:30pm", "1:30am", "noon")
        from how in Word<NoticedHow>()
        select new NoticedDraft
        {
            What = what,
            ExactWords = words,
            Where = place,
            When = day,
            Approximate = approximate || (day.Day is null && day.Month is not null),
            Time = time,
            How = how,
        };

    private static readonly Gen<OtherDraft> Other =
        from kind in Gen.Frequency((3, Gen.Const((string?)"person")), (1, Word<OtherKind>()))
        from named in Gen.Int[1, 3]
        from words in Gen.Select(Words, Words)
        from toChild in Word<OtherToChild>()
        from ofConcern in Word<YesNo>()
        from under in Word<YesNo>()
        from works in Word<YesNo>()
        select new OtherDraft
        {
            Kind = kind,
            Name = named != 1 ? words.Item1 : null,
            Description = named != 2 ? words.Item2 : null,
            ToChild = toChild,
            OfConcern = ofConcern,
            Under18 = under,
            WorksWithChildren = works,
        };

    /// <summary>Every page is answered; whether it can be sent is for the reader to decide.</summary>
    public static Gen<ConcernDraft> Whole { get; } =
        from danger in Word<DangerAnswer>()
        from rows in Gen.Select(Row(), Row(), Row(), Row(), Row(), Row())
        from again in Gen.OneOf<string?>(null, "yes", "no", "not-known")
        from child in Child
        from noticed in Noticed.List[1, 3]
        from source in Gen.Select(Word<NamingAnswer>(), Word<ChildToldAnswer>())
        from others in Other.List[0, 3]
        from meeting in Row()
        select new ConcernDraft
        {
            Danger = new DangerDraft { Answer = danger },
            Harm = new HarmDraft { Sexual = rows.Item1, Images = rows.Item2, Exchange = rows.Item3, Threatened = rows.Item4, Taken = rows.Item5, MadeToInvolve = rows.Item6 },
            HarmCheck = new HarmCheckDraft { Answer = again },
            Child = child,
            Noticed = noticed,
            Source = new SourcePageDraft { MayBeNamed = source.Item1, Risk = "Not known", ChildTold = source.Item2 },
            Others = new OthersDraft { Rows = others, MeetingPlanned = meeting },
            Reach = new ReachDraft { CannotBeCalled = true },
        };

    /// <summary>A draft whose reporter stopped after any page.</summary>
    public static Gen<ConcernDraft> Unfinished { get; } = Gen.Select(Whole, Gen.Int[0, 4], (whole, pages) => new ConcernDraft
    {
        Danger = pages > 0 ? whole.Danger : new(),
        Harm = pages > 1 ? whole.Harm : new(),
        Child = pages > 2 ? whole.Child : new(),
        Noticed = pages > 3 ? whole.Noticed : [],
    });

    private static Gen<string?> Row() => Gen.Frequency((5, Gen.Const((string?)"no")), (2, Gen.Const((string?)"not-known")), (1, Gen.Const((string?)"yes")));

    private static Gen<string?> Word<T>()
        where T : struct, Enum => Gen.Enum<T>().Select(value => (string?)Vocabulary.Word(value));

    private static DateDraft Typed(int day, int month, int year) => new() { Day = Number(day), Month = Number(month), Year = Number(year) };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
