using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samphire.App.Store;

/// <summary>A form that was taken: pressed twice, or sent again after a lost answer, it does nothing twice and gets the first answer.</summary>
public sealed class ProcessedRequest
{
    /// <summary>The random key that stood in the form.</summary>
    public required Guid Key { get; init; }

    public required Guid AccountId { get; init; }

    /// <summary>The hash of what was sent under the key: other words under the same key are refused.</summary>
    public required byte[] BodyHash { get; init; }

    public required string Answer { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>Other words came under the key of a form that was taken already.</summary>
public sealed class DifferentSubmissionException() : Exception("This form was already sent with different wording.");

internal sealed class ProcessedRequestMapping : IEntityTypeConfiguration<ProcessedRequest>
{
    public void Configure(EntityTypeBuilder<ProcessedRequest> builder)
    {
        builder.ToTable("processed_requests");
        builder.HasKey(request => new { request.Key, request.AccountId });
    }
}
