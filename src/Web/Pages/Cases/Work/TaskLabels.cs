using Samphire.App.Cases;
using Samphire.App.Cases.Files;

namespace Samphire.Web.Pages.Cases.Work;

// The verb first, then why and by when.
public sealed class TaskLabels(DateTimeLabels moments)
{
    public static string Of(DueGroup when) => when switch
    {
        DueGroup.Now => "Now",
        DueGroup.Today => "Today",
        DueGroup.Tomorrow => "Tomorrow",
        DueGroup.ThisWeek => "This week",
        DueGroup.Later => "Later",
        _ => "Waiting for others",
    };

    public static string Of(TaskView view) => view switch
    {
        TaskView.Mine => "Mine",
        TaskView.Team => "All my teams",
        _ => "My desk",
    };

    /// <summary>"WM-K7M4P2QX: O.N.", above everything that is due in it.</summary>
    public static string ConcernOf(TaskRow row) => $"{row.Reference}: {row.Child}";

    public static string PageOf(TaskRow row) => row.AtDesk ? $"/desk/{row.Reference}" : $"/concerns/{row.Reference}";

    public string WhyOf(TaskRow row)
    {
        var why = row.Kind.Why(row, moments.On);
        return row.AssignedTo is null ? why : $"{why} With {row.AssignedTo}.";
    }

    public string DueOf(TaskRow row)
    {
        if (row.Kind.Due is TaskDue.AtOnce or TaskDue.First)
        {
            return row.Kind.DueWords;
        }

        var due = row.Kind.Due == TaskDue.Time ? moments.By(row.DueAt) : moments.DayOf(row.DueAt);
        return IsOverdue(row) ? $"Overdue since {due}" : $"By {due}";
    }

    public bool IsOverdue(TaskRow row) => row.When != DueGroup.WaitingForOthers && moments.IsPast(row.DueAt);
}
