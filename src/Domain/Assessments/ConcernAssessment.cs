using System.Globalization;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments;

/// <summary>
/// A concern as an assessment, so that the rules answer it as they answer every other. Only what the reporter said goes in.
/// </summary>
public static class ConcernAssessment
{
    /// <param name="statement">What the reporter said; the assessment is of the moment at which they said it.</param>
    /// <param name="reference">The concern's reference.</param>
    /// <param name="instrument">The questions of the toolbox.</param>
    /// <param name="localTime">For the times of day that the reporter gave.</param>
    public static Assessment From(Statement statement, Reference reference, Instrument instrument, LocalTime localTime) => new()
    {
        Reference = reference,
        AssessedAt = statement.SentAt,
        Child = new Child
        {
            Age = statement.Child.Age,
            CareStatus = statement.Child.CareStatus,
            CareLeaver = statement.Child.LeftCare,
            SpecialEducationalNeeds = statement.Child.NeedsOrDisability,
        },
        ImmediateDanger = ImmediateDanger(statement.Danger),
        SignificantHarmNow = ActNow.IsHarmNow(statement) ? YesNo.Yes : NoHarmNow(statement.Danger),
        MissingNow = MissingNow(statement.Danger),
        MeetingPlanned = statement.MeetingPlanned,
        PeopleOfConcern = [.. statement.Others.Where(other => other.IsPersonOfConcern).Select(PersonOf)],
        Answers = AnswersOf(statement, instrument, localTime),
    };

    // Two of the questions are each about one sign. A yes to another says only that there is a sign; which one is for
    // an assessment to say.
    private static List<Answer> AnswersOf(Statement statement, Instrument instrument, LocalTime localTime)
    {
        string[] items = [.. statement.Harm.Done.Select(ItemOf).Distinct()];
        return [.. items.Select((item, index) => new Answer { Item = instrument[item], Finding = Finding.Present, Observations = ObservationsOf(statement, index, localTime) })];
    }

    private static string ItemOf(Harm harm) => harm switch
    {
        Harm.Taken => NamedItems.ActualTaken,
        Harm.MadeToInvolve => NamedItems.ActualMadeToInvolve,
        _ => NamedItems.ActualAnother,
    };

    // The first answer that applies is taken. So an answer means no to those before it and nothing about those after
    // it: those stay null, and the rules ask about them if it matters.
    private static YesNo? ImmediateDanger(DangerAnswer answer) => answer switch
    {
        DangerAnswer.AtThisMinute => YesNo.Yes,
        DangerAnswer.HarmNow or DangerAnswer.WorriedNotNow => YesNo.No,
        _ => YesNo.NotKnown,
    };

    private static YesNo? NoHarmNow(DangerAnswer answer) => answer switch
    {
        DangerAnswer.WorriedNotNow => YesNo.No,
        DangerAnswer.NotKnown => YesNo.NotKnown,
        _ => null,
    };

    private static YesNo? MissingNow(DangerAnswer answer) => answer switch
    {
        DangerAnswer.WhereaboutsNotKnown => YesNo.Yes,
        DangerAnswer.HarmNow or DangerAnswer.WorriedNotNow => YesNo.No,
        _ => null,
    };

    private static PersonOfConcern PersonOf(Other person, int index) => new()
    {
        Id = new PersonId(Numbered("person", index)),
        Label = person.Label,
        Identified = person.Name is not null,
        Under18 = person.Under18,
        ToChild = RelationOf(person),
        WorksWithChildren = person.WorksWithChildren,
        Standing = Standing.NotAssessed,
    };

    private static RelationToChild RelationOf(Other person) => person.ToChild switch
    {
        OtherToChild.ParentOrCarer => RelationToChild.ParentOrCarer,
        OtherToChild.RelativeOrHousehold => RelationToChild.OtherRelative,
        OtherToChild.Professional when person.IsInPositionOfTrust => RelationToChild.WorksWithChildren,
        OtherToChild.Friend or OtherToChild.Stranger or OtherToChild.NotKnown when person.Under18 == YesNo.Yes => RelationToChild.OtherChild,
        OtherToChild.NotKnown => RelationToChild.NotKnown,
        _ => RelationToChild.Other,
    };

    private static IReadOnlyList<Observation> ObservationsOf(Statement statement, int answer, LocalTime localTime) =>
    [
        .. statement.Noticed.Select((noticed, index) => new Observation
        {
            // What was noticed may rest under several answers; an id occurs once in an assessment.
            Id = new ObservationId(answer == 0 ? Numbered("noticed", index) : Numbered($"noticed-{index + 1}-answer", answer)),
            What = noticed.What,
            When = When(noticed, localTime),
            Where = noticed.Where,
            SourceRole = SourceRole(noticed.How, statement.MayBeNamed) is { } role ? Text.From(role) : null,
            HowKnown = HowKnownFrom(noticed.How),
            ExactWords = noticed.ExactWords,
        }),
    ];

    /// <summary>Only a day that somebody is sure of: no day is made up for "about November".</summary>
    private static string? When(Noticed noticed, LocalTime localTime) => noticed.On switch
    {
        { Approximate: false, Exact: { } day } when noticed.At is { } time => IsoText.Of(localTime.FirstMomentOf(day, time)),
        { Approximate: false, Exact: { } day } => IsoText.Of(day),
        _ => null,
    };

    private static string? SourceRole(NoticedHow how, NamingAnswer? mayBeNamed) => how switch
    {
        NoticedHow.SawOrHeard => "reporter",
        NoticedHow.ChildToldMe => "child",
        NoticedHow.SomeoneElseToldMe => mayBeNamed == NamingAnswer.Professional ? "professional" : "someone else",
        _ => null,
    };

    private static HowKnown HowKnownFrom(NoticedHow how) => how switch
    {
        NoticedHow.SawOrHeard => HowKnown.SeenOrHeardByRecorder,
        NoticedHow.ChildToldMe => HowKnown.ToldByChild,
        NoticedHow.SomeoneElseToldMe => HowKnown.ToldByOther,
        _ => HowKnown.DocumentOrMessage,
    };

    private static Text Numbered(string word, int index) => Text.From(string.Create(CultureInfo.InvariantCulture, $"{word}-{index + 1}"))!;
}
