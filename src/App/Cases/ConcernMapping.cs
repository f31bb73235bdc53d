using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samphire.App.Cases;

internal sealed class ConcernMapping :
    IEntityTypeConfiguration<Concern>, IEntityTypeConfiguration<ConcernOwed>, IEntityTypeConfiguration<ConcernAlert>,
    IEntityTypeConfiguration<ConcernMessage>, IEntityTypeConfiguration<ConcernNote>, IEntityTypeConfiguration<SealedSource>,
    IEntityTypeConfiguration<WorkItem>
{
    public void Configure(EntityTypeBuilder<Concern> builder)
    {
        builder.HasKey(concern => concern.FileId);
        builder.Property(concern => concern.FileId).ValueGeneratedNever();

        // Random, so that a clash says nothing about anybody.
        builder.HasIndex(concern => concern.Reference).IsUnique();
        builder.Property(concern => concern.Version).IsConcurrencyToken();
        builder.HasIndex(concern => new { concern.AuthorId, concern.BegunAt });

        // The desk's list is ordered from this index alone: the words of a concern are read for one page of it only.
        builder.HasIndex(concern => new { concern.State, concern.ActNow, concern.ReadBy, concern.WithTeamSince, concern.FileId });
        builder.HasIndex(concern => concern.ReadBy);
    }

    public void Configure(EntityTypeBuilder<ConcernOwed> builder) => builder.HasKey(owed => new { owed.FileId, owed.To });

    public void Configure(EntityTypeBuilder<ConcernAlert> builder) => builder.HasIndex(alert => alert.FileId);

    public void Configure(EntityTypeBuilder<ConcernMessage> builder) => builder.HasIndex(message => message.FileId);

    public void Configure(EntityTypeBuilder<ConcernNote> builder) => builder.HasIndex(note => note.FileId);

    public void Configure(EntityTypeBuilder<SealedSource> builder) => builder.HasIndex(source => source.FileId);

    public void Configure(EntityTypeBuilder<WorkItem> builder)
    {
        builder.HasIndex(item => item.FileId);
        builder.HasIndex(item => new { item.OwedBy, item.DoneAt, item.DueAt });
    }
}
