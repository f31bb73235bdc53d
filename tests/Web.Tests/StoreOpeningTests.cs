using System.Net;
using Microsoft.AspNetCore.TestHost;
using Samphire.Testing;

namespace Samphire.Web.Tests;

/// <summary>While the store is still being opened.</summary>
public sealed class StoreOpeningTests
{
    [Fact]
    public async Task Page_that_says_who_to_call_is_served_before_the_store_is_open_and_other_pages_wait()
    {
        await using var store = await WendmarshStore.CopyAsync();
        var opened = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var app = Host.Build(store.Settings, builder => builder.WebHost.UseTestServer(), opened.Task);
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = app.GetTestClient();

        foreach (var address in (string[])["/", "/now/harm/wendmarsh-demo", "/guidance", "/directory", "/health/live"])
        {
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);
        }

        using var withSession = new HttpRequestMessage(HttpMethod.Get, "/now");
        withSession.Headers.Add("Cookie", "__Host-samphire=" + new string('a', 64));
        Task<HttpResponseMessage>[] waiting =
        [
            client.GetAsync("/sign-in", TestContext.Current.CancellationToken),
            client.GetAsync("/concerns", TestContext.Current.CancellationToken),
            client.GetAsync("/health/ready", TestContext.Current.CancellationToken),
            client.SendAsync(withSession, TestContext.Current.CancellationToken),
        ];
        Assert.DoesNotContain(waiting, request => request.IsCompleted);
        opened.SetResult();
        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.Redirect, HttpStatusCode.OK, HttpStatusCode.OK],
            (await Task.WhenAll(waiting)).Select(answer => answer.StatusCode));
    }
}
