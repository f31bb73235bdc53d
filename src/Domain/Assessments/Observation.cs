using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments;

/// <summary>What tells one observation from another within an assessment.</summary>
public sealed record ObservationId(Text Text);

/// <summary>One fact as somebody noticed it: what, when, where, who says so and how they know, in whose words.</summary>
public sealed class Observation
{
    public required ObservationId Id { get; init; }

    public required Text What { get; init; }

    /// <summary>A date or a date with a time, as it was written.</summary>
    public string? When { get; init; }

    public Text? Where { get; init; }

    public Text? SourceRole { get; init; }

    public HowKnown HowKnown { get; init; } = HowKnown.NotKnown;

    public Sureness Sureness { get; init; } = Sureness.NotKnown;

    public Text? ExactWords { get; init; }
}

/// <summary>The answer to one item of the instrument, with the observations that it rests on.</summary>
public sealed class Answer
{
    public required Item Item { get; init; }

    public required Finding Finding { get; init; }

    /// <summary>Whether it shows that harm has already happened; only on items that ask it, and null where nobody asked.</summary>
    public YesNo? AlreadyHappened { get; init; }

    public IReadOnlyList<Observation> Observations { get; init; } = [];

    public bool IsPresent => Finding == Finding.Present;
}
