using Samphire.Domain.Shared;

namespace Samphire.Domain.Audit;

/// <summary>Something that somebody does and that is recorded. Each capability declares its own, in a class of its own.</summary>
/// <param name="Word">As it stands in a chain, for ever: it is never changed or used for something else.</param>
/// <param name="History">Its line in the history of a file, where it has one: "{by} acknowledged this concern".</param>
public sealed record AuditAction(string Word, string? History = null) : IStoredWord;
