using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samphire.Domain.Access;

namespace Samphire.App.Store;

/// <summary>A file is open to a person, a team or an agency's supervisors. Without such a row it is open to nobody.</summary>
public sealed class FileGrant
{
    public required Guid PrincipalId { get; init; }

    public required Guid FileId { get; init; }

    public required AccessLevel Level { get; init; }

    public required AccessReason Why { get; init; }

    public DateTimeOffset? Until { get; init; }
}

/// <summary>A file is closed to a person, whatever else would open it: it names them or their team.</summary>
public sealed class FileBlock
{
    public required Guid AccountId { get; init; }

    public required Guid FileId { get; init; }
}

internal sealed class FileGrantMapping : IEntityTypeConfiguration<FileGrant>, IEntityTypeConfiguration<FileBlock>
{
    public void Configure(EntityTypeBuilder<FileGrant> builder)
    {
        builder.ToTable("file_grants");
        builder.HasKey(access => new { access.PrincipalId, access.FileId, access.Level });

        // All that the filter asks of a grant, so that the row itself is not looked at: from the caller, and from the file.
        builder.HasIndex(access => new { access.PrincipalId, access.FileId, access.Level, access.Until });
        builder.HasIndex(access => new { access.FileId, access.PrincipalId, access.Level, access.Until });
    }

    public void Configure(EntityTypeBuilder<FileBlock> builder) => builder.ToTable("file_blocks").HasKey(block => new { block.AccountId, block.FileId });
}
