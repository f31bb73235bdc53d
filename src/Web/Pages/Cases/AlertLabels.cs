using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Cases;

public static class AlertLabels
{
    /// <summary>Outcomes offered on a card, in order. Sent in writing has a form of its own.</summary>
    public static IReadOnlyList<(AlertOutcome Answer, string Words)> Choices { get; } =
    [
        (AlertOutcome.ToldThem, "I told them"),
        (AlertOutcome.NoAnswer, "I could not get through"),
        (AlertOutcome.SomeoneElseTold, "Someone else has told them"),
    ];

    /// <summary>"told", for the list of who was told.</summary>
    public static string Of(AlertOutcome outcome) => outcome switch
    {
        AlertOutcome.ToldThem => "told",
        AlertOutcome.SomeoneElseTold => "told by someone else",
        AlertOutcome.NoAnswer => "could not get through",
        AlertOutcome.ReadByDesk => "their desk read this concern",
        _ => "sent in writing",
    };

    /// <summary>"told by you", "told by the duty team", for the reporter.</summary>
    public static string Done(AlertOutcome outcome, bool byReporter) => outcome switch
    {
        AlertOutcome.ReadByDesk => "their desk read this concern",
        AlertOutcome.SomeoneElseTold => "told by someone else",
        AlertOutcome.SentInWriting => byReporter ? "written to by you" : "written to by the duty team",
        _ => byReporter ? "told by you" : "told by the duty team",
    };

    /// <summary>
    /// "Spoke to Sergeant Dee", "Told by A. Marsh", "Written to front.door@wendmarsh.example". "Told by the duty team" for a
    /// reporter, who does not learn whom the desk spoke to.
    /// </summary>
    public static string Of(AlertRecord record) => record.Outcome switch
    {
        _ when record.Who is null => Capitals.AtStart(Done(record.Outcome, byReporter: false)),
        AlertOutcome.SomeoneElseTold => $"Told by {record.Who}",
        AlertOutcome.ReadByDesk => $"Read by {record.Who}",
        AlertOutcome.SentInWriting => $"Written to {record.Who}",
        _ => $"Spoke to {record.Who}",
    };
}
