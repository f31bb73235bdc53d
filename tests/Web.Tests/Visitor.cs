using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Samphire.Web.Tests;

/// <summary>
/// A browser without scripts: it stores cookies, fills in forms, and follows redirects only when told to.
/// </summary>
public sealed class Visitor(HttpMessageHandler server) : IDisposable
{
    private readonly HttpClient client = new(server) { BaseAddress = new Uri("https://samphire.example") };

    /// <summary>The browser's cookies, by name.</summary>
    public Dictionary<string, string> Cookies { get; } = [];

    /// <summary>Additional headers of every request.</summary>
    public Dictionary<string, string> Headers { get; } = [];

    public Task<PublicPage> GetAsync(string address) => SendAsync(new HttpRequestMessage(HttpMethod.Get, address));

    /// <summary>Clicks a button of the page's form, with these fields changed; all others are as on the page.</summary>
    /// <param name="page">A page with a form.</param>
    /// <param name="changed">Fields by name; null removes one.</param>
    /// <param name="button">Text of the button; if omitted, the first of the form.</param>
    /// <param name="form">Which form.</param>
    /// <param name="to">Another address to send it to, as a browser does after a redirect that keeps the method.</param>
    public Task<PublicPage> SubmitAsync(PublicPage page, Dictionary<string, string?> changed, string? button = null, string form = "form#page", string? to = null)
    {
        var found = (IHtmlFormElement?)page.Document.QuerySelector(form) ?? throw new InvalidOperationException($"{page.Address} has no {form}.");
        var pressed = ButtonOf(page, found, button);
        var fields = FieldsOf(page, found).Where(field => !changed.ContainsKey(field.Key)).ToList();
        fields.AddRange(changed.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Key, field.Value!)));
        if (pressed?.GetAttribute("name") is { Length: > 0 } name)
        {
            fields.Add(KeyValuePair.Create(name, pressed.GetAttribute("value") ?? ""));
        }

        return PostAsync(to ?? pressed?.GetAttribute("formaction") ?? found.GetAttribute("action") ?? page.Address, fields);
    }

    public Task<PublicPage> PostAsync(string address, IEnumerable<KeyValuePair<string, string>> fields) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) });

    /// <summary>Opens the address of a redirect.</summary>
    public Task<PublicPage> FollowAsync(PublicPage answer) => GetAsync(answer.Headers["Location"]);

    public void Dispose() => client.Dispose();

    public async Task<PublicPage> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            if (Cookies.Count > 0)
            {
                request.Headers.Add("Cookie", string.Join("; ", Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
            }

            foreach (var (name, value) in Headers)
            {
                request.Headers.Add(name, value);
            }

            using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
            if (response.Headers.TryGetValues("Set-Cookie", out var set))
            {
                Keep(set);
            }

            var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            var headers = response.Headers.Concat(response.Content.Headers)
                .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
            return new PublicPage(response.StatusCode, headers, new HtmlParser().ParseDocument(text)) { Address = request.RequestUri!.PathAndQuery };
        }
    }

    private static IHtmlElement? ButtonOf(PublicPage page, IHtmlFormElement form, string? words)
    {
        var buttons = page.Document.QuerySelectorAll("button, input[type=submit]").OfType<IHtmlElement>()
            .Where(found => found.Closest("form") == form || found.GetAttribute("form") == (form.Id ?? "")).ToArray();
        return words is null
            ? buttons.FirstOrDefault()
            : buttons.FirstOrDefault(found => found.TextContent.Trim() == words) ?? throw new InvalidOperationException($"{page.Address} has no button '{words}'.");
    }

    private static IEnumerable<KeyValuePair<string, string>> FieldsOf(PublicPage page, IHtmlFormElement form)
    {
        foreach (var field in page.Document.QuerySelectorAll("input, textarea, select").OfType<IHtmlElement>().Where(found => found.Closest("form") == form))
        {
            if (field.GetAttribute("name") is not { Length: > 0 } name || field.HasAttribute("disabled"))
            {
                continue;
            }

            switch (field)
            {
                case IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } or IHtmlInputElement { Type: "submit" or "button" }:
                    break;
                case IHtmlInputElement input:
                    yield return KeyValuePair.Create(name, input.Value);
                    break;
                case IHtmlTextAreaElement area:
                    yield return KeyValuePair.Create(name, area.Value);
                    break;
                case IHtmlSelectElement select:
                    yield return KeyValuePair.Create(name, select.Value ?? "");
                    break;
            }
        }
    }

    private void Keep(IEnumerable<string> set)
    {
        foreach (var cookie in set)
        {
            var pair = cookie.Split(';')[0].Split('=', 2);
            if (pair[1].Length == 0)
            {
                Cookies.Remove(pair[0]);
            }
            else
            {
                Cookies[pair[0]] = pair[1];
            }
        }
    }
}
