namespace Samphire.Web.Tests.Access.Oracle;

/// <summary>
/// Who may do what, written by hand from the table of the design ("Access"), as plain loops over words. It shares no
/// code with the product: if they differ, one of them is wrong.
/// </summary>
internal static class Expected
{
    /// <summary>"read concern: own, as sent". Only its author can open a draft.</summary>
    public static bool IsAuthor(Person? person, Planted? concern) => person is not null && concern is not null && person.Name == concern.Author;

    /// <summary>
    /// "read concern: team's, team's, agency's, sent to desk". A person whom it names never reads it; it goes to one
    /// supervisor outside the team.
    /// </summary>
    public static bool MayWork(Person? person, Planted? concern)
    {
        if (person is null || concern is null || concern.IsDraft || person.Name == concern.Names)
        {
            return false;
        }

        if (concern.With is not null)
        {
            return person.Name == concern.With;
        }

        if (person.Has("supervisor") && person.Agency == AgencyOf(concern.Team!))
        {
            return true;
        }

        if (person.Has("practitioner", "champion", "supervisor", "police-triage"))
        {
            foreach (var team in person.Teams)
            {
                if (team == concern.Team)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a person's roles open a route at all.</summary>
    public static bool Opens(string door, Person? person) => door switch
    {
        "everybody" => true,
        "signed in" => person is not null,
        "records" => person?.Has("reporter", "practitioner", "champion", "supervisor", "police-triage") == true,
        "works" => person?.Has("practitioner", "champion", "supervisor", "police-triage") == true,
        "administers" => person?.Has("administrator") == true,
        "audits" => person?.Has("auditor") == true,
        _ => throw new ArgumentException(door),
    };

    /// <summary>
    /// The status of the answer: 404 for what does not exist or is not theirs, and a redirect to sign-in without a
    /// session.
    /// </summary>
    public static int Status(Route route, Person? person, Planted? concern)
    {
        if (!Opens(route.Door, person))
        {
            // A script gets no page to sign in on.
            return person is not null ? 404 : route.Handler == "Save" ? 401 : 302;
        }

        switch (route.File)
        {
            case "":
                return route.Got;
            case "worker":
                return MayWork(person, concern) ? route.Got : 404;
            case "author of sent":
                return IsAuthor(person, concern) && !concern!.IsDraft ? route.Got : 404;
            case "author of draft":
                return IsAuthor(person, concern) && concern!.IsDraft ? route.Got : 404;
            case "author until read":
                // Once somebody has read it, the page that says that nobody has redirects to the concern.
                return !IsAuthor(person, concern) || concern!.IsDraft ? 404 : concern.Tag is "asked" or "closed" or "night" or "police" or "own" ? 302 : route.Got;
            case "author":
                // A sent concern cannot change: the pages of its draft lead to it, and what was submitted to where it can be added.
                return !IsAuthor(person, concern) ? 404 : concern!.IsDraft ? route.Got : route.Handler == "Save" ? 409 : route.Method == "POST" ? 307 : 302;
            case "author or worker":
                return IsAuthor(person, concern) || MayWork(person, concern) ? route.Got : 404;
            case "own page":
                // A draft is redirected to the step where it stopped; people who work on the concern have another page.
                return IsAuthor(person, concern) ? (concern!.IsDraft ? 302 : 200) : MayWork(person, concern) ? 302 : 404;
            default:
                throw new ArgumentException(route.File);
        }
    }

    /// <summary>Words that must not occur in anything that is sent to a person.</summary>
    public static IEnumerable<string> Hidden(Person? person)
    {
        foreach (var concern in OracleWorld.Concerns)
        {
            var author = IsAuthor(person, concern);
            var worker = MayWork(person, concern);
            if (!author && !worker)
            {
                // Who audits sees which files were used, and nothing of what is in them.
                if (person?.Has("auditor") != true)
                {
                    yield return concern.Reference;
                }

                foreach (var word in concern.Words)
                {
                    yield return word;
                }
            }

            if (!worker)
            {
                yield return concern.Note;
            }

            if (!author || !concern.IsDraft)
            {
                foreach (var word in concern.Source)
                {
                    yield return word;
                }
            }
        }
    }

    private static string AgencyOf(string team) => team == "Safeguarding desk" ? "Wendmarsh Police" : "Wendmarsh Council";
}
