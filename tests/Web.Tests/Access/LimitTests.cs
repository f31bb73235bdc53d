using System.Text;
using Samphire.App.Shared;

namespace Samphire.Web.Tests.Access;

/// <summary>Too many requests or too much text: refused with a message.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task Eleventh_sign_in_attempt_within_a_minute_is_refused_for_that_address_only()
    {
        await using var app = await TestApp.StartOwnAsync(limits: new RateLimits());
        var visitor = app.Visit();
        visitor.Headers["X-Forwarded-For"] = "192.0.2.7";
        var form = await visitor.GetAsync("/sign-in");
        for (var tried = 0; tried < 10; tried++)
        {
            Assert.Equal(200, (int)(await visitor.SubmitAsync(form, new() { ["Email"] = "nobody@wendmarsh.example", ["Password"] = "x" })).Status);
        }

        var eleventh = await visitor.SubmitAsync(form, new() { ["Email"] = "nobody@wendmarsh.example", ["Password"] = "x" });
        Assert.Equal(429, (int)eleventh.Status);
        Assert.Equal("Too many requests", eleventh.Heading);
        Assert.InRange(int.Parse(eleventh.Headers["Retry-After"], System.Globalization.CultureInfo.InvariantCulture), 1, 60);
        Assert.Contains("Wait until 11:1", eleventh.Text, StringComparison.Ordinal);
        Assert.Equal(200, (int)(await visitor.GetAsync("/sign-in")).Status);

        visitor.Headers["X-Forwarded-For"] = "192.0.2.8";
        Assert.Equal(200, (int)(await visitor.SubmitAsync(form, new() { ["Email"] = "nobody@wendmarsh.example", ["Password"] = "x" })).Status);
    }

    [Fact]
    public async Task Thirty_first_search_within_a_minute_is_refused()
    {
        await using var app = await TestApp.StartOwnAsync(limits: new RateLimits());
        var visitor = app.Visit();
        for (var searched = 0; searched < 30; searched++)
        {
            Assert.Equal(200, (int)(await visitor.GetAsync("/guidance/search?q=hotel")).Status);
        }

        Assert.Equal(429, (int)(await visitor.GetAsync("/guidance/search?q=hotel")).Status);
        Assert.Equal(200, (int)(await visitor.GetAsync("/guidance")).Status);
    }

    [Theory]
    [InlineData(1, 300_000, 413)]
    [InlineData(1, 70_000, 400)]
    [InlineData(1_100, 1, 400)]
    public async Task Form_with_too_many_or_too_long_fields_is_refused_with_an_explanation(int fields, int length, int expected)
    {
        await using var app = await TestApp.StartAsync();
        var lin = await app.SignInAsync("Lin");

        var answer = await lin.PostAsync("/admin/agencies", Enumerable.Range(0, fields).Select(n => KeyValuePair.Create($"F{n}", new string('x', length))));

        Assert.Equal(expected, (int)answer.Status);
        Assert.Equal("The form was too large", answer.Heading);
    }

    [Fact]
    public async Task File_upload_is_refused_with_an_explanation()
    {
        await using var app = await TestApp.StartAsync();
        var lin = await app.SignInAsync("Lin");
        using var content = new MultipartFormDataContent { { new ByteArrayContent(Encoding.ASCII.GetBytes("GIF89a")), "file", "picture.gif" } };

        var answer = await lin.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/admin/agencies") { Content = content });

        Assert.Equal(415, (int)answer.Status);
        Assert.Equal("You cannot upload files", answer.Heading);
    }
}
