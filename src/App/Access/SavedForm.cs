using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samphire.App.Access;

/// <summary>A form that came when its session was over, or without the mark of its page: kept for whoever wrote it, sealed.</summary>
public sealed class SavedForm
{
    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    /// <summary>The address of the page that it belongs to.</summary>
    public required string Path { get; init; }

    /// <summary>An envelope over the fields, in order, as pairs of name and value.</summary>
    public required byte[] Sealed { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class SavedFormMapping : IEntityTypeConfiguration<SavedForm>
{
    public const string Table = "saved_forms";
    public const string Column = "sealed";

    public void Configure(EntityTypeBuilder<SavedForm> builder)
    {
        builder.ToTable(Table);
        builder.HasIndex(form => form.AccountId);
        builder.Property(form => form.Path).HasMaxLength(2000);
        builder.Property(form => form.Sealed).HasColumnName(Column);
    }
}
