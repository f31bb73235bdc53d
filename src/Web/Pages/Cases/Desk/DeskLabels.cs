using Samphire.App.Cases;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;
using Samphire.Web.GovUk;

namespace Samphire.Web.Pages.Cases.Desk;

public static class DeskLabels
{
    public static string Of(DeskFilter filter) => filter switch
    {
        DeskFilter.Open => "All open",
        DeskFilter.Unread => "Not read yet",
        DeskFilter.WithReporter => "Waiting for the reporter",
        DeskFilter.Finished => "Completed",
    };

    /// <summary>"Accepted", or "Accepted, but police not told yet".</summary>
    public static string StateOf(ConcernState state, IReadOnlyList<AlertRecipient> untold, AlertNames names) => ConcernStates.IsFinished(state) && untold.Count > 0
        ? $"{ConcernStates.AtDesk(state)}, but {string.Join(" and ", untold.Select(names.InSentence))} not told yet"
        : ConcernStates.AtDesk(state);

    /// <summary>
    /// "Shared with Safeguarding desk, Wendmarsh Police, by Daniel Okonjo today at 9:10am. Read by Tomasz Zielinski today
    /// at 9:20am."
    /// </summary>
    public static string Of(SharedDesk shared, DateTimeLabels moments)
    {
        var share = shared.Share;
        var read = share.State switch
        {
            ShareState.Finished => $" Finished there {moments.On(share.FinishedAt!.Value)}.",
            ShareState.Read when shared.ReadBy is { } by => $" Read by {by} {moments.On(share.ReadAt!.Value)}.",
            _ when share.EscalatedAt is { } escalated => $" Not read yet, so escalated to a supervisor there {moments.On(escalated)}.",
            _ when share.ReadAt is { } before => $" Last read {moments.On(before)}. To be read again by {moments.By(share.ReadDueAt!.Value)}.",
            _ => $" Not read yet. To be read by {moments.By(share.ReadDueAt!.Value)}.",
        };
        return $"Shared with {shared.Team}, {shared.Agency}, by {shared.SharedBy} {moments.On(share.SharedAt)}.{read}{(shared.Owner is { } owner ? $" {owner} has it there." : "")}";
    }

    private static string NextOf(ConcernDetails concern, ConcernShare share, DateTimeLabels moments) => share.State switch
    {
        ShareState.Unread => $"Read it to the end, then acknowledge it by {Due(share.ReadDueAt!.Value, moments)}. From then on your agency counts as told.",
        ShareState.Read => $"{concern.Team ?? "Another desk"} decides about this concern. Do what your agency must do, record whom you told, and finish with it here when nothing is left.",
        ShareState.Finished => "Nothing more is planned at your desk. If the reporter adds something, it comes back as unread.",
    };

    /// <summary>What happens next with a concern, as a sentence or two.</summary>
    public static string NextOf(ConcernDetails concern, DateTimeLabels moments)
    {
        if (concern.Share is { } share)
        {
            return NextOf(concern, share, moments);
        }

        var row = concern.Concern;
        var answerBy = row.AnswerDueOn is { } day ? $" The reporter must hear who has it and what you decided by the end of {DateText.WithDay(day)}." : "";
        if (ConcernStates.IsFinished(row.State) && concern.Untold.Count > 0)
        {
            return $"Tell {string.Join(" and ", concern.Untold.Select(moments.Names.InSentence))}, and record it on Act now. Until then this concern stays in the list of open concerns.";
        }

        return row.State switch
        {
            ConcernState.Asked => "The reporter has been asked. Their reply will appear here and in the work list as new. You can decide before it comes.",
            ConcernState.Answered => "Read the reply to the end, then acknowledge it or ask again.",
            ConcernState.Read when concern.ClosureRequest is not null => "A second person must say whether this concern can be closed.",
            ConcernState.Read => $"Decide: accept it, ask the reporter, pass it on, or take no further action.{answerBy}",
            ConcernState.Accepted => "Carry on with it in your agency's own case system. The reporter can see your reason, and how to disagree.",
            ConcernState.Closed => "Nothing more is planned. The reporter can see the reason. If they disagree, a supervisor is asked to speak to them.",
            _ => $"Read it to the end, then acknowledge it{(row.ReadDueAt is { } by ? $" by {Due(by, moments)}" : "")}.{CountsAsTold(concern, moments)}{answerBy}",
        };
    }

    // The list says that the desk's own body has not been told, and the page does not ask the desk to tell it.
    private static string CountsAsTold(ConcernDetails concern, DateTimeLabels moments) =>
        string.Join(" and ", concern.Untold.Where(concern.OwnBodies.Contains).Select(moments.Names.InSentence)) is { Length: > 0 } own
            ? $" Acknowledging it counts as telling {own}."
            : "";

    private static string Due(DateTimeOffset by, DateTimeLabels moments) => moments.By(by) + (moments.IsPast(by) ? " (overdue)" : "");

    public static TagFamily FamilyOf(ConcernState state) =>
        ConcernStates.IsUnread(state) ? TagFamily.Amber
        : ConcernStates.IsFinished(state) ? TagFamily.Grey
        : TagFamily.Teal;
}
