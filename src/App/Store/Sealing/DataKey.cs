using Samphire.Domain.Shared;

namespace Samphire.App.Store.Sealing;

public enum KeyPurpose
{
    /// <summary>One confidential source. Each has its own key, so that it can be destroyed alone.</summary>
    [Word("source")] Source,

    /// <summary>What is stored beside audit entries.</summary>
    [Word("audit")] Audit,

    [Word("account")] Account,
}

/// <summary>A key that encrypts values. It is itself wrapped under a key that is not in the database.</summary>
[NotSealed("Wrapped under a key outside the database, with its id, purpose, agency and owner.")]
public sealed class DataKey
{
    public required Guid Id { get; init; }

    public required KeyPurpose Purpose { get; init; }

    /// <summary>The agency whose key wraps it; null for the installation's own.</summary>
    public Guid? AgencyId { get; init; }

    /// <summary>The file, or the user for a user's history and secrets; empty for the installation.</summary>
    public required Guid Owner { get; init; }

    public required Guid KekId { get; set; }

    public required byte[] Wrapped { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? DestroyedAt { get; set; }
}
