using Samphire.App.Cases;
using Samphire.Domain.Cases;
using Samphire.Web.GovUk;

namespace Samphire.Web.Pages.Cases.Desk;

/// <summary>How a list at the desk shows a concern. It shows no name, because others may see the screen.</summary>
public sealed class ConcernRowLabels(DateTimeLabels moments)
{
    public static string TitleOf(ConcernRow row) => $"{row.Reference}: {row.Child}, {row.Age}";

    public string HintOf(ConcernRow row) => string.Join(' ', new[]
    {
        $"Sent {moments.On(row.SentAt)}.",
        row.EscalatedAt is { } escalated ? $"Unread, so escalated to a supervisor {moments.On(escalated)}." : row.ReadDueAt is { } by ? $"To be read by {moments.By(by)}." : null,
        row.NotTold ? $"{ConcernStates.AtDesk(row.State)}." : null,
    }.OfType<string>());

    public static string StatusOf(ConcernRow row) => row.NotTold ? "Act now, not told" : row.ActNow && ConcernStates.IsUnread(row.State) ? "Act now, not yet read" : ConcernStates.AtDesk(row.State);

    public static TagFamily FamilyOf(ConcernRow row) => row.NotTold ? TagFamily.Red : DeskLabels.FamilyOf(row.State);
}
