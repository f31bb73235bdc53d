namespace Samphire.Web.Tests.Access.Oracle;

/// <summary>A line of the table: a page, or a form that a page accepts.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Path">The route template of the page.</param>
/// <param name="Handler">The page handler, if the page has several.</param>
/// <param name="Door">The roles that open it at all.</param>
/// <param name="File">Whose a concern must be; empty if the page is about none.</param>
/// <param name="Got">The status for a person who may use it. The request changes nothing.</param>
internal sealed record Route(string Method, string Path, string Handler, string Door, string File, int Got)
{
    /// <summary>
    /// A form that changes nothing, regardless of who submits it: it lacks a required field, or another device was faster.
    /// </summary>
    public (string Name, string Value)[] Fields { get; init; } = [];

    public bool IsOfConcern => Path.Contains("{reference}", StringComparison.Ordinal);

    public string AddressOf(string reference) =>
        Path.Replace("{reference}", reference, StringComparison.Ordinal) + (Handler.Length == 0 ? "" : $"{(Path.Contains('?') ? "&" : "?")}handler={Handler}");

    public override string ToString() => $"{Method} {Path}{(Handler.Length == 0 ? "" : $" [{Handler}]")}";
}

/// <summary>Every route of the product.</summary>
internal static class Routes
{
    private static readonly (string Name, string Value)[] Old = [("Version", "-1"), ("Key", "11111111-1111-4111-8111-111111111111")];

    public static IReadOnlyList<Route> All { get; } =
    [
        // Open to everybody.
        .. Pages("everybody", "", 200, "/", "/about", "/accessibility", "/help", "/help/hide", "/privacy", "/guidance", "/guidance/search", "/glossary", "/directory", "/now"),
        new("GET", "/not-shown", "", "everybody", "", 404),
        new("POST", "/not-shown", "", "everybody", "", 404),
        new("GET", "/guidance/{slug}", "", "everybody", "", 404),
        new("GET", "/directory/{id}", "", "everybody", "", 404),
        new("GET", "/now/{situation}", "", "everybody", "", 404),
        new("GET", "/now/{situation}/not-known", "", "everybody", "", 404),
        new("GET", "/now/{situation}/{place}", "", "everybody", "", 404),
        new("GET", "/robots.txt", "", "everybody", "", 200),
        new("GET", "/favicon.ico", "", "everybody", "", 200),
        new("GET", "/.well-known/security.txt", "", "everybody", "", 200),
        new("GET", "/health/live", "", "everybody", "", 200),
        new("GET", "/health/ready", "", "everybody", "", 200),
        new("GET", "/sign-in/code", "", "everybody", "", 302),
        new("POST", "/sign-in/code", "", "everybody", "", 302),
        new("GET", "/hide", "", "everybody", "", 302),

        // One's own account.
        .. Pages("signed in", "", 200, "/account", "/account/saved-forms", "/account/password", "/account/second-factor", "/sign-out"),
        new("GET", "/account/stay", "", "signed in", "", 404),
        new("GET", "/account/here", "", "signed in", "", 204),
        new("POST", "/account/stay", "", "signed in", "", 204),
        new("POST", "/account/saved-forms", "ThrowAway", "signed in", "", 302) { Fields = [("form", "11111111-1111-4111-8111-111111111111")] },
        new("POST", "/account/password", "", "signed in", "", 200),

        // Administrators.
        .. Pages("administers", "", 200, "/admin", "/admin/agencies", "/admin/people/new", "/admin/teams"),
        new("GET", "/admin/people/{id:guid}", "", "administers", "", 404),
        new("POST", "/admin", "Decide", "administers", "", 404),
        new("POST", "/admin/agencies", "", "administers", "", 200),
        new("POST", "/admin/people/new", "", "administers", "", 200),
        new("POST", "/admin/teams", "", "administers", "", 200),
        new("POST", "/admin/teams", "Supervisor", "administers", "", 200),
        .. Handled("/admin/people/{id:guid}", "administers", "", 404, [], "Roles", "Teams", "Disable", "Enable", "Factor", "Password"),

        // Auditors.
        .. Pages("audits", "", 200, "/audit"),

        // The person's own concerns.
        new("GET", "/concerns", "", "records", "", 200),
        new("GET", "/concerns/{reference}", "", "records", "own page", 200),
        .. Pages("records", "author until read", 200, "/concerns/{reference}/sent"),
        .. Pages("records", "author of sent", 200, "/concerns/{reference}/answer", "/concerns/{reference}/disagree", "/concerns/{reference}/add"),
        .. Pages("records", "author", 200, [.. Steps.Where(step => step.Name != NotAsked).Select(step => $"/concerns/{{reference}}/{step.Name}")]),
        new("GET", $"/concerns/{{reference}}/{NotAsked}", "", "records", "author", 302),
        .. Steps.Select(step => new Route("GET", $"/concerns/{{reference}}/{step.Name}", "Kept", "records", "author", 200)),
        new("GET", "/concerns/{reference}/act-now", "", "records", "author or worker", 200),
        new("POST", "/concerns/{reference}/answer", "", "records", "author of sent", 200) { Fields = Old },
        new("POST", "/concerns/{reference}/add", "", "records", "author of sent", 200) { Fields = Old },
        new("POST", "/concerns/{reference}/add", "Carry", "records", "author of sent", 200) { Fields = [("step", "Noticed"), ("Draft.Noticed[0].What", "Something else.")] },
        new("GET", "/concerns/{reference}/discard", "", "records", "author of draft", 200),
        new("POST", "/concerns/{reference}/discard", "", "records", "author of draft", 200) { Fields = Old },
        new("POST", "/concerns/{reference}/discard", "Restore", "records", "author of draft", 200) { Fields = Old },
        new("POST", "/concerns/{reference}/disagree", "", "records", "author of sent", 200) { Fields = Old },
        new("POST", "/concerns/{reference}/act-now", "", "records", "author or worker", 200) { Fields = [("card", "Police")] },
        .. Steps.SelectMany(step => Handled($"/concerns/{{reference}}/{step.Name}", "records", "author", 200, [step.Field], ["", "Keep", .. step.More])),
        .. Steps.Select(step => new Route("POST", $"/concerns/{{reference}}/{step.Name}", "Save", "records", "author", 409) { Fields = [step.Field] }),

        // People who work on concerns.
        .. Pages("works", "", 200, "/desk", "/work"),
        .. new[] { "", "/ask", "/pass", "/share", "/finish", "/close", "/accept", "/closing" }.Select(page => new Route("POST", $"/desk/{{reference}}{page}", "Restore", "works", "worker", 200) { Fields = Old }),
        .. new[] { "/answer", "/disagree", "/add" }.Select(page => new Route("POST", $"/concerns/{{reference}}{page}", "Restore", "records", "author of sent", 200) { Fields = Old }),
        new("POST", "/concerns/{reference}/act-now", "Restore", "records", "author or worker", 200) { Fields = Old },
        .. Pages("works", "worker", 200, "/desk/{reference}", "/desk/{reference}/ask", "/desk/{reference}/pass", "/desk/{reference}/share", "/desk/{reference}/finish", "/desk/{reference}/close", "/desk/{reference}/accept", "/desk/{reference}/closing"),
        .. Handled("/desk/{reference}", "works", "worker", 200, Old, "", "Heard", "Take", "Danger", "NoDanger"),
        .. Handled("/desk/{reference}/ask", "works", "worker", 200, Old, ""),
        .. Handled("/desk/{reference}/pass", "works", "worker", 200, Old, ""),
        .. Handled("/desk/{reference}/share", "works", "worker", 200, Old, ""),
        .. Handled("/desk/{reference}/finish", "works", "worker", 200, Old, ""),
        .. Handled("/desk/{reference}/close", "works", "worker", 200, Old, ""),
        .. Handled("/desk/{reference}/accept", "works", "worker", 200, Old, ""),
        .. Handled("/desk/{reference}/closing", "works", "worker", 200, Old, ""),
    ];

