using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Samphire.Domain.Shared;

namespace Samphire.App.Store.Sealing;

// Not attached to a file: people who may not see a file still write audit entries with its key.
internal sealed class DataKeyMapping : IEntityTypeConfiguration<DataKey>
{
    // Nothing here throws on an unexpected value: verify must be able to read a row that was tampered with, and report
    // it.
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
        key.Property(row => row.CreatedAt).HasConversion(Milliseconds);
        key.Property(row => row.DestroyedAt).HasConversion(Milliseconds);
        key.HasIndex(row => new { row.Owner, row.Purpose });
    }
}
