using System.Linq.Expressions;

namespace Samphire.Domain.Cases;

/// <summary>One attempt to tell somebody: how the rules ask them to be told, and what came of it.</summary>
public sealed class AlertAttempt
{
    /// <summary>
    /// Told: by a call, whoever made it; or in writing where the rules ask for no more than that. An expression, so that a
    /// query of the store asks exactly what the rules ask in memory.
    /// </summary>
    public static Expression<Func<AlertAttempt, bool>> IsTold { get; } = attempt =>
        attempt.Outcome == AlertOutcome.ToldThem
        || attempt.Outcome == AlertOutcome.SomeoneElseTold
        || (attempt.Outcome == AlertOutcome.SentInWriting && attempt.Way == AlertWay.Written);

    private static readonly Func<AlertAttempt, bool> Compiled = IsTold.Compile();

    public required AlertWay Way { get; init; }

    public required AlertOutcome Outcome { get; init; }

    public bool Succeeded => Compiled(this);
}
