using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>A proposal to close an act-now concern, with the reason. It closes when a second person agrees.</summary>
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
/// The rules for closing a concern, always with a reason. An act-now concern needs two people, and police and social
/// care must be recorded as told in the way the rules require. Any other concern needs one person.
/// </summary>
public static class Closure
{
    public static ClosureDecision Propose(ClosureCandidate concern, Guid by, DateTimeOffset at, ClosureForm form)
    {
        string[] against = [.. Against(concern), .. form.Problems.Select(problem => problem.Message)];
        return against.Length > 0 ? new ClosureDecision.Refused(against)
            : concern.ActNow ? new ClosureDecision.NeedsSecondPerson(new ClosureProposal(by, at, form.Because.Value!))
            : new ClosureDecision.Closes(form.Because.Value!);
    }

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

        foreach (var alert in concern.OutstandingAlerts.Where(alert => concern.ActNow && alert.IsBody && !alert.IsTold))
        {
            yield return $"{concern.Names.AtStart(alert.To)} must be told before this concern is closed. That has not been recorded yet.";
        }
    }
}

/// <summary>What the decision to close depends on.</summary>
public sealed record ClosureCandidate(ConcernState State, bool ActNow, IReadOnlyList<OutstandingAlert> OutstandingAlerts, AlertNames Names);
