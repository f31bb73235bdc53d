using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samphire.App.Store;
using Samphire.Domain.Audit;

namespace Samphire.App.Access;

/// <summary>
/// A form submitted after its session ended, or without a valid antiforgery token: stored encrypted for its author.
/// </summary>
public sealed class SavedForm : ISealedRow
{
    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    ChainId? ISealedRow.Chain => ChainId.User(AccountId);

    public required string Path { get; init; }

    // An envelope over the fields, in order, as pairs of name and value.
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
