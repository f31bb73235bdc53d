using System.Globalization;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments.Rules;

/// <summary>
/// Turns what is not known into questions, without duplicates: danger first, then the child, the people, the items in
/// the order of the instrument, contact and judgement.
/// </summary>
internal static class QuestionRules
{
    public static IReadOnlyList<Question> Read(RuleContext context, ReasonSet reasonSet)
    {
        List<Question> questions = new(24);
        questions.AddRange(Danger(context.Assessment));
        questions.AddRange(People(context, reasonSet));
        if (reasonSet.Has(ReasonId.ActualNotLookedAt))
        {
            questions.Add(new Question("/answers", [QuestionId.ActualNotLookedAt]));
        }

        questions.AddRange(Items(context, reasonSet));
        questions.AddRange(Judgement(context, reasonSet));
        return questions;
    }

    private static IEnumerable<Question> Danger(Assessment assessment)
    {
        if (assessment.ImmediateDanger is null or YesNo.NotKnown)
        {
            yield return new Question("/immediateDanger", [QuestionId.ImmediateDanger]);
        }

        if (assessment.SignificantHarmNow is null or YesNo.NotKnown)
        {
            yield return new Question("/significantHarmNow", [QuestionId.SignificantHarmNow]);
        }

        if (assessment.MissingNow == YesNo.NotKnown)
        {
            yield return new Question("/missingNow", [QuestionId.MissingNow]);
        }

        if (assessment.MeetingPlanned == YesNo.NotKnown)
        {
            yield return new Question("/meetingPlanned", [QuestionId.MeetingPlanned]);
        }

        if (assessment.Child.Age.CrossesMajority)
        {
            yield return new Question("/child/age", [QuestionId.AgeNotKnown]);
        }
    }

    private static IEnumerable<Question> People(RuleContext context, ReasonSet reasonSet)
    {
        if (context.People.Count == 0 && reasonSet.Has(ReasonId.PersonImplied))
        {
            yield return new Question("/peopleOfConcern", [QuestionId.NobodyListed]);
        }

        for (var i = 0; i < context.People.Count; i++)
        {
            var person = context.People[i];
            var pointer = string.Create(CultureInfo.InvariantCulture, $"/peopleOfConcern/{i}");
            if (person.Standing == Standing.NotAssessed)
            {
                yield return new Question(pointer + "/standing", [QuestionId.StandingNotAssessed]) { Person = person };
            }
            else if (AsksOfLink(person, reasonSet) is { } ask)
            {
                yield return new Question(pointer + "/association", [ask]) { Person = person };
            }
        }
    }

    private static QuestionId? AsksOfLink(PersonOfConcern person, ReasonSet reasonSet)
    {
        if (person.Association is null)
        {
            return QuestionId.AssociationLeftOut;
        }

        if (Rests(ReasonId.SuspectedLinkOld))
        {
            return QuestionId.LinkOld;
        }

        if (Rests(ReasonId.LinkDoubted))
        {
            return QuestionId.LinkDoubted;
        }

        if (Rests(ReasonId.LinkIndirectAsk))
        {
            return QuestionId.LinkIndirect;
        }

        return Rests(ReasonId.MatchUnconfirmedAsk) ? QuestionId.MatchUnconfirmed : null;

        bool Rests(ReasonId id) => reasonSet.Find(id) is { } reason && reason.People.Contains(person);
    }

    private static IEnumerable<Question> Items(RuleContext context, ReasonSet reasonSet)
    {
        foreach (var answer in context.Assessment.Answers.OrderBy(answer => context.Toolbox.Instrument.PositionOf(answer.Item)))
        {
            if (AsksOfItem(answer, reasonSet).ToArray() is { Length: > 0 } asks)
            {
                yield return new Question(answer.Item.Id, asks) { Item = answer.Item };
            }
        }
    }

    private static IEnumerable<QuestionId> AsksOfItem(Answer answer, ReasonSet reasonSet)
    {
        var isIndicator = answer.Item.Group is ItemGroup.Actual or ItemGroup.Suspected;
        if (isIndicator && answer.Finding == Finding.NotKnown)
        {
            yield return QuestionId.ItemNotKnown;
        }

        if (reasonSet.Find(ReasonId.MayBeActualNotKnown) is { } open && open.Answers.Contains(answer))
        {
            yield return QuestionId.MayBeActual;
        }

        if (reasonSet.Find(ReasonId.ToldThenTookBack) is { } takenBack && takenBack.Answers.Contains(answer))
        {
            yield return QuestionId.TakenBack;
        }

        if (answer.IsPresent && answer.Observations.Count == 0)
        {
            yield return QuestionId.NothingRecorded;
        }
    }

    private static IEnumerable<Question> Judgement(RuleContext context, ReasonSet reasonSet)
    {
        if (context.Assessment.ContactWithProfessionals is null or Contact.NotKnown)
        {
            yield return new Question("/contactWithProfessionals", [QuestionId.ContactNotKnown]);
        }

        if (reasonSet.Has(ReasonId.ContactDriftingAsk))
        {
            yield return new Question("/contactWithProfessionals", [QuestionId.ContactDrifting]);
        }

        if (reasonSet.Has(ReasonId.UpliftNotJudged))
        {
            yield return new Question("/judgement/significantlyBeyondThreshold", [QuestionId.UpliftNotJudged]);
        }

        if (reasonSet.Has(ReasonId.ContactBandUnanswered))
        {
            yield return new Question("/judgement/contactBand", [QuestionId.ContactBand]);
        }
    }
}
