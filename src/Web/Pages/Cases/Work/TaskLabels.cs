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
        DueGroup.ThisWeek => "This week",
        DueGroup.Later => "Later",
        _ => "Waiting for others",
    };

    public string WhyOf(TaskRow row)
    {
        var why = row.Kind.Why(row, moments.On);
        return row.AssignedTo is null ? $"{row.Reference}. {why}" : $"{row.Reference}. {why} With {row.AssignedTo}.";
    }

    public string DueOf(TaskRow row)
    {
        if (row.Kind.Due == TaskDue.AtOnce)
        {
            return "Not told";
        }

        var due = row.Kind.Due == TaskDue.Time ? moments.By(row.DueAt) : moments.DayOf(row.DueAt);
        return IsOverdue(row) ? $"Overdue since {due}" : $"By {due}";
    }

    public bool IsOverdue(TaskRow row) => row.When != DueGroup.WaitingForOthers && moments.IsPast(row.DueAt);
}
