using System.Text.RegularExpressions;

namespace Samphire.Web.Tests.Access.Oracle;

/// <summary>A complete answer: its status, headers and body.</summary>
internal sealed partial record Answer(int Status, IReadOnlyList<KeyValuePair<string, string>> Headers, string Body)
{
    public string? Location => Header("Location");

    public string? Header(string name) => Headers.Where(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value).FirstOrDefault();

    /// <summary>
    /// The answer as text. Only random values are masked: the tokens and keys of forms, and the request's id.
    /// </summary>
    /// <param name="asked">Words of the requested address, which the page may repeat.</param>
    public string Whole(params IEnumerable<string> asked)
    {
        var text = $"{Status}\n{string.Join('\n', Headers.OrderBy(header => header.Key, StringComparer.Ordinal).Select(header => $"{header.Key}: {header.Value}"))}\n\n{Body}";
        foreach (var word in asked)
        {
            text = text.Replace(word, "ASKED", StringComparison.OrdinalIgnoreCase);
        }

        text = FormToken().Replace(text, "${1}TOKEN");
        text = FormKeys().Replace(text, "${1}KEY");
        text = FormWriter().Replace(text, "${1}WRITER");
        text = FormCookie().Replace(text, "${1}TOKEN");
        text = RequestId().Replace(text, "REQUEST");
        return Length().Replace(text, "Content-Length: N");
    }

    [GeneratedRegex("(name=\"__RequestVerificationToken\" type=\"hidden\" value=\")[^\"]*")]
    private static partial Regex FormToken();

    [GeneratedRegex("(name=\"(?:Writer|View)\" type=\"hidden\" value=\")[^\"]*")]
    private static partial Regex FormWriter();

    [GeneratedRegex("(name=\"(?:Key|IdempotencyKey)\" value=\")[0-9a-f-]{36}")]
    private static partial Regex FormKeys();

    [GeneratedRegex("(__Host-samphire-form=)[^;]+")]
    private static partial Regex FormCookie();

    [GeneratedRegex("\\b0HN[0-9A-Z]{10}(:[0-9A-F]{8})?\\b")]
    private static partial Regex RequestId();

    [GeneratedRegex("Content-Length: [0-9]+")]
    private static partial Regex Length();
}

/// <summary>A browser that returns each answer unchanged, follows no redirect and keeps its initial cookies.</summary>
internal sealed class Asker(HttpMessageHandler server) : IDisposable
{
    public const string Token = "__RequestVerificationToken";

    private readonly HttpClient client = new(server) { BaseAddress = new Uri("https://samphire.example") };

    public string Cookies { get; init; } = "";

    /// <summary>The antiforgery token of one of the person's own pages, without which no form is accepted.</summary>
    public string Mark { get; set; } = "";

    public Task<Answer> GetAsync(string address) => AskAsync("GET", address);

    /// <summary>A form with the token of one of the person's own pages.</summary>
    public Task<Answer> PostAsync(string address, params IEnumerable<(string Name, string Value)> fields) => AskAsync("POST", address, fields);

    public Task<Answer> AskAsync(string method, string address, params IEnumerable<(string Name, string Value)> fields) => AskAsync(method, address, fields, null, null, null);

    /// <summary>The same from another site, with another content type or with another token.</summary>
    public async Task<Answer> AskAsync(string method, string address, IEnumerable<(string Name, string Value)> fields, string? origin, string? type, string? mark)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (Cookies.Length > 0)
        {
            request.Headers.Add("Cookie", Cookies);
        }

        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        if (method is not ("GET" or "HEAD"))
        {
            request.Content = new FormUrlEncodedContent(fields.Append((Token, mark ?? Mark)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
            if (type is not null)
            {
                request.Content.Headers.Remove("Content-Type");
                request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
            }
        }

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return new Answer(
            (int)response.StatusCode,
            [.. response.Headers.Concat(response.Content.Headers).SelectMany(header => header.Value, (header, value) => KeyValuePair.Create(header.Key, value))],
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public void Dispose() => client.Dispose();
}
