using Samphire.App.Store;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases.Files;

/// <summary>What a message is.</summary>
/// <param name="Word">As it is stored.</param>
/// <param name="Heading">Above it, for those who work on the file.</param>
/// <param name="ReporterHeading">Above it, for the reporter.</param>
public sealed record MessageKind(string Word, string Heading, string ReporterHeading) : IStoredWord;

/// <summary>Words between those who work on a file and whoever reported it; both see them.</summary>
public sealed class FileMessage : IBelongsToFile
{
    public required Guid Id { get; init; }

    public required Guid FileId { get; init; }

    public required MessageKind Kind { get; init; }

    public required string Words { get; init; }

    public required Guid ById { get; init; }

    public required DateTimeOffset At { get; init; }
}
