namespace Samphire.Browser.Tests;

/// <summary>A page of the product as a person of the demo sees it.</summary>
/// <param name="Name">The name of its screenshots.</param>
/// <param name="Route">Its route.</param>
/// <param name="Address">Its address; a child in braces is replaced by the reference of their concern.</param>
/// <param name="Who">The first name of the person; null if nobody has signed in.</param>
public sealed record PageOfAll(string Name, string Route, string Address, string? Who);

/// <summary>Every page, once or in each of its states.</summary>
public static class EveryPage
{
    public static IReadOnlyList<PageOfAll> All { get; } =
    [
        new("home", "/", "/", null),
        new("now", "/now", "/now", null),
        new("now-where", "/now/{situation}", "/now/harm", null),
        new("now-danger", "/now/{situation}/{place}", "/now/danger/wendmarsh-demo", null),
        new("now-harm", "/now/{situation}/{place}", "/now/harm/wendmarsh-demo", null),
        new("now-not-known", "/now/{situation}/not-known", "/now/harm/not-known", null),
        new("guidance", "/guidance", "/guidance", null),
        new("guidance-article", "/guidance/{slug}", "/guidance/indicator-groomed-online", null),
        new("guidance-search", "/guidance/search", "/guidance/search?q=gifts", null),
        new("guidance-search-none", "/guidance/search", "/guidance/search?q=cukooing", null),
        new("glossary", "/glossary", "/glossary", null),
        new("directory", "/directory", "/directory", null),
        new("directory-desk", "/directory/{id}", "/directory/wendmarsh-demo.social-care", null),
        new("about", "/about", "/about", null),
        new("privacy", "/privacy", "/privacy", null),
        new("accessibility", "/accessibility", "/accessibility", null),
        new("help", "/help", "/help", null),
        new("help-hide", "/help/hide", "/help/hide", null),
        new("not-shown", "/not-shown", "/nothing/here", "Priya"),
        new("sign-in", "/sign-in", "/sign-in", null),
        new("sign-in-first", "/sign-in", "/nothing/here", null),
        new("my-concerns", "/concerns", "/concerns", "Priya"),
        new("my-concerns-siobhan", "/concerns", "/concerns", "Siobhan"),
        new("record-danger", "/concerns/{reference}/danger", "/concerns/new/danger", "Priya"),
        new("record-call-999", "/concerns/{reference}/call-999", "/concerns/{A girl in year 9}/call-999", "Priya"),
        new("record-harm", "/concerns/{reference}/harm", "/concerns/{A girl in year 9}/harm", "Priya"),
        new("record-harm-check", "/concerns/{reference}/harm-check", "/concerns/{A girl in year 9}/harm-check", "Priya"),
        new("record-child", "/concerns/{reference}/child", "/concerns/{A girl in year 9}/child", "Priya"),
        new("record-noticed", "/concerns/{reference}/noticed", "/concerns/{A girl in year 9}/noticed", "Priya"),
        new("record-source", "/concerns/{reference}/source", "/concerns/{A girl in year 9}/source", "Priya"),
        new("record-others", "/concerns/{reference}/others", "/concerns/{A girl in year 9}/others", "Priya"),
        new("record-check", "/concerns/{reference}/check", "/concerns/{A girl in year 9}/check", "Priya"),
        new("record-sent", "/concerns/{reference}/sent", "/concerns/{Zainab Hale}/sent", "Kofi"),
        new("act-now", "/concerns/{reference}/act-now", "/concerns/{Zainab Hale}/act-now", "Kofi"),
        new("act-now-told", "/concerns/{reference}/act-now", "/concerns/{Oskar Nowak}/act-now", "Priya"),
        new("my-concern-read", "/concerns/{reference}", "/concerns/{Oskar Nowak}", "Priya"),
        new("my-concern-closed", "/concerns/{reference}", "/concerns/{Ruby Lane, 13}", "Priya"),
        new("my-concern-answer", "/concerns/{reference}/answer", "/concerns/{Aliya Faruk}/answer", "Siobhan"),
        new("my-concern-add", "/concerns/{reference}/add", "/concerns/{Oskar Nowak}/add", "Priya"),
        new("my-concern-discard", "/concerns/{reference}/discard", "/concerns/{A girl in year 9}/discard", "Priya"),
        new("my-concern-disagree", "/concerns/{reference}/disagree", "/concerns/{Ruby Lane, 13}/disagree", "Priya"),
        new("my-concern-sealed", "/concerns/{reference}", "/concerns/{Seren Pugh}", "Siobhan"),
        new("work", "/work", "/work", "Daniel"),
        new("work-team", "/work", "/work?view=team", "Gwen"),
        new("desk", "/desk", "/desk", "Daniel"),
        new("desk-filtered", "/desk", "/desk?district=thornsea&show=open&who=", "Daniel"),
        new("desk-search", "/desk", "/desk?reference=WM-", "Daniel"),
        new("work-mine", "/work", "/work?view=mine", "Daniel"),
        new("desk-police", "/desk", "/desk", "Tomasz"),
        new("desk-outside", "/desk", "/desk", "Imogen"),
        new("desk-concern-unread", "/desk/{reference}", "/desk/{Zainab Hale}", "Gwen"),
        new("desk-concern-read", "/desk/{reference}", "/desk/{Hana Kovac}", "Joan"),
        new("desk-concern-sealed", "/desk/{reference}", "/desk/{Seren Pugh}", "Daniel"),
        new("desk-concern-closing", "/desk/{reference}", "/desk/{Ruby Lane, 16}", "Mairi"),
        new("desk-accept", "/desk/{reference}/accept", "/desk/{Chloe Whitcombe}/accept", "Daniel"),
        new("desk-ask", "/desk/{reference}/ask", "/desk/{Chloe Whitcombe}/ask", "Daniel"),
        new("desk-close", "/desk/{reference}/close", "/desk/{Chloe Whitcombe}/close", "Daniel"),
        new("desk-closing", "/desk/{reference}/closing", "/desk/{Ruby Lane, 16}/closing", "Mairi"),
        new("desk-pass", "/desk/{reference}/pass", "/desk/{Chloe Whitcombe}/pass", "Daniel"),
        new("desk-share", "/desk/{reference}/share", "/desk/{Chloe Whitcombe}/share", "Daniel"),
        new("desk-shared", "/desk/{reference}", "/desk/{Seren Pugh}", "Tomasz"),
        new("desk-finish", "/desk/{reference}/finish", "/desk/{Seren Pugh}/finish", "Tomasz"),
        new("desk-adults", "/desk", "/desk", "Joan"),
        new("account", "/account", "/account", "Priya"),
        new("account-kept", "/account/saved-forms", "/account/saved-forms", "Priya"),
        new("account-password", "/account/password", "/account/password", "Priya"),
        new("account-second-factor", "/account/second-factor", "/account/second-factor", "Priya"),
        new("admin", "/admin", "/admin", "Lin"),
        new("admin-agencies", "/admin/agencies", "/admin/agencies", "Lin"),
        new("admin-teams", "/admin/teams", "/admin/teams", "Lin"),
        new("admin-new-person", "/admin/people/new", "/admin/people/new", "Lin"),
        new("admin-person", "/admin/people/{id:guid}", "/admin/people/{Daniel Okonjo}", "Lin"),
        new("audit", "/audit", "/audit", "Ruth"),
        new("sign-out", "/sign-out", "/sign-out", "Hamza"),
        new("unlock", "/unlock", "/unlock", null),
    ];

    /// <summary>Routes that are not pages, each with the reason.</summary>
    public static IReadOnlyDictionary<string, string> NotPages { get; } = new Dictionary<string, string>
    {
        ["/account/second-factor/picture"] = "a picture on the page of the second factor",
        ["/hide"] = "leads away at once; the page it leads to is the deployer's",
        ["/account/stay"] = "answers a script that somebody is still here",
        ["/sign-in/code"] = "asked where a second factor is set up; looked at on the way in, below",
    };
}
