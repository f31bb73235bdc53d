using Samphire.Domain.Shared;

namespace Samphire.Domain.Audit;

/// <summary>Something that users do and that is recorded. Each capability declares its own.</summary>
/// <param name="Word">As stored in chains. It is never changed or reused.</param>
/// <param name="History">Its line in the history of a file; null if it is not shown there: "{by} acknowledged this
/// concern".</param>
public sealed record AuditAction(string Word, string? History = null) : IStoredWord;
