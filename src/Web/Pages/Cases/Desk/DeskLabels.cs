using Samphire.App.Cases;
using Samphire.Domain.Cases;
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

    public static TagFamily FamilyOf(ConcernState state) =>
        ConcernStates.IsUnread(state) ? TagFamily.Amber
        : ConcernStates.IsFinished(state) ? TagFamily.Grey
        : TagFamily.Teal;
}
