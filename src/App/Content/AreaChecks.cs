using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.App.Content;

/// <summary>
/// Checks that an area's routes reach a desk for every body, urgency and hour. In a current area, social care also
/// needs a verified number at every hour for urgent concerns.
/// </summary>
internal static class AreaChecks
{
    public static void Check(Area area, LocatedRoute[] routes, int routesLine, FileFaults faults)
    {
        foreach (var body in Enum.GetValues<Body>())
        {
            foreach (var urgency in Enum.GetValues<Urgency>())
            {
                var table = routes.Where(entry => entry.Route.Body == body && entry.Route.Urgency == urgency).ToArray();
                CheckTable(body, urgency, table, routesLine, faults);
                if (!area.IsHistoric && body != Body.Police && urgency == Urgency.Urgent)
                {
                    CheckSocialCare(body, table, faults);
                }
            }
        }

        foreach (var (route, line) in routes.Where(entry => entry.Route.Means == Means.Telephone999 != (entry.Route.Urgency == Urgency.ImmediateDanger)))
        {
            faults.Add(line, $"route '{route.Id}' by {Vocabulary.Word(route.Means)} for {Vocabulary.Word(route.Urgency)}", "999 for immediate danger only");
        }

        foreach (var (route, line) in routes.Where(entry => entry.Route is { Means: Means.SecureEmail, OnlyWhileOpen: true }))
        {
            faults.Add(line, $"route '{route.Id}' by email only while the desk is open", "an email route with when: always");
        }
    }

    private static void CheckTable(Body body, Urgency urgency, LocatedRoute[] table, int routesLine, FileFaults faults)
    {
        var answersDanger = body == Body.Police || urgency != Urgency.ImmediateDanger;
        var what = $"{Vocabulary.Word(body)}, {Vocabulary.Word(urgency)}";
        if (!answersDanger && table.Length > 0)
        {
            faults.Add(table[0].Line, $"a route for {what}", "immediate danger for police only; for social care, use urgent");
            return;
        }

        if (answersDanger && (table.Length == 0 || table[^1].Route.OnlyWhileOpen))
        {
            faults.Add(table.Length == 0 ? routesLine : table[^1].Line, $"no route at every hour for {what}", "a last route with when: always");
        }

        foreach (var (route, line) in table.SkipWhile(entry => entry.Route.OnlyWhileOpen).Skip(1))
        {
            faults.Add(line, $"route '{route.Id}' can never be reached", "no route after one with when: always");
        }
    }

    private static void CheckSocialCare(Body body, LocatedRoute[] table, FileFaults faults)
    {
        foreach (var (route, line) in table)
        {
            var hasNumber = route.Desk.Contacts.Any(contact =>
                contact is { Kind: ContactKind.Telephone, Verified: true } && !NationalNumbers.Include(contact.Value));
            if (!hasNumber)
            {
                faults.Add(line, $"{Vocabulary.Word(body)} has no verified number by route '{route.Id}'", "a verified number of the desk at every hour");
            }
            else if (!route.OnlyWhileOpen && !route.Desk.Hours.NeverCloses)
            {
                faults.Add(line, $"{Vocabulary.Word(body)} has no verified number while desk '{route.Desk.Id}' is closed", "a verified number at every hour");
            }
        }
    }
}

internal sealed record LocatedRoute(Route Route, int Line);
