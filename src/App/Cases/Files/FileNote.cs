using Samphire.App.Store;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases.Files;

/// <summary>What a note is about, with the heading above it, in which "{team}" stands for the team that it names.</summary>
public sealed record NoteKind(string Word, string Heading) : IStoredWord
{
    public string HeadingFor(string? team) => Heading.Replace("{team}", team, StringComparison.Ordinal);
}

/// <summary>A note among those who work on a file; its reporter never sees it.</summary>
public sealed class FileNote : IWorkersOnly
{
    public required Guid Id { get; init; }

    public required Guid FileId { get; init; }

    public required NoteKind Kind { get; init; }

    public string? Words { get; init; }

    /// <summary>The team that the note is about.</summary>
    public Guid? TeamId { get; init; }

    /// <summary>Null where the program did it by itself.</summary>
    public Guid? ById { get; init; }

    public required DateTimeOffset At { get; init; }
}
