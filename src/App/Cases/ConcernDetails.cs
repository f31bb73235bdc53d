using Samphire.App.Cases.Files;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>A concern with its full text and everything that was added later, for the people who work on it.</summary>
public sealed record ConcernDetails
{
    public required Concern Concern { get; init; }

    public required ConcernDraft Words { get; init; }

    // When the concern was sent.
    public required AgeReading Age { get; init; }

    // In the words of the pack.
    public required string Reason { get; init; }

    public required string Urgency { get; init; }

    public required string Author { get; init; }

    public required string AuthorAgency { get; init; }

    // Null if a supervisor has it because it names the team.
    public required string? Team { get; init; }

    public required string? ReadBy { get; init; }

    // At the caller's desk. Null if nobody has taken it.
    public required string? Owner { get; init; }

    public required IReadOnlyList<HeldSource> Sources { get; init; }

    // Each in one line.
    public required IReadOnlyList<string> NamedProfessionals { get; init; }

    public required IReadOnlyList<OutstandingAlert> OutstandingAlerts { get; init; }

    // Through which the caller reads it; null at the desk that has it and decides.
    public required ConcernShare? Share { get; init; }

    // The desks that it is shared with, in the order in which that was done.
    public required IReadOnlyList<SharedDesk> SharedWith { get; init; }

    // The bodies to which the caller's desk belongs. It owes them nothing.
    public required IReadOnlyList<AlertRecipient> OwnBodies { get; init; }

    public IReadOnlyList<OutstandingAlert> OwedByDesk => [.. OutstandingAlerts.Where(alert => !OwnBodies.Contains(alert.To))];

    // Police or social care must still be told, now or later.
    public IReadOnlyList<AlertRecipient> Untold => [.. OutstandingAlerts.Where(alert => alert is { IsBody: true, IsTold: false }).Select(alert => alert.To)];

    public required IReadOnlyList<RecordedAlert> Alerts { get; init; }

    public required IReadOnlyList<MessageWithAuthor> Messages { get; init; }

    public required IReadOnlyList<NoteWithAuthor> Notes { get; init; }

    public required IReadOnlyList<HistoryLine> History { get; init; }

    public required ClosureRequest? ClosureRequest { get; init; }

    // The reporter disagrees with the decision, and nobody has spoken to them yet.
    public required bool ReporterWaits { get; init; }

    public required IReadOnlyList<DeskChoice> OtherDesks { get; init; }

    public required IReadOnlyList<DeskChoice> DesksToShareWith { get; init; }

    // The caller's desk has not read the latest message.
    public bool IsUnread => Share is null ? ConcernStates.IsUnread(Concern.State) : Share.State == ShareState.Unread;

    // At the caller's desk.
    public bool IsFinished => Share is null ? ConcernStates.IsFinished(Concern.State) : Share.State == ShareState.Finished;

    public string Child => PersonWords.InitialsOf(Words.Child.Name, Age);

    // Every time that somebody at a desk read it, oldest first.
    public IEnumerable<HistoryLine> Readings => History.Where(line => line.Action == ConcernActions.Acknowledged.Word).Reverse();

    // What the reporter wrote since somebody last read it.
    public IEnumerable<MessageWithAuthor> NewMessages => Messages.Where(
        said => IsUnread && said.Message.ById == Concern.AuthorId && !(said.Message.At < (Share is null ? Concern.ReadAt : Share.ReadAt)));

    // Words that may mean danger or despair; empty once somebody has answered whether anyone is in danger.
    public required IReadOnlyList<AlarmHit> Alarm { get; init; }

    // Who decided, when and why; null while there is no decision.
    public MessageWithAuthor? Decision => !ConcernStates.IsFinished(Concern.State) ? null
        : Messages.LastOrDefault(said => said.Message.Kind == ConcernMessages.Accepted || said.Message.Kind == ConcernMessages.Finished);
}

public sealed record RecordedAlert(ConcernAlert Alert, string RecordedBy);

public sealed record MessageWithAuthor(FileMessage Message, string By);

public sealed record NoteWithAuthor(FileNote Note, string? By, string? Team);

public sealed record ClosureRequest(ClosureProposal Proposal, string By);

/// <summary>A desk that a concern is shared with, with the names of the people in the share.</summary>
public sealed record SharedDesk(ConcernShare Share, string Team, string Agency, string SharedBy, string? ReadBy, string? Owner);

/// <summary>A team that a concern can be passed to or shared with.</summary>
/// <param name="TeamId">Its id.</param>
/// <param name="Team">Its name.</param>
/// <param name="Agency">Whose team it is.</param>
/// <param name="Bodies">The bodies to which its desk belongs.</param>
public sealed record DeskChoice(Guid TeamId, string Team, string Agency, IReadOnlyList<AlertRecipient> Bodies);
