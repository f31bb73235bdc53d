using Samphire.App.Cases;
using Samphire.Domain.Cases;
using Samphire.Web.Pages.Cases.Record;

namespace Samphire.Web.Pages.Cases.Work;

/// <summary>How a tray says what is owed: the verb first, then why and by when.</summary>
public sealed class WorkWords(MomentWords moments)
{
    public static string Of(WorkWhen when) => when switch
    {
        WorkWhen.Now => "Now",
        WorkWhen.Today => "Today",
        WorkWhen.ThisWeek => "This week",
        WorkWhen.Later => "Later",
        _ => "Waiting for others",
    };

    public static string TitleOf(WorkRow row) => row.Kind switch
    {
        WorkKind.WriteTo => $"Write to {Body(row.To)} about {row.Child}",
        WorkKind.SeeThatTold => $"Tell {Body(row.To)} about {row.Child}",
        WorkKind.TryAgain => $"Ring {Body(row.To)} again about {row.Child}",
        WorkKind.ReadConcern => $"Read the concern about {row.Child}",
        WorkKind.TellReporter => $"Answer the reporter about {row.Child}",
        WorkKind.AnswerDesk when row.AtDesk => $"Hear from the reporter about {row.Child}",
        WorkKind.AnswerDesk => $"Answer the duty team about {row.Child}",
        WorkKind.AgreeToClose => $"Say whether the concern about {row.Child} can close",
        _ => $"Speak to the reporter about {row.Child}",
    };

    public static string AddressOf(WorkRow row) => row.Kind switch
    {
        WorkKind.WriteTo or WorkKind.TryAgain or WorkKind.SeeThatTold => Addresses.ActNow(row.Reference),
        WorkKind.AnswerDesk when !row.AtDesk => $"/concerns/{row.Reference}/answer",
        WorkKind.AgreeToClose => $"/desk/{row.Reference}/closing",
        _ => $"/desk/{row.Reference}",
    };

    public string WhyOf(WorkRow row)
    {
        var why = row.Kind switch
        {
            WorkKind.WriteTo when row.Alert is { } told => $"They were told by phone {moments.On(told.At)}.",
            WorkKind.WriteTo => "They were told by phone.",
            WorkKind.TryAgain when row.Alert is { } tried => $"Nobody answered {moments.On(tried.At)}.",
            WorkKind.TryAgain => "Nobody answered.",
            WorkKind.SeeThatTold => "Nobody has recorded yet that they know.",
            WorkKind.ReadConcern => $"Sent {moments.On(row.SentAt)}. Nobody has read it yet.",
            WorkKind.TellReporter => $"Sent {moments.On(row.SentAt)}. They hear who has it, whether it was accepted, and why.",
            WorkKind.AnswerDesk => $"Asked {moments.On(row.MadeAt)}.",
            WorkKind.AgreeToClose => $"Asked for {moments.On(row.MadeAt)}. It closes when a second person agrees.",
            _ => $"They wrote {moments.On(row.MadeAt)} that they do not agree.",
        };
        return row.OwedBy is null ? $"{row.Reference}. {why}" : $"{row.Reference}. {why} With {row.OwedBy}.";
    }

    public string DueOf(WorkRow row)
    {
        if (row.Kind == WorkKind.SeeThatTold)
        {
            return "Not told";
        }

        var due = row.Kind is WorkKind.WriteTo or WorkKind.TryAgain or WorkKind.ReadConcern ? moments.By(row.DueAt) : moments.DayOf(row.DueAt);
        return IsOverdue(row) ? $"Overdue since {due}" : $"By {due}";
    }

    public bool IsOverdue(WorkRow row) => row.When != WorkWhen.WaitingForOthers && moments.IsPast(row.DueAt);

    private static string Body(AlertTo? to) => to switch
    {
        AlertTo.Police => "police",
        AlertTo.ChildrensSocialCare => "children's social care",
        AlertTo.AdultSocialCare => "adult social care",
        AlertTo.SafeguardingLead => "your safeguarding lead",
        _ => "the designated officer (LADO)",
    };
}
