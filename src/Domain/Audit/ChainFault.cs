using Samphire.Domain.Shared;

namespace Samphire.Domain.Audit;

/// <summary>How a history was damaged.</summary>
public enum Damage
{
    /// <summary>What the entry says is not what was written.</summary>
    [Word("altered")] Altered,

    /// <summary>Entries between others are gone.</summary>
    [Word("missing")] Missing,

    /// <summary>The entry stands at another place than it was written at.</summary>
    [Word("reordered")] Reordered,

    /// <summary>The last entries are gone.</summary>
    [Word("cut-off")] CutOff,

    /// <summary>The entry was never written by the product.</summary>
    [Word("inserted")] Inserted,
}

/// <summary>One damage to a history: where, of which kind, and what differs.</summary>
/// <param name="Chain">The chain's name.</param>
/// <param name="Seq">The place; 0 where the whole chain or its head is meant.</param>
/// <param name="Damage">The kind of damage.</param>
/// <param name="What">What differs, in words.</param>
public sealed record ChainFault(string Chain, long Seq, Damage Damage, string What);
