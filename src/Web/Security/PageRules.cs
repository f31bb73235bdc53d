using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Samphire.Domain.Access;

namespace Samphire.Web.Security;

/// <summary>
/// Who may open which pages, in one place. A page that no line names is open to nobody. Which concern somebody sees on a page
/// that they may open is the filter's business, not this one's.
/// </summary>
public static class PageRules
{
    private const string Everybody = "everybody";
    internal const string SignedIn = "signed-in";
    private const string Recorders = "recorders";
    private const string Workers = "workers";
    private const string Administrators = "administrators";

    private static readonly (string Policy, string Pages)[] Rules =
    [
        (Everybody, "/Directory"),
        (Everybody, "/Guidance"),
        (Everybody, "/About"),
        (Everybody, "/Access/SignIn"),
        (Everybody, "/Access/Hide"),
        (SignedIn, "/Access/Account"),
        (Administrators, "/Access/Admin"),
        (Recorders, "/Cases/Record"),
        (Recorders, "/Cases/Mine"),
        (Workers, "/Cases/Desk"),
        (Workers, "/Cases/Work"),
    ];

    /// <summary>Pages of the packs alone, which are answered before the store is open.</summary>
    private static readonly string[] WithoutStore = ["/Directory", "/Guidance", "/About"];

    public static void Apply(RazorPagesOptions options)
    {
        foreach (var (policy, pages) in Rules)
        {
            options.Conventions.AddFolderApplicationModelConvention(pages, model => model.EndpointMetadata.Add(
                policy == Everybody ? new AllowAnonymousAttribute() : new AuthorizeAttribute(policy)));
        }

        foreach (var pages in WithoutStore)
        {
            options.Conventions.AddFolderApplicationModelConvention(pages, model => model.EndpointMetadata.Add(new NeedsNoStore()));
        }
    }

    public static void AddPageRules(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<FactorNeeded>().AddScoped<IAuthorizationHandler, RolesOfActor>();
        services.AddAuthorizationBuilder()
            .AddPolicy(SignedIn, policy => policy.AddRequirements(new NeedsActor(_ => true)))
            .AddPolicy(Recorders, policy => policy.AddRequirements(new NeedsActor(actor => actor.RecordsConcerns)))
            .AddPolicy(Workers, policy => policy.AddRequirements(new NeedsActor(actor => actor.WorksOnFiles)))
            .AddPolicy(Administrators, policy => policy.AddRequirements(new NeedsActor(actor => actor.Holds(Role.Administrator))))
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());
    }

    private sealed record NeedsActor(Func<Actor, bool> Holds) : IAuthorizationRequirement;

    private sealed class RolesOfActor(CallerOfRequest caller, FactorNeeded factor) : AuthorizationHandler<NeedsActor>
    {
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, NeedsActor requirement)
        {
            if (caller.Caller.Actor is { } actor && requirement.Holds(actor) && !factor.BeforeAnythingElse)
            {
                context.Succeed(requirement);
            }

            return Task.CompletedTask;
        }
    }
}
