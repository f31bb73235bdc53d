using Samphire.App.Store;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases.Files;

/// <summary>A kind of message, with its headings for the desk and for the reporter.</summary>
public sealed record MessageKind(string Word, string Heading, string ReporterHeading) : IStoredWord;

/// <summary>A message between the people who work on a file and its reporter. Both see it.</summary>
public sealed class FileMessage : IBelongsToFile
{
    public required Guid Id { get; init; }

    public required Guid FileId { get; init; }

    public required MessageKind Kind { get; init; }

    public required string Text { get; init; }

    public required Guid ById { get; init; }

    public required DateTimeOffset At { get; init; }
}
