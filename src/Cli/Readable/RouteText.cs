using Samphire.Domain.Assessments.Sentences;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.Cli.Readable;

internal sealed class RouteText(Page page, Phrases phrases, LocalTime londonTime)
{
    public void Write(RouteAnswer route, RouteQuestion question)
    {
        var now = When(question.At);
        page.Paragraph(route.RightUntil is { } until
            ? phrases.Format(Phrase.RightUntil, now, When(until))
            : phrases.Format(Phrase.RightAlways, now));
        page.Blank();
        page.Heading($"Tell: {route.DeskName}");
        WriteDesk(route, indent: 2, withName: false);
        page.Blank();
        page.Heading("Why");
        foreach (var reason in route.Reasons)
        {
            page.Point("-", reason.Sentence, 2);
        }
    }

    public void WriteDesk(RouteAnswer route, int indent, bool withName = true)
    {
        var means = phrases.Means(route.Means);
        page.Paragraph(withName ? phrases.Format(Phrase.DeskByMeans, route.DeskName, means) : phrases.Format(Phrase.TellByMeans, means), indent);
        var writing = route.Means == Means.SecureEmail;
        foreach (var contact in route.Contacts.OrderByDescending(contact => (contact.Kind == ContactKind.SecureEmail) == writing))
        {
            var way = contact.Kind == ContactKind.Telephone ? Phrase.Call : Phrase.WriteTo;
            page.Point("*", $"{phrases.Format(way, contact.Value)} {contact.Note}", indent);
        }

        if (route.Contacts.Count == 0)
        {
            var unverified = route.Reasons.FirstOrDefault(reason => reason.Rule == Vocabulary.Word(RouteRule.NoVerifiedContact));
            page.Paragraph(unverified?.Sentence ?? "", indent);
        }

        if (route.OpensNext is { } opens)
        {
            page.Paragraph(phrases.Format(Phrase.ClosedUntil, When(opens)), indent);
        }
    }

    private string When(DateTimeOffset moment) => DateText.WithDay(londonTime.DateTimeAt(moment));
}
