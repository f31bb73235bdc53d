using System.Globalization;
using Samphire.App.Content;
using Samphire.App.Input;
using Samphire.Domain.Assessments;
using Samphire.Domain.Assessments.Sentences;
using Samphire.Domain.Cases;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.Cli.Readable;

/// <summary>
/// A decision for a tired reader: first act now, in words that can be read out on a call; then the level with its
/// reasons, what is not known, whom to consult, and dates.
/// </summary>
internal sealed class DecisionText(Page page, ContentLibrary library, LocalTime londonTime)
{
    private const string Bullet = "-";

    private readonly DecisionWording wording = library.Toolbox.Toolbox.Wording;

    public void Write(Decision decision)
    {
        var area = library.FindArea(decision.Area.Id)!;
        page.Line();
        page.Heading(decision.Assessment.Reference.Value);
        page.Paragraph($"{area.Name}, {DateText.WithDay(londonTime.DateTimeAt(decision.Assessment.AssessedAt))}");
        if (area.IsHistoric)
        {
            page.Paragraph(library.Toolbox.Toolbox.RouteWording.For(RouteRule.HistoricRoutes).Sentence);
        }

        WriteAlerts(decision);
        if (CallsNow(decision))
        {
            Section("What to say on the phone");
            foreach (var line in new CallScript(wording.Phrases).Of(decision, area))
            {
                page.Paragraph(line, 2);
            }
        }

        // While danger or harm is happening, only what to do and what is not known is shown. A level would delay the
        // call.
        var happeningNow = decision.Has(ReasonId.DangerNow999) || decision.Has(ReasonId.HarmNowSocialCare);
        if (happeningNow)
        {
            page.Blank();
            page.Paragraph(wording.Phrases.Format(Phrase.LevelNotShown));
        }
        else
        {
            WriteLevel(decision);
        }

        WritePoints("Still to find out", decision.NotKnown.Select(wording.Format));
        WritePoints("Speak to", decision.Consult.Select(DecisionWording.Format));
        if (!happeningNow)
        {
            WriteDates(decision);
        }

        page.Blank();
    }

    public void WriteErrors(int number, string? reference, IReadOnlyList<InputError> errors)
    {
        page.Line();
        var named = reference is null ? "" : $" ({reference})";
        page.Urgent(string.Create(CultureInfo.InvariantCulture, $"Item {number}{named} was not assessed. Correct this and try again:"));
        foreach (var error in errors)
        {
            var place = error.Path.Length == 0 ? "The item" : error.Path;
            page.Point(Bullet, $"{place}: expected {error.Expected}; found {error.Found}.", 2);
        }

        page.Paragraph("If a child is in danger now, do not wait for this: call 999.");
        page.Blank();
    }

    /// <summary>True if somebody must be called now; false if everybody has been told already.</summary>
    private static bool CallsNow(Decision decision) => decision.AlertsDue.Any(alert => alert.Method == AlertMethod.VoiceNow);

    private void WriteAlerts(Decision decision)
    {
        var reported = decision.Find(ReasonId.AlreadyReported);
        if (decision.AlertsDue.Count == 0 && reported is null)
        {
            return;
        }

        page.Blank();
        if (CallsNow(decision))
        {
            page.Urgent("ACT NOW");
        }
        else
        {
            page.Heading("TELL");
        }

        var routes = new RouteText(page, wording.Phrases, londonTime);
        var number = 0;
        foreach (var alert in decision.AlertsDue.OrderBy(alert => alert.Method))
        {
            number++;
            page.Point(string.Create(CultureInfo.InvariantCulture, $"{number}."), wording.Phrases.Tell(alert));
            routes.WriteDesk(alert.Desk!, indent: 3);
            if (alert.WrittenOwed)
            {
                var hours = library.FindArea(decision.Area.Id)!.WrittenFollowUpHours;
                var latest = londonTime.DateTimeAt(decision.Assessment.AssessedAt.AddHours(hours));
                page.Paragraph(wording.Phrases.Format(Phrase.WrittenBy, DateText.WithDay(latest)), 3);
            }
        }

        if (reported is not null)
        {
            page.Paragraph(wording.Format(reported, decision));
        }
    }

    private void WriteLevel(Decision decision)
    {
        page.Blank();
        var notYet = decision.Has(ReasonId.ActualNotLookedAt);
        page.Heading(notYet
            ? wording.Phrases.Format(Phrase.NotYetALevel)
            : $"Level: {wording.Phrases.Level(decision.Level)}. {wording.Phrases.Format(Phrase.Provisional)}");
        if (!decision.InScope)
        {
            page.Paragraph(wording.Phrases.Format(Phrase.OutOfScope));
        }

        page.Paragraph(notYet ? "So far:" : "Why:");
        foreach (var reason in decision.Reasons.Where(reason => reason.Id is not (ReasonId.AlreadyReported or ReasonId.ActualNotLookedAt)))
        {
            page.Point(Bullet, wording.Format(reason, decision), 2);
        }
    }

    private void WriteDates(Decision decision)
    {
        Section("Dates");
        page.Point(Bullet, wording.Phrases.Format(Phrase.SecondReadingBy, DateText.WithDay(decision.SecondReadingBy)), 2);
        page.Point(Bullet, wording.Phrases.Format(Phrase.LookAgainBy, DateText.WithDay(decision.ReviewBy)), 2);
        page.Paragraph($"Based on {decision.Pack} and {decision.Area}.");
    }

    private void WritePoints(string heading, IEnumerable<string> points)
    {
        var first = true;
        foreach (var point in points)
        {
            if (first)
            {
                Section(heading);
                first = false;
            }

            page.Point(Bullet, point, 2);
        }
    }

    private void Section(string heading)
    {
        page.Blank();
        page.Heading(heading);
    }
}
