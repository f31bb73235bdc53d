using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Samphire.Domain.Shared;

namespace Samphire.App.Store.Sealing;

/// <summary>Data keys as a table. It hangs on no file: an audit key is used by those who may not see the file, too.</summary>
internal sealed class DataKeyMapping : IEntityTypeConfiguration<DataKey>
{
    // A row that was tampered with must be read and found wanting, so nothing here throws at a strange value.
    private static readonly ValueConverter<DateTimeOffset, long> Milliseconds = new(
        at => at.ToUnixTimeMilliseconds(), stored => DateTimeOffset.FromUnixTimeMilliseconds(stored));

    private static readonly ValueConverter<KeyPurpose, string> Words = new(
        purpose => Vocabulary.Word(purpose), word => Vocabulary.Find<KeyPurpose>(word) ?? KeyPurpose.Source);

    public void Configure(EntityTypeBuilder<DataKey> key)
    {
        key.ToTable("data_keys");
        key.HasKey(row => row.Id);
        key.Property(row => row.Id).ValueGeneratedNever();
        key.Property(row => row.Purpose).HasConversion(Words).HasMaxLength(20);
        key.Property(row => row.Created).HasConversion(Milliseconds);
        key.Property(row => row.Destroyed).HasConversion(Milliseconds);
        key.HasIndex(row => new { row.Owner, row.Purpose });
    }
}
