using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samphire.Domain.Access;
using Samphire.Domain.Audit;

namespace Samphire.App.Store;

/// <summary>
/// Opens a file to a person, a team or an agency's supervisors. A file without such a row is open to nobody.
/// </summary>
public sealed class FileGrant : ISealedRow
{
    private const string Calculated = "Calculated from sealed rows after each change. It only decides where a list shows the file.";

    public required Guid PrincipalId { get; init; }

    public required Guid FileId { get; init; }

    public required AccessLevel Level { get; init; }

    public required AccessReason Reason { get; init; }

    public DateTimeOffset? Until { get; init; }

    ChainId? ISealedRow.Chain => ChainId.File(FileId);

    /// <summary>
    /// The workers' list that shows the file; null if none does. Set by <see cref="Store.ListOrder"/>.
    /// </summary>
    [NotSealed(Calculated)]
    public FileList? List { get; init; }

    [NotSealed(Calculated)]
    public FileProgress? Progress { get; init; }

    [NotSealed(Calculated)]
    public bool IsUrgent { get; init; }

    /// <summary>The position in the list (<see cref="ListPosition.SortKey"/>).</summary>
    [NotSealed(Calculated)]
    public string? SortKey { get; init; }

    /// <summary>What the list can be filtered by (<see cref="ListPosition"/>).</summary>
    [NotSealed(Calculated)]
    public string? District { get; init; }

    [NotSealed(Calculated)]
    public Guid? AgencyId { get; init; }
}

/// <summary>Closes a file to a person, whatever grants there are: the file names them or their team.</summary>
public sealed class FileBlock : ISealedRow
{
    public required Guid AccountId { get; init; }

    public required Guid FileId { get; init; }

    ChainId? ISealedRow.Chain => ChainId.File(FileId);
}

internal sealed class FileGrantMapping : IEntityTypeConfiguration<FileGrant>, IEntityTypeConfiguration<FileBlock>
{
    public void Configure(EntityTypeBuilder<FileGrant> builder)
    {
        builder.ToTable("file_grants");
        builder.HasKey(access => new { access.PrincipalId, access.FileId, access.Level });

        // Covers what the filter asks of a grant, from the caller and from the file, so that the row itself is not
        // read.
        builder.HasIndex(access => new { access.PrincipalId, access.FileId, access.Level, access.Until });
        builder.HasIndex(access => new { access.FileId, access.PrincipalId, access.Level, access.Until });

        // A page of a list is read from these indexes: one for the whole list, one for a part of it, one for
        // each filter. Only workers' grants have a list.
        builder.Property(access => access.SortKey).HasMaxLength(28);
        builder.HasIndex(access => new { access.PrincipalId, access.List, access.SortKey, access.FileId }).HasFilter("list IS NOT NULL");
        builder.HasIndex(access => new { access.PrincipalId, access.Progress, access.SortKey, access.FileId }).HasFilter("progress IS NOT NULL");
        builder.Property(access => access.District).HasMaxLength(60);
        builder.HasIndex(access => new { access.PrincipalId, access.List, access.District, access.SortKey, access.FileId }).HasFilter("district IS NOT NULL");
        builder.HasIndex(access => new { access.PrincipalId, access.List, access.AgencyId, access.SortKey, access.FileId }).HasFilter("agency_id IS NOT NULL");
    }

    public void Configure(EntityTypeBuilder<FileBlock> builder) => builder.ToTable("file_blocks").HasKey(block => new { block.AccountId, block.FileId });
}
