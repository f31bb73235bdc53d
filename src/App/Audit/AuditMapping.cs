using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Samphire.App.Audit;

/// <summary>The tables of the audit. They have no foreign key to files, because a history outlives its file.</summary>
internal sealed class AuditMapping :
    IEntityTypeConfiguration<AuditEntry>, IEntityTypeConfiguration<AuditPayload>, IEntityTypeConfiguration<AuditHead>
{
    public const string PayloadTable = "audit_payloads";
    public const string PayloadColumn = "sealed";

    // Whole milliseconds in every database, because a hashed value must be read back unchanged.
    private static readonly ValueConverter<DateTimeOffset, long> Milliseconds = new(
        at => at.ToUnixTimeMilliseconds(), stored => DateTimeOffset.FromUnixTimeMilliseconds(stored));

    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.ToTable("audit_entries");
        entry.HasKey(row => new { row.Chain, row.Seq });
        entry.Property(row => row.Chain).HasMaxLength(41);
        entry.Property(row => row.Seq).ValueGeneratedNever();
        entry.Property(row => row.At).HasConversion(Milliseconds);
    }

    public void Configure(EntityTypeBuilder<AuditPayload> payload)
    {
        payload.ToTable(PayloadTable);
        payload.HasKey(row => new { row.Chain, row.Seq });
        payload.Property(row => row.Chain).HasMaxLength(41);
        payload.Property(row => row.Seq).ValueGeneratedNever();
        payload.Property(row => row.Sealed).HasColumnName(PayloadColumn);
    }

    public void Configure(EntityTypeBuilder<AuditHead> head)
    {
        head.ToTable("audit_heads");
        head.HasKey(row => row.Chain);
        head.Property(row => row.Chain).HasMaxLength(41);
        head.Property(row => row.At).HasConversion(Milliseconds);
    }
}
