using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments;

/// <summary>Identifies an observation within an assessment.</summary>
public sealed record ObservationId(Text Text);

/// <summary>
/// One fact as somebody noticed it: what, when, where, who says so, how they know it, and in whose words.
/// </summary>
public sealed class Observation
{
    public required ObservationId Id { get; init; }

    public required Text What { get; init; }

    // A date, or a date and time, as written in the input.
    public string? When { get; init; }

    public Text? Where { get; init; }

    public Text? SourceRole { get; init; }

    public HowKnown HowKnown { get; init; } = HowKnown.NotKnown;

    public Sureness Sureness { get; init; } = Sureness.NotKnown;

    public Text? ExactWords { get; init; }
}

/// <summary>The answer to one item of the instrument, with the observations on which it rests.</summary>
public sealed class Answer
{
    public required Item Item { get; init; }

    public required Finding Finding { get; init; }

    // Whether harm has already happened. Only for items that ask it; null if nobody asked.
    public YesNo? AlreadyHappened { get; init; }

    public IReadOnlyList<Observation> Observations { get; init; } = [];

    public bool IsPresent => Finding == Finding.Present;
}
