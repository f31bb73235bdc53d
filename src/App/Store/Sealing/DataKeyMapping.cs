using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Samphire.Domain.Shared;

namespace Samphire.App.Store.Sealing;

/// <summary>Data keys as a table. It hangs on no file: an audit key is used by those who may not see the file, too.</summary>
internal sealed class DataKeyMapping : IEntityTypeConfiguration<DataKey>
{
    private static readonly ValueConverter<DateTimeOffset, long> Milliseconds = new(
        at => at.ToUnixTimeMilliseconds(), stored => DateTimeOffset.FromUnixTimeMilliseconds(stored));

    private static readonly ValueConverter<KeyPurpose, string> Words = new(
        purpose => Vocabulary.Word(purpose), word => Vocabulary.Find<KeyPurpose>(word) ?? KeyPurpose.Source);

    public void Configure(EntityTypeBuilder<DataKey> key)
    {
        key.ToTable("data_key");
        key.HasKey(row => row.Id);
        key.Property(row => row.Id).HasColumnName("id").ValueGeneratedNever();
        key.Property(row => row.Purpose).HasColumnName("purpose").HasConversion(Words).HasMaxLength(20);
        key.Property(row => row.AgencyId).HasColumnName("agency_id");
        key.Property(row => row.Owner).HasColumnName("owner");
        key.Property(row => row.KekId).HasColumnName("kek_id");
        key.Property(row => row.Wrapped).HasColumnName("wrapped");
        key.Property(row => row.Created).HasColumnName("created").HasConversion(Milliseconds);
        key.Property(row => row.Destroyed).HasColumnName("destroyed").HasConversion(Milliseconds);
        key.HasIndex(row => new { row.Owner, row.Purpose });
    }
}
