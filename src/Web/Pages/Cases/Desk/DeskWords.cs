using Samphire.App.Cases;
using Samphire.Domain.Cases;
using Samphire.Web.GovUk;

namespace Samphire.Web.Pages.Cases.Desk;

/// <summary>How the desk's pages say where a concern stands and what was done.</summary>
public static class DeskWords
{
    public static string Of(DeskFilter filter) => filter switch
    {
        DeskFilter.Open => "Everything open",
        DeskFilter.Unread => "Not read yet",
        DeskFilter.WithReporter => "Waiting for the reporter",
        _ => "Finished",
    };

    public static string Of(ConcernState state) => state switch
    {
        ConcernState.Sent => "Not read yet",
        ConcernState.Passed => "Passed on, not read yet",
        ConcernState.Answered => "Answered, not read yet",
        ConcernState.Read => "Read",
        ConcernState.Asked => "Waiting for the reporter",
        ConcernState.Accepted => "Accepted",
        _ => "Closed",
    };

    public static TagFamily FamilyOf(ConcernState state) =>
        ConcernStates.IsUnread(state) ? TagFamily.Amber
        : ConcernStates.IsFinished(state) ? TagFamily.Grey
        : TagFamily.Teal;

    public static string Of(Did did) => did switch
    {
        Did.Acknowledged => "You acknowledged this concern. The reporter sees when it was read.",
        Did.Asked => "Your question is with the reporter.",
        Did.Passed => "The concern is with the other desk.",
        Did.AskedToClose => "You asked for this concern to be closed. It closes when a second person agrees.",
        Did.Closed => "This concern is closed. The reporter reads why, and how to disagree.",
        Did.NotClosed => "This concern stays open.",
        Did.Accepted => "You accepted this concern. The reporter reads why.",
        _ => "You spoke to the reporter.",
    };

    public static string Of(AlertTo to) => to switch
    {
        AlertTo.Police => "Police",
        AlertTo.ChildrensSocialCare => "Children's social care",
        AlertTo.AdultSocialCare => "Adult social care",
        AlertTo.SafeguardingLead => "Safeguarding lead",
        _ => "Designated officer (LADO)",
    };

    public static string Of(AlertOutcome outcome) => outcome switch
    {
        AlertOutcome.ToldThem => "told",
        AlertOutcome.SomeoneElseTold => "told by someone else",
        AlertOutcome.NoAnswer => "could not get through",
        _ => "sent in writing",
    };

    public static string Of(MessageKind kind) => kind switch
    {
        MessageKind.Question => "Question to the reporter",
        MessageKind.Answer => "Answer of the reporter",
        MessageKind.Finished => "Closed, because",
        MessageKind.Accepted => "Accepted, because",
        _ => "The reporter does not agree, because",
    };

    public static string Of(Noted noted) => noted.Note.Kind switch
    {
        NoteKind.Passed => $"Passed to {noted.Team}",
        NoteKind.WentUp => "Nobody had read it, so it went up",
        NoteKind.CloseProposed => "Asked for it to be closed",
        _ => "Did not agree to close it",
    };
}
