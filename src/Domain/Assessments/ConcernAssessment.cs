using System.Globalization;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments;

/// <summary>
/// A concern as an assessment, so that the rules answer it as they answer every other. Only what the reporter said goes in;
/// what has already happened counts as another sign of actual exploitation until an assessment says which sign it is.
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
            CareLeaver = statement.Child.LeftCare,
            SpecialEducationalNeeds = statement.Child.NeedsOrDisability,
        },
        ImmediateDanger = ImmediateDanger(statement.Danger),
        SignificantHarmNow = ActNow.IsHarmNow(statement) ? YesNo.Yes : NoHarmNow(statement.Danger),
        MissingNow = MissingNow(statement.Danger),
        MeetingPlanned = statement.MeetingPlanned,
        PeopleOfConcern = [.. statement.Others.Where(other => other.IsPersonOfConcern).Select(PersonOf)],
        Answers = statement.Harm.AnyYes
            ? [new Answer { Item = instrument[NamedItems.ActualAnother], Finding = Finding.Present, Observations = ObservationsOf(statement, localTime) }]
            : [],
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
        ToChild = person switch
        {
            { WorksWithChildren: YesNo.Yes } => RelationToChild.WorksWithChildren,
            { Under18: YesNo.Yes } => RelationToChild.OtherChild,
            _ => RelationToChild.NotKnown,
        },
        Standing = Standing.NotAssessed,
    };

    private static IReadOnlyList<Observation> ObservationsOf(Statement statement, LocalTime localTime) =>
    [
        .. statement.Noticed.Select((noticed, index) => new Observation
        {
            Id = new ObservationId(Numbered("noticed", index)),
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
