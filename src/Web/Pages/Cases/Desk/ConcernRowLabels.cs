using Samphire.App.Cases;
using Samphire.Domain.Cases;
using Samphire.Web.GovUk;

namespace Samphire.Web.Pages.Cases.Desk;

/// <summary>How a list at the desk shows a concern. It shows no name, because others may see the screen.</summary>
public sealed class ConcernRowLabels(DateTimeLabels moments)
{
    public static string TitleOf(ConcernRow row) => $"{row.Reference}: {row.Child}, {row.Age}";

    /// <summary>"A meeting is planned. Act now."</summary>
    public static string ReasonOf(ConcernRow row) => $"{row.Reason}. {row.Urgency}.";

    public string HintOf(ConcernRow row) => string.Join(' ', new[]
    {
        $"{row.District ?? "District not known"}. From {row.Agency}. Sent {moments.On(row.SentAt)}.",
        row.EscalatedAt is { } escalated ? $"Unread, so escalated to a supervisor {moments.On(escalated)}." : row.ReadDueAt is { } by ? $"To be read by {moments.By(by)}{(moments.IsPast(by) ? " (overdue)" : "")}." : null,
        row.Alarm && row.NotTold ? "Act now, not told." : null,
        row.Alarm || row.NotTold ? $"{StateOf(row)}." : null,
        row.Owner is { } owner ? $"{owner} has it." : "Nobody has taken it.",
    }.OfType<string>());

    public string StatusOf(ConcernRow row) => row.Alarm ? "Check for danger" : row.NotTold ? "Act now, not told" : row.ActNow && row.IsUnread ? "Act now, not yet read" : row.Share is null ? DeskLabels.StateOf(row.State, row.Owed, moments.Names) : StateOf(row);

    public static TagFamily FamilyOf(ConcernRow row) => row.Alarm || row.NotTold ? TagFamily.Red : row.Share is { } share ? DeskLabels.FamilyOf(ShareStates.ListedAs(share))
        : ConcernStates.IsFinished(row.State) && row.Owed.Count > 0 ? TagFamily.Amber
        : DeskLabels.FamilyOf(row.State);

    private static string StateOf(ConcernRow row) => row.Share is { } share ? ShareStates.AtDesk(share) : ConcernStates.AtDesk(row.State);
}
