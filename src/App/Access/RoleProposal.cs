using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Audit;

namespace Samphire.App.Access;

/// <summary>
/// A grave role that one administrator proposes for an account. A second administrator must approve it.
/// </summary>
public sealed class RoleProposal : ISealedRow
{
    public required Guid AccountId { get; init; }

    ChainId? ISealedRow.Chain => ChainId.User(AccountId);

    public required Role Role { get; init; }

    public required Guid ProposedBy { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class RoleProposalMapping : IEntityTypeConfiguration<RoleProposal>
{
    public void Configure(EntityTypeBuilder<RoleProposal> builder) => builder.ToTable("role_proposals").HasKey(proposal => new { proposal.AccountId, proposal.Role });
}
