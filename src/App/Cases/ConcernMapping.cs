using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samphire.App.Cases;

internal sealed class ConcernMapping :
    IEntityTypeConfiguration<Concern>, IEntityTypeConfiguration<RequiredAlert>, IEntityTypeConfiguration<ConcernAlert>, IEntityTypeConfiguration<SealedSource>,
    IEntityTypeConfiguration<ConcernShare>
{
    public void Configure(EntityTypeBuilder<Concern> builder)
    {
        builder.ToTable("concerns");
        builder.HasKey(concern => concern.FileId);
        builder.Property(concern => concern.FileId).ValueGeneratedNever();

        // References are random, so a collision reveals nothing.
        builder.HasIndex(concern => concern.Reference).IsUnique();
        builder.Property(concern => concern.Version).IsConcurrencyToken();
        builder.HasIndex(concern => new { concern.AuthorId, concern.StartedAt });
        builder.HasIndex(concern => concern.ReadDueAt);
        builder.HasIndex(concern => concern.OwnerId).HasFilter("owner_id IS NOT NULL");
    }

    public void Configure(EntityTypeBuilder<RequiredAlert> builder) => builder.ToTable("required_alerts").HasKey(owed => new { owed.FileId, owed.To });

    public void Configure(EntityTypeBuilder<ConcernAlert> builder) => builder.ToTable("concern_alerts").HasIndex(alert => alert.FileId);

    public void Configure(EntityTypeBuilder<ConcernShare> builder)
    {
        builder.ToTable("concern_shares");
        builder.HasKey(share => new { share.FileId, share.TeamId });
        builder.Ignore(share => share.State);
        builder.HasIndex(share => share.ReadDueAt).HasFilter("read_due_at IS NOT NULL");
        builder.HasIndex(share => share.OwnerId).HasFilter("owner_id IS NOT NULL");
    }

    public void Configure(EntityTypeBuilder<SealedSource> builder) => builder.ToTable(SealSource.Table).HasIndex(source => source.FileId);
}
