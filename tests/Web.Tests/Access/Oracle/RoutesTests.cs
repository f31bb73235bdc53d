using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Samphire.Web.Tests.Access.Oracle;

/// <summary>SEC-06: the table contains every page and form of the product, and each has an access rule.</summary>
[Collection(OneOracle.Name)]
public sealed class RoutesTests(SqliteOracle oracle)
{
    private IEnumerable<RouteEndpoint> Endpoints =>
        oracle.World.App.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>();

    [Fact]
    public async Task Table_of_routes_lists_exactly_the_pages_and_forms_of_the_product()
    {
        var loader = oracle.World.App.Services.GetRequiredService<PageLoader>();
        SortedSet<string> there = new(StringComparer.Ordinal);
        foreach (var endpoint in Endpoints)
        {
            var path = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
            there.Add($"GET {path}");
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
            {
                var handlers = (await loader.LoadAsync(page, endpoint.Metadata)).HandlerMethods;
                there.UnionWith(handlers.Select(handler => $"{handler.HttpMethod.ToUpperInvariant()} {path}{(string.IsNullOrEmpty(handler.Name) ? "" : $" [{handler.Name}]")}"));
            }
        }

        SortedSet<string> written = new(Routes.All.Select(route => route.ToString()).Concat(Routes.OfSessions), StringComparer.Ordinal);

        Assert.Empty(written.Except(there));
        Assert.Empty(there.Except(written));
    }

    [Fact]
    public void Every_page_has_a_rule_of_who_may_open_it()
    {
        string[] bare =
        [
            .. from endpoint in Endpoints
               where endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null && endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().All(rule => rule.Policy is null)
               select endpoint.RoutePattern.RawText,
        ];

        Assert.Empty(bare);
    }
}
