using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments;

/// <summary>What tells one person of concern from another within an assessment.</summary>
public sealed record PersonId(Text Text);

/// <summary>Anyone who may be exploiting or helping to: grown up or a child, named or known only by a car or a nickname.</summary>
public sealed class PersonOfConcern
{
    public required PersonId Id { get; init; }

    /// <summary>A name, or "driver of a grey van".</summary>
    public Text? Label { get; init; }

    /// <summary>False: known only by description, vehicle, number or account.</summary>
    public bool Identified { get; init; } = true;

    public YesNo Under18 { get; init; } = YesNo.NotKnown;

    public RelationToChild ToChild { get; init; } = RelationToChild.NotKnown;

    public required Standing Standing { get; init; }

    /// <summary>What ties this person to this child; null where it was left out, which the product asks about.</summary>
    public Association? Association { get; init; }
}

/// <summary>
/// What is known of a person of concern. Known: a conviction, caution, charge, order, court finding or recorded multi-agency
/// conclusion of a sexual or exploitation offence against any other person. Hearsay is suspected.
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

/// <summary>What ties a person of concern to this child.</summary>
public sealed record Association
{
    /// <summary>What is taken where nothing was given: a gap must not lower a level.</summary>
    public static Association LeftOut { get; } = new() { Kind = AssociationKind.Direct, Sureness = Sureness.NotKnown };

    public required AssociationKind Kind { get; init; }

    public required Sureness Sureness { get; init; }

    /// <summary>When they were last known to be in touch; null where nobody knows, which counts as recent.</summary>
    public DateOnly? LastKnown { get; init; }

    public HowKnown HowKnown { get; init; } = HowKnown.NotKnown;

    public Text? What { get; init; }

    /// <summary>
    /// How sure the rules take it to be: a link that is doubted but that the child told of counts as possible,
    /// so that an adult's doubt does not strike out a child's word.
    /// </summary>
    public Sureness CountsAs =>
        Sureness == Sureness.Doubted && HowKnown == HowKnown.ToldByChild ? Sureness.Possible : Sureness;
}

/// <summary>Direct: seen together, travel, messages, gifts, a vehicle, an address. The other two are said and asked, and move nothing.</summary>
public enum AssociationKind
{
    [Word("direct")] Direct,
    [Word("indirect")] Indirect,
    [Word("unconfirmed-match")] UnconfirmedMatch,
}