    /// <summary>
    /// Routes that end or change the session, so they are requested last: name, and the test that covers them.
    /// </summary>
    public static IReadOnlyList<string> OfSessions { get; } =
    [
        "GET /sign-in", "POST /sign-in", "GET /unlock", "POST /unlock", "POST /hide", "POST /sign-out", "POST /account [SignOutEverywhere]", "POST /account/second-factor", "GET /account/second-factor/picture",
    ];

    // Leads on to the next page, because the drafts of this world leave nothing open about a young child.
    private const string NotAsked = "harm-check";

    private static (string Name, (string Name, string Value) Field, string[] More)[] Steps =>
    [
        ("danger", ("Draft.Danger.Answer", "not-known"), []),
        ("call-999", ("Draft.Danger.Call999", "i-called"), []),
        ("harm", ("Draft.Harm.Sexual", "yes"), []),
        ("child", ("Draft.Child.Name", "Somebody else"), []),
        ("harm-check", ("Draft.HarmCheck.Answer", "yes"), []),
        ("noticed", ("Draft.Noticed[0].What", "Something else."), ["Add", "Remove"]),
        ("source", ("Source.Name", "Somebody else"), []),
        ("others", ("Draft.Others.Rows[0].Name", "Somebody else"), ["Add", "Remove", "Nobody"]),
        ("check", ("Draft.Reach.Phone", "01632 960 999"), []),
    ];

    private static IEnumerable<Route> Pages(string door, string file, int got, params string[] paths) => paths.Select(path => new Route("GET", path, "", door, file, got));

    private static IEnumerable<Route> Handled(string path, string door, string file, int got, (string, string)[] fields, params string[] handlers) =>
        handlers.Select(handler => new Route("POST", path, handler, door, file, got) { Fields = fields });
}
