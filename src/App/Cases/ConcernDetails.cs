using Samphire.App.Cases.Files;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>A concern with its full text and everything that was added later, for the people who work on it.</summary>
public sealed record ConcernDetails
{
    public required Concern Concern { get; init; }

    public required ConcernDraft Words { get; init; }

    public required string Author { get; init; }

    public required string AuthorAgency { get; init; }

    // Null if a supervisor has it because it names the team.
    public required string? Team { get; init; }

    public required string? ReadBy { get; init; }

    public required IReadOnlyList<HeldSource> Sources { get; init; }

    public required IReadOnlyList<OutstandingAlert> OutstandingAlerts { get; init; }

    public required IReadOnlyList<RecordedAlert> Alerts { get; init; }

    public required IReadOnlyList<MessageWithAuthor> Messages { get; init; }

    public required IReadOnlyList<NoteWithAuthor> Notes { get; init; }

    public required IReadOnlyList<HistoryLine> History { get; init; }

    public required ClosureRequest? ClosureRequest { get; init; }

    // The reporter disagrees with the decision, and nobody has spoken to them yet.
    public required bool ReporterWaits { get; init; }

    public required IReadOnlyList<DeskChoice> OtherDesks { get; init; }

    public string Child => Initials.Of(Words.Child.Name);
}

public sealed record RecordedAlert(ConcernAlert Alert, string RecordedBy);

public sealed record MessageWithAuthor(FileMessage Message, string By);

public sealed record NoteWithAuthor(FileNote Note, string? By, string? Team);

public sealed record ClosureRequest(ClosureProposal Proposal, string By);

/// <summary>A team that a concern can be passed to.</summary>
public sealed record DeskChoice(Guid TeamId, string Team, string Agency);
