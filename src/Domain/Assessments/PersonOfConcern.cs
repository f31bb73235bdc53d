using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments;

/// <summary>Identifies a person of concern within an assessment.</summary>
public sealed record PersonId(Text Text);

/// <summary>
/// Anyone who may be exploiting the child or helping to: an adult or a child, named or known only by a car or a
/// nickname.
/// </summary>
public sealed class PersonOfConcern
{
    public required PersonId Id { get; init; }

    // A name, or for example "driver of a grey van".
    public Text? Label { get; init; }

    // False if the person is known only by description, vehicle, number or account.
    public bool Identified { get; init; } = true;

    public YesNo Under18 { get; init; } = YesNo.NotKnown;

    public RelationToChild ToChild { get; init; } = RelationToChild.NotKnown;

    // Apart from what they are to the child: a father may also teach.
    public YesNo WorksWithChildren { get; init; } = YesNo.NotKnown;

    public required Standing Standing { get; init; }

    public Association? Association { get; init; }
}

/// <summary>
/// What is known of a person of concern. Known means a conviction, caution, charge, order, court finding or recorded
/// multi-agency conclusion of a sexual or exploitation offence against any other person. Hearsay only makes a person
/// suspected.
/// </summary>
public enum Standing
{
    [Word("known")] Known,
    [Word("suspected")] Suspected,
    [Word("not-assessed")] NotAssessed,
}

/// <summary>What a person of concern is to the child.</summary>
public enum RelationToChild
{
    [Word("parent-or-carer")] ParentOrCarer,
    [Word("other-relative")] OtherRelative,
    [Word("household")] Household,
    [Word("works-with-children")] WorksWithChildren,
    [Word("other-child")] OtherChild,
    [Word("other")] Other,
    [Word("not-known")] NotKnown,
}

/// <summary>What connects a person of concern with this child.</summary>
public sealed record Association
{
    /// <summary>Assumed if no association was given: a gap must not lower a level.</summary>
    public static Association LeftOut { get; } = new() { Kind = AssociationKind.Direct, Sureness = Sureness.NotKnown };

    public required AssociationKind Kind { get; init; }

    public required Sureness Sureness { get; init; }

    /// <summary>When they were last known to be in touch. Null if nobody knows, which counts as recent.</summary>
    public DateOnly? LastKnown { get; init; }

    public HowKnown HowKnown { get; init; } = HowKnown.NotKnown;

    public Text? What { get; init; }

    /// <summary>
    /// A doubted link that the child told of counts as possible, so that an adult's doubt does not outweigh the child's
    /// word.
    /// </summary>
    public Sureness CountsAs =>
        Sureness == Sureness.Doubted && HowKnown == HowKnown.ToldByChild ? Sureness.Possible : Sureness;
}

/// <summary>
/// Direct: seen together, travel, messages, gifts, a vehicle or an address. The other two are stated and asked about,
/// but do not move the threshold.
/// </summary>
public enum AssociationKind
{
    [Word("direct")] Direct,
    [Word("indirect")] Indirect,
    [Word("unconfirmed-match")] UnconfirmedMatch,
}
