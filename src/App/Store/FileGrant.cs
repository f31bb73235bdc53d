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

    /// <summary>The list of those who work on it in which the file stands; null where it stands in none. Kept by <see cref="Store.ListOrder"/>.</summary>
    public FileList? List { get; init; }

    public FileProgress? Progress { get; init; }

    public bool IsUrgent { get; init; }

    /// <summary>Its place in the list (<see cref="ListPosition.SortKey"/>).</summary>
    public string? SortKey { get; init; }
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

        // A page of a list is read from these, one for the whole list and one for a part of it. Only grants of those who work
        // on a file stand in a list.
        builder.Property(access => access.SortKey).HasMaxLength(28);
        builder.HasIndex(access => new { access.PrincipalId, access.List, access.SortKey, access.FileId }).HasFilter("list IS NOT NULL");
        builder.HasIndex(access => new { access.PrincipalId, access.Progress, access.SortKey, access.FileId }).HasFilter("progress IS NOT NULL");
    }

    public void Configure(EntityTypeBuilder<FileBlock> builder) => builder.ToTable("file_blocks").HasKey(block => new { block.AccountId, block.FileId });
}
