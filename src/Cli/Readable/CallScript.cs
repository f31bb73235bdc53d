using System.Globalization;
using Samphire.Domain.Assessments;
using Samphire.Domain.Assessments.Sentences;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.Cli.Readable;

/// <summary>What to say on a call, from what was recorded: short enough to read aloud in a minute.</summary>
internal sealed class CallScript(Phrases phrases)
{
    // Only this many observations are read out. The rest is in the written report.
    private const int Observations = 3;

    public IEnumerable<string> Of(Decision decision, Area area)
    {
        yield return phrases.Format(Phrase.ScriptOpening);
        yield return phrases.Format(Phrase.ScriptWho, Age(decision.Assessment.Child.Age), area.Name);
        yield return phrases.Format(Phrase.ScriptWorried, string.Join(' ', decision.Reasons.Where(reason => reason.Id.RequiresActNow()).SelectMany(Worry)));
        var observed = decision.Reasons.Where(reason => reason.Id.RequiresActNow()).SelectMany(reason => reason.Observations).Take(Observations);
        foreach (var observation in observed)
        {
            yield return phrases.Format(Phrase.ScriptNoticed, observation.What.Value);
            if (observation.ExactWords is { } words)
            {
                yield return phrases.Format(Phrase.ScriptWords, words.Value);
            }
        }

        if (decision.Assessment.PeopleOfConcern.Count > 0)
        {
            yield return phrases.Format(Phrase.ScriptPeople, phrases.Links(decision.Assessment.PeopleOfConcern));
        }

        yield return phrases.Format(Phrase.ScriptEnd);
    }

    private IEnumerable<string> Worry(Reason reason) => reason.Id switch
    {
        ReasonId.DangerNow999 => [phrases.Format(Phrase.ScriptDanger)],
        ReasonId.HarmNowSocialCare => [phrases.Format(Phrase.ScriptHarm)],
        ReasonId.MissingNow => [phrases.Format(Phrase.ScriptMissing)],
        ReasonId.MeetingPlanned => [phrases.Format(Phrase.ScriptMeeting)],
        ReasonId.HighAndBeyond => [phrases.Format(Phrase.ScriptBeyond)],
        _ => reason.Answers.Select(answer => answer.Item.Ask),
    };

    private string Age(AgeReading age) => age switch
    {
        { Youngest: null } => phrases.Format(Phrase.AgeNotKnown),
        { Youngest: var from, Oldest: var to } when from == to => phrases.Format(Phrase.AgeExactly, Number(from)),
        _ => phrases.Format(Phrase.AgeBetween, Number(age.Youngest!), Number(age.Oldest!)),
    };

    private static string Number(Age age) => age.Years.ToString(CultureInfo.InvariantCulture);
}
