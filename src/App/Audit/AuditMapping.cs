using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Samphire.App.Audit;

/// <summary>Audit as tables. None of them hangs on a file by a foreign key: a history outlives what it tells of.</summary>
internal sealed class AuditMapping :
    IEntityTypeConfiguration<AuditEntry>, IEntityTypeConfiguration<AuditPayload>, IEntityTypeConfiguration<AuditHead>
{
    public const string PayloadTable = "audit_payloads";
    public const string PayloadColumn = "sealed";

    /// <summary>Whole milliseconds, the same in every database: what is hashed must come back as it was.</summary>
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
