using Samphire.Domain.Directory;
using Samphire.Domain.Shared;

namespace Samphire.Cli.Readable;

/// <summary>A route for people: which desk, how to reach it, until when that is right, and why.</summary>
internal sealed class RouteText(Page page, LocalTime londonTime)
{
    public void Write(RouteAnswer route, RouteQuestion question)
    {
        page.Paragraph($"It is {HouseDate.WithDay(londonTime.WallAt(question.At))}. {RightUntil(route)}");
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

    /// <summary>The desk, its hours at that moment and every way to reach it.</summary>
    public void WriteDesk(RouteAnswer route, int indent, bool withName = true)
    {
        var means = route.Means switch
        {
            Means.Telephone999 => "by 999",
            Means.Telephone => "by telephone",
            _ => "by secure e-mail",
        };
        page.Paragraph(withName ? $"{route.DeskName}, {means}." : $"Tell them {means}.", indent);
        var writing = route.Means == Means.SecureEmail;
        foreach (var contact in route.Contacts.OrderByDescending(contact => (contact.Kind == ContactKind.SecureEmail) == writing))
        {
            var way = contact.Kind == ContactKind.Telephone ? "Ring" : "Write to";
            page.Point("*", $"{way} {contact.Value}. {contact.Note}", indent);
        }

        if (route.Contacts.Count == 0)
        {
            var unverified = route.Reasons.FirstOrDefault(reason => reason.Rule == Vocabulary.Word(RouteRule.NoVerifiedContact));
            page.Paragraph(unverified?.Sentence ?? "", indent);
        }

        if (route.OpensNext is { } opens)
        {
            page.Paragraph($"Closed now. It opens on {HouseDate.WithDay(londonTime.WallAt(opens))}.", indent);
        }
    }

    private string RightUntil(RouteAnswer route) => route.RightUntil is { } until
        ? $"This answer is right until {HouseDate.WithDay(londonTime.WallAt(until))}."
        : "This answer does not change with the clock.";
}
