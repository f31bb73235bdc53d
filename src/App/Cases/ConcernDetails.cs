using Samphire.App.Cases.Files;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>A concern as those read it who work on it: word for word, with what came after.</summary>
public sealed record ConcernDetails
{
    public required Concern Concern { get; init; }

    public required ConcernDraft Words { get; init; }

    public required string Author { get; init; }

    public required string AuthorAgency { get; init; }

    /// <summary>The team that has it; null where it went past every team to a supervisor.</summary>
    public required string? Team { get; init; }

    /// <summary>Who read it last at the desk.</summary>
    public required string? ReadBy { get; init; }

    public required IReadOnlyList<HeldSource> Sources { get; init; }

    public required IReadOnlyList<OutstandingAlert> OutstandingAlerts { get; init; }

    public required IReadOnlyList<RecordedAlert> Alerts { get; init; }

    public required IReadOnlyList<MessageWithAuthor> Messages { get; init; }

    public required IReadOnlyList<NoteWithAuthor> Notes { get; init; }

    public required IReadOnlyList<HistoryLine> History { get; init; }

    /// <summary>Somebody wants to close it, and a second person has not said yes or no yet.</summary>
    public required ClosureRequest? ClosureRequest { get; init; }

    /// <summary>The reporter does not agree, and nobody has spoken to them yet.</summary>
    public required bool ReporterWaits { get; init; }

    /// <summary>The desks that it can be passed to.</summary>
    public required IReadOnlyList<DeskChoice> OtherDesks { get; init; }

    public string Child => Initials.Of(Words.Child.Name);
}

/// <summary>Somebody told, and who recorded it.</summary>
public sealed record RecordedAlert(ConcernAlert Alert, string RecordedBy);

/// <summary>Words between desk and reporter, with who wrote them.</summary>
public sealed record MessageWithAuthor(FileMessage Message, string By);

/// <summary>A note of the desk, with who wrote it and to which team it went.</summary>
public sealed record NoteWithAuthor(FileNote Note, string? By, string? Team);

/// <summary>Who wants to close it and why.</summary>
public sealed record ClosureRequest(ClosureProposal Proposal, string By);

/// <summary>A team that serves another desk.</summary>
public sealed record DeskChoice(Guid TeamId, string Team, string Agency);
