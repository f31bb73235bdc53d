using Samphire.App.Store;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases.Files;

/// <summary>A kind of note. The heading may contain "{team}" for the team that the note names.</summary>
public sealed record NoteKind(string Word, string Heading) : IStoredWord
{
    public string HeadingFor(string? team) => Heading.Replace("{team}", team, StringComparison.Ordinal);
}

/// <summary>A note for the people who work on a file. Its reporter never sees it.</summary>
public sealed class FileNote : IWorkersOnly
{
    public required Guid Id { get; init; }

    public required Guid FileId { get; init; }

    public required NoteKind Kind { get; init; }

    public string? Text { get; init; }

    public Guid? TeamId { get; init; }

    // Null if the program wrote it.
    public Guid? ById { get; init; }

    public required DateTimeOffset At { get; init; }
}
