using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>What somebody noticed, from the first word typed to the desk's last. It is a file of its own.</summary>
public sealed class Concern : IHangsOnFile
{
    public required Guid FileId { get; init; }

    /// <summary>What it is called on pages and in addresses: random, and telling nothing.</summary>
    public required string Reference { get; init; }

    public required ConcernState State { get; set; }

    public required Guid AuthorId { get; init; }

    public required Guid AuthorAgencyId { get; init; }

    /// <summary>The area whose desks are told.</summary>
    public required string AreaId { get; init; }

    /// <summary>What was typed, as it was typed (<see cref="ConcernDraft"/>). It changes no more once it is sent.</summary>
    public required string Words { get; set; }

    /// <summary>Counts the saves: two devices never overwrite each other unseen.</summary>
    public required int Version { get; set; }

    public required DateTimeOffset BegunAt { get; init; }

    public required DateTimeOffset SavedAt { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    /// <summary>The team that has it.</summary>
    public Guid? TeamId { get; set; }

    /// <summary>Since when that team has it.</summary>
    public DateTimeOffset? WithTeamSince { get; set; }

    /// <summary>Something in it could not wait when it was sent.</summary>
    public bool ActNow { get; set; }

    /// <summary>By when somebody at the desk must have read what stands there last, before it goes up to a named person; null once it is read.</summary>
    public DateTimeOffset? ReadBy { get; set; }

    public DateTimeOffset? WentUpAt { get; set; }

    public DateTimeOffset? ReadAt { get; set; }

    public Guid? ReadById { get; set; }

    /// <summary>The day by whose end the reporter hears who has it and what became of it.</summary>
    public DateOnly? AnswerDueOn { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }
}

/// <summary>Somebody who must be told of a concern, as the rules said when it was sent.</summary>
public sealed class ConcernOwed : IHangsOnFile
{
    public required Guid FileId { get; init; }

    public required AlertTo To { get; init; }

    public required AlertWay Way { get; init; }

    /// <summary>The order in which they are told.</summary>
    public required int Place { get; init; }
}

/// <summary>Somebody told, or tried to tell. People tell people; this remembers that they did.</summary>
public sealed class ConcernAlert : IHangsOnFile
{
    public required Guid Id { get; init; }

    public required Guid FileId { get; init; }

    public required AlertTo To { get; init; }

    public required AlertOutcome Outcome { get; init; }

    public string? Who { get; init; }

    public required DateTimeOffset At { get; init; }

    public string? Reference { get; init; }

    public required Guid RecordedById { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
}

/// <summary>What a message between desk and reporter is.</summary>
public enum MessageKind
{
    Question,
    Answer,

    /// <summary>Nothing more is needed, and why.</summary>
    Finished,

    /// <summary>It was taken up, and why.</summary>
    Accepted,

    /// <summary>The reporter does not agree.</summary>
    Disagreement,
}

/// <summary>Words between the desk and the reporter; both see them.</summary>
public sealed class ConcernMessage : IHangsOnFile
{
    public required Guid Id { get; init; }

    public required Guid FileId { get; init; }

    public required MessageKind Kind { get; init; }

    public required string Words { get; init; }

    public required Guid ById { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>What a note among those who work on a concern is about.</summary>
public enum NoteKind
{
    Passed,
    WentUp,
    CloseProposed,
    CloseDeclined,
}

/// <summary>What those who work on a concern say to each other; its author never sees it.</summary>
public sealed class ConcernNote : IForWorkers
{
    public required Guid Id { get; init; }

    public required Guid FileId { get; init; }

    public required NoteKind Kind { get; init; }

    public string? Words { get; init; }

    /// <summary>The team to which it was passed.</summary>
    public Guid? TeamId { get; init; }

    /// <summary>Nobody: the program did it when its time had come.</summary>
    public Guid? ById { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>
/// Who told the reporter, where they must not be named or nobody has asked them yet: encrypted from the first save. Everybody
/// else reads "held by AGENCY, reference R".
/// </summary>
public sealed class SealedSource : IHangsOnFile
{
    public required Guid Id { get; init; }

    public required Guid FileId { get; init; }

    /// <summary>The agency that keeps it.</summary>
    public required Guid AgencyId { get; init; }

    public required string Reference { get; init; }

    /// <summary>Name and contact in an envelope.</summary>
    public required byte[] Sealed { get; set; }
}

/// <summary>What somebody has to do.</summary>
public enum WorkKind
{
    /// <summary>What was said on the telephone is owed in writing.</summary>
    WriteTo,

    /// <summary>Nobody answered: try again.</summary>
    TryAgain,

    /// <summary>Nobody has read a concern in time.</summary>
    ReadConcern,

    /// <summary>The reporter hears who has it and what became of it.</summary>
    TellReporter,

    /// <summary>The desk has asked the reporter something.</summary>
    AnswerDesk,

    /// <summary>Somebody wants to close an act-now concern: a second person agrees or not.</summary>
    AgreeToClose,

    /// <summary>The reporter does not agree: a supervisor speaks to them.</summary>
    SpeakToReporter,

    /// <summary>Nobody has recorded that a body was told that the rules ask to be told by voice.</summary>
    SeeThatTold,
}

/// <summary>Something owed, with a person or team who owes it and a time. It stands in their tray until it is done.</summary>
public sealed class WorkItem : IHangsOnFile
{
    public required Guid Id { get; init; }

    public required Guid FileId { get; init; }

    public required WorkKind Kind { get; init; }

    /// <summary>A person, a team or an agency's supervisors. What a team owes goes with the concern to the next desk.</summary>
    public required Guid OwedBy { get; set; }

    /// <summary>Whom it concerns, where it is about telling somebody.</summary>
    public AlertTo? To { get; init; }

    public required DateTimeOffset DueAt { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public DateTimeOffset? DoneAt { get; set; }

    public Guid? DoneById { get; set; }
}
