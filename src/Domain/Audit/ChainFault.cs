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

    // A row of data that no entry seals.
    [Word("added")] Added,

    // A row of data that an entry seals is gone.
    [Word("removed")] Removed,

    // Two rows of data hold each other's values.
    [Word("exchanged")] Exchanged,

    // A row of data is as an earlier entry left it.
    [Word("set-back")] SetBack,
}

/// <summary>
/// One fault of a chain: where, of which kind, and what differs. <c>Seq</c> is 0 if the whole chain or its head is
/// affected.
/// </summary>
/// <param name="Chain">The history.</param>
/// <param name="Seq">The entry; for a row, the one that sealed it last.</param>
/// <param name="Damage">The kind.</param>
/// <param name="What">What differs.</param>
/// <param name="Row">The table and key of a row of data; null for a fault of the history itself.</param>
public sealed record ChainFault(string Chain, long Seq, Damage Damage, string What, string? Row = null);
