using Samphire.Domain.Shared;

namespace Samphire.Domain.Audit;

/// <summary>How a chain was damaged.</summary>
public enum Damage
{
    // The entry is not what was written.
    [Word("altered")] Altered,

    // Entries between others are gone.
    [Word("missing")] Missing,

    // The entry is at another position than the one it was written at.
    [Word("reordered")] Reordered,

    // The last entries are gone.
    [Word("cut-off")] CutOff,

    // The product never wrote this entry.
    [Word("inserted")] Inserted,
}

/// <summary>
/// One fault of a chain: where, of which kind, and what differs. <c>Seq</c> is 0 if the whole chain or its head is
/// affected.
/// </summary>
public sealed record ChainFault(string Chain, long Seq, Damage Damage, string What);
