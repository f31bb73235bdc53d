using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samphire.Domain.Access;

namespace Samphire.App.Access;

/// <summary>
/// A grave role that one administrator proposes for an account. A second administrator must approve it.
/// </summary>
public sealed class RoleProposal
{
    public required Guid AccountId { get; init; }

    public required Role Role { get; init; }

    public required Guid ProposedBy { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class RoleProposalMapping : IEntityTypeConfiguration<RoleProposal>
{
    public void Configure(EntityTypeBuilder<RoleProposal> builder) => builder.ToTable("role_proposals").HasKey(proposal => new { proposal.AccountId, proposal.Role });
}
