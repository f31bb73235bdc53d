namespace Samphire.Web.Tests;

/// <summary>What programs ask every site for is answered without a sign-in.</summary>
public sealed class WellKnownFilesTests
{
    [Fact]
    public async Task Robots_are_told_to_list_no_page()
    {
        await using var app = await TestApp.StartAsync();

        Assert.Equal(("text/plain", "User-agent: *\nDisallow: /\n"), await ReadAsync(app, "/robots.txt"));
    }

    [Fact]
    public async Task Icon_at_its_usual_address_is_the_picture_of_the_pages()
    {
        await using var app = await TestApp.StartAsync();

        var (type, picture) = await ReadAsync(app, "/favicon.ico");

        Assert.Equal("image/svg+xml", type);
        Assert.StartsWith("<svg", picture, StringComparison.Ordinal);
    }

    // 21 November 2026 and 180 days.
    [Fact]
    public async Task Security_contact_is_the_help_page_of_the_installation_and_expires_within_a_year()
    {
        await using var app = await TestApp.StartAsync();

        var (_, text) = await ReadAsync(app, "/.well-known/security.txt");

        Assert.Equal(
            """
            Contact: https://samphire.example/help#security
            Expires: 2027-05-20T00:00:00Z
            Preferred-Languages: en
            Canonical: https://samphire.example/.well-known/security.txt

            """,
            text);
        var help = await app.Visit().GetAsync("/help");
        Assert.Equal("I have found a security problem", help.Document.GetElementById("security")!.TextContent);
    }

    private static async Task<(string? Type, string Text)> ReadAsync(TestApp app, string address)
    {
        using var client = new HttpClient(app.Handler()) { BaseAddress = new Uri("https://samphire.example") };
        using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(200, (int)answer.StatusCode);
        return (answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
