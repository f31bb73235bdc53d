using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Samphire.Bench.Web;

/// <summary>Enough of a browser to time pages: it keeps cookies and signs in.</summary>
internal sealed partial class Browser(string address) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = new Uri(address) };
    private readonly Dictionary<string, string> cookies = [];

    /// <summary>The network address that the proxy in front of the program would report; if omitted, this machine's.</summary>
    public string? From { get; set; }

    public async Task SignInAsync(string email, string password)
    {
        if (await TryPasswordAsync(await SignInTokenAsync(), email, password) is not 302 and var status)
        {
            throw new InvalidOperationException($"{email} could not sign in: {status}.");
        }
    }

    public async Task<string> SignInTokenAsync() => Token().Match(await GetAsync("/sign-in")).Groups[1].Value;

    /// <returns>The status: 302 if the password is right.</returns>
    public async Task<int> TryPasswordAsync(string token, string email, string password)
    {
        using var answer = await SendAsync(new HttpRequestMessage(HttpMethod.Post, "/sign-in")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["Email"] = email, ["Password"] = password, ["__RequestVerificationToken"] = token }),
        });
        return (int)answer.StatusCode;
    }

    public async Task<string> GetAsync(string path)
    {
        using var answer = await SendAsync(new HttpRequestMessage(HttpMethod.Get, path));
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? text : throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode}.");
    }

    public async Task<double> TimeAsync(string path)
    {
        var before = Stopwatch.GetTimestamp();
        await GetAsync(path);
        return Stopwatch.GetElapsedTime(before).TotalMilliseconds;
    }

    public async Task WaitForAsync(string path, Process program)
    {
        while (!program.HasExited)
        {
            try
            {
                await GetAsync(path);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(5);
            }
        }

        throw new InvalidOperationException($"The program ended with {program.ExitCode}.");
    }

    public void Dispose() => client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            if (cookies.Count > 0)
            {
                request.Headers.Add("Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
            }

            if (From is not null)
            {
                request.Headers.Add("X-Forwarded-For", From);
            }

            var answer = await client.SendAsync(request);
            foreach (var set in answer.Headers.TryGetValues("Set-Cookie", out var all) ? all : [])
            {
                var pair = set.Split(';')[0].Split('=', 2);
                cookies[pair[0]] = pair[1];
            }

            return answer;
        }
    }
}
