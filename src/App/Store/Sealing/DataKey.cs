using Samphire.Domain.Shared;

namespace Samphire.App.Store.Sealing;

/// <summary>What a data key is for.</summary>
public enum KeyPurpose
{
    /// <summary>One source who must not be named; each has a key of its own, so that it can be destroyed alone.</summary>
    [Word("source")] Source,

    /// <summary>What the audit of a file, a user or the store holds beside its entries.</summary>
    [Word("audit")] Audit,

    /// <summary>Secrets of an account, such as the seed of its second factor.</summary>
    [Word("account")] Account,
}

/// <summary>A key that seals values, itself wrapped under a key that the database does not hold.</summary>
public sealed class DataKey
{
    public required Guid Id { get; init; }

    public required KeyPurpose Purpose { get; init; }

    /// <summary>Under whose key it is wrapped; nobody's: the installation's own.</summary>
    public Guid? AgencyId { get; init; }

    /// <summary>The file that it belongs to; for a user's history or secrets the user, for the store's own nothing.</summary>
    public required Guid Owner { get; init; }

    public required Guid KekId { get; set; }

    /// <summary>The wrapped key; empty once it is destroyed.</summary>
    public required byte[] Wrapped { get; set; }

    public required DateTimeOffset Created { get; init; }

    public DateTimeOffset? Destroyed { get; set; }
}
