using System.Linq.Expressions;

namespace Samphire.Domain.Cases;

/// <summary>One attempt to alert a recipient: the way that the rules require, and the outcome.</summary>
public sealed class AlertAttempt
{
    // An expression, so that queries and code in memory use the same rule. A letter counts only if the rules ask for no
    // call.
    public static Expression<Func<AlertAttempt, bool>> IsTold { get; } = attempt =>
        attempt.Outcome == AlertOutcome.ToldThem
        || attempt.Outcome == AlertOutcome.SomeoneElseTold
        || attempt.Outcome == AlertOutcome.ReadByDesk
        || (attempt.Outcome == AlertOutcome.SentInWriting && attempt.Method == AlertMethod.Written);

    private static readonly Func<AlertAttempt, bool> Compiled = IsTold.Compile();

    public required AlertMethod Method { get; init; }

    public required AlertOutcome Outcome { get; init; }

    public bool Succeeded => Compiled(this);
}
