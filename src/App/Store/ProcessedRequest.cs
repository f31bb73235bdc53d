using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samphire.App.Store;

/// <summary>
/// A form that was accepted. If it is submitted again, nothing is done and the first answer is returned.
/// </summary>
[NotSealed("Only prevents a form from being processed twice, for 30 days.")]
public sealed class ProcessedRequest
{
    /// <summary>The random key in the form.</summary>
    public required Guid Key { get; init; }

    public required Guid AccountId { get; init; }

    /// <summary>The hash of what was submitted under the key: a different text under the same key is refused.</summary>
    public required byte[] BodyHash { get; init; }

    public required string Answer { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>A different text was submitted under the key of a form that was already accepted.</summary>
public sealed class DifferentSubmissionException() : Exception("This form was already sent with different wording.");

internal sealed class ProcessedRequestMapping : IEntityTypeConfiguration<ProcessedRequest>
{
    public void Configure(EntityTypeBuilder<ProcessedRequest> builder)
    {
        builder.ToTable("processed_requests");
        builder.HasKey(request => new { request.Key, request.AccountId });
    }
}
