using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>A proposal to close a concern, with the reason. It closes when a second person agrees.</summary>
public sealed record ClosureProposal(Guid By, DateTimeOffset At, Text Because);

/// <summary>The result of asking to close a concern.</summary>
public abstract record ClosureDecision
{
    private ClosureDecision()
    {
    }

    /// <summary>The concern closes. The reporter gets the reason and learns how to disagree.</summary>
    public sealed record Closes(Text Because) : ClosureDecision;

    /// <summary>The concern can close as soon as a second person agrees.</summary>
    public sealed record NeedsSecondPerson(ClosureProposal Proposal) : ClosureDecision;

    /// <summary>The concern cannot close, for all of these reasons.</summary>
    public sealed record Refused(IReadOnlyList<string> Because) : ClosureDecision;
}

/// <summary>
/// The rules for closing a concern, always with a reason. Two people are needed where it is act now, and where the person
/// is or may be under 18. Where it is act now, police and social care must also be recorded as told in the way the rules
/// require; that the reporter says that somebody else told them is not enough.
/// </summary>
public static class Closure
{
    public static ClosureDecision Propose(ClosureCandidate concern, Guid by, DateTimeOffset at, ClosureForm form)
    {
        string[] against = [.. Against(concern), .. form.Problems.Select(problem => problem.Message)];
        return against.Length > 0 ? new ClosureDecision.Refused(against)
            : NeedsSecondPerson(concern.ActNow, concern.Age) ? new ClosureDecision.NeedsSecondPerson(new ClosureProposal(by, at, form.Because.Value!))
            : new ClosureDecision.Closes(form.Because.Value!);
    }

    public static bool NeedsSecondPerson(bool actNow, AgeReading age) => actNow || !age.IsAdult;

    // The conditions are checked again: something may have changed since the proposal.
    public static ClosureDecision Agree(ClosureCandidate concern, ClosureProposal proposal, Guid by)
    {
        List<string> against = [.. Against(concern)];
        if (by == proposal.By)
        {
            against.Add("You asked for this concern to be closed. Someone else needs to agree.");
        }

        return against.Count > 0 ? new ClosureDecision.Refused(against) : new ClosureDecision.Closes(proposal.Because);
    }

    private static IEnumerable<string> Against(ClosureCandidate concern)
    {
        if (ConcernStates.Move(concern.State, ConcernTransition.Close).Refused is { } refused)
        {
            yield return refused;
        }

        if (concern.ActNow && !concern.OutstandingAlerts.Any(alert => alert.IsBody))
        {
            yield return "Police and social care must be told before this concern is closed. That has not been recorded yet.";
        }

        foreach (var alert in concern.OutstandingAlerts.Where(alert => concern.ActNow && alert.IsBody && !alert.IsConfirmed))
        {
            var told = alert.IsTold ? "Only the reporter says that someone else told them. Check it with them, and record it." : "That has not been recorded yet.";
            yield return $"{concern.Names.AtStart(alert.To)} must be told before this concern is closed. {told}";
        }
    }
}

/// <summary>What the decision to close depends on.</summary>
/// <param name="State">The state of the concern.</param>
/// <param name="ActNow">Whether it is act now.</param>
/// <param name="Age">Of the person, when the concern was sent.</param>
/// <param name="OutstandingAlerts">Who had to be told, with what was recorded.</param>
/// <param name="Names">The names of those who must be told.</param>
public sealed record ClosureCandidate(ConcernState State, bool ActNow, AgeReading Age, IReadOnlyList<OutstandingAlert> OutstandingAlerts, AlertNames Names);
