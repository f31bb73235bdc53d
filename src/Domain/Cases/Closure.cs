using Samphire.Domain.Forms;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>Somebody at the desk wants to close an act-now concern, and says why. It closes when another person agrees.</summary>
public sealed record ClosureProposal(Guid By, DateTimeOffset At, Text Because);

/// <summary>What a wish to close a concern comes to.</summary>
public abstract record ClosureDecision
{
    private ClosureDecision()
    {
    }

    /// <summary>It closes, for this reason; the reporter is told it, and how to disagree.</summary>
    public sealed record Closes(Text Because) : ClosureDecision;

    /// <summary>Nothing stands against it but that a second person has to agree.</summary>
    public sealed record NeedsSecondPerson(ClosureProposal Proposal) : ClosureDecision;

    /// <summary>It cannot close, for all of these reasons.</summary>
    public sealed record Refused(IReadOnlyList<string> Because) : ClosureDecision;
}

/// <summary>
/// Closing a concern. With act now only when police and social care are recorded as told, each in the way that the rules ask,
/// and by two people: one proposes it, another agrees. Without act now one person closes it. Always with a reason.
/// </summary>
public static class Closure
{
    /// <summary>The first person's wish to close.</summary>
    /// <param name="concern">The concern as it stands.</param>
    /// <param name="by">Who wants to close it.</param>
    /// <param name="at">When.</param>
    /// <param name="because">Why nothing more is needed, as it was typed.</param>
    public static ClosureDecision Propose(ClosureCandidate concern, Guid by, DateTimeOffset at, string because)
    {
        List<Problem> problems = [];
        var reason = new Reading.Typed(problems, "").Long(because, "Because", "The reason", "Enter why no further action is needed");
        string[] against = [.. Against(concern), .. problems.Select(problem => problem.Message)];
        return against.Length > 0 ? new ClosureDecision.Refused(against)
            : concern.ActNow ? new ClosureDecision.NeedsSecondPerson(new ClosureProposal(by, at, reason!))
            : new ClosureDecision.Closes(reason!);
    }

    /// <summary>Another person's agreement. What held when it was proposed must hold still.</summary>
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

/// <summary>What closing depends on.</summary>
/// <param name="State">Where the concern stands.</param>
/// <param name="ActNow">Something in it could not wait.</param>
/// <param name="OutstandingAlerts">What is owed to each who must be told.</param>
/// <param name="Names">What those who must be told are called.</param>
public sealed record ClosureCandidate(ConcernState State, bool ActNow, IReadOnlyList<OutstandingAlert> OutstandingAlerts, AlertNames Names);
