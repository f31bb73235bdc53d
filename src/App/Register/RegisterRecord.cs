using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samphire.App.Store;
using Samphire.Domain.Register;
using Samphire.Domain.Shared;

namespace Samphire.App.Register;

/// <summary>
/// A person, vehicle, phone, account, place or group that files name. It holds no values itself: each reader sees it
/// only through the values that they may see.
/// </summary>
public sealed class RegisterRecord : IVisibleByValues
{
    public required Guid Id { get; init; }

    public required RecordKind Kind { get; init; }
}

/// <summary>What one file says of a record: the words, when they were said and how sure that is.</summary>
public sealed class RecordValue : IBelongsToRecord
{
    public required Guid Id { get; init; }

    public required Guid RecordId { get; init; }

    public required Guid FileId { get; init; }

    public required ValueKind Kind { get; init; }

    public required string Words { get; init; }

    /// <summary>Folded for search. Not unique: a uniqueness error would reveal a hidden value.</summary>
    public required string Folded { get; init; }

    public required DateTimeOffset SaidAt { get; init; }

    public required Sureness Sureness { get; init; }

    public required Guid SaidById { get; init; }
}

public sealed class RegisterLink : IBelongsToFile
{
    public required Guid Id { get; init; }

    public required Guid FileId { get; init; }

    public required Guid FromId { get; init; }

    public required Guid ToId { get; init; }

    public required LinkKind Kind { get; init; }

    public required LinkRole Role { get; init; }

    public required DateTimeOffset SaidAt { get; init; }

    public required Sureness Sureness { get; init; }

    public required Guid SaidById { get; init; }
}

internal sealed class RegisterMapping :
    IEntityTypeConfiguration<RegisterRecord>, IEntityTypeConfiguration<RecordValue>, IEntityTypeConfiguration<RegisterLink>
{
    public void Configure(EntityTypeBuilder<RegisterRecord> builder) => builder.ToTable("register_records").Property(record => record.Id).ValueGeneratedNever();

    public void Configure(EntityTypeBuilder<RecordValue> builder)
    {
        builder.ToTable("record_values");
        builder.HasIndex(value => value.FileId);
        builder.HasIndex(value => value.RecordId);
        builder.HasIndex(value => value.Folded);
    }

    public void Configure(EntityTypeBuilder<RegisterLink> builder)
    {
        builder.ToTable("register_links");
        builder.HasIndex(link => link.FileId);
        builder.HasIndex(link => link.FromId);
        builder.HasIndex(link => link.ToId);
    }
}
