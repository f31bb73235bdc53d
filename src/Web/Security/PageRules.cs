using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Samphire.Domain.Access;

namespace Samphire.Web.Security;

/// <summary>
/// Which pages are open to whom, as their folders declare it (<see cref="PageFolder"/>). A page in no such folder is
/// open to nobody. Which concerns somebody sees on a page is decided by the access filter.
/// </summary>
public static class PageRules
{
    internal const string SignedIn = nameof(PageAudience.SignedIn);

    public static void Apply(RazorPagesOptions options)
    {
        foreach (var folder in PageFolder.All)
        {
            options.Conventions.AddFolderApplicationModelConvention(folder.Path, model =>
            {
                model.EndpointMetadata.Add(folder.Audience == PageAudience.Everybody ? new AllowAnonymousAttribute() : new AuthorizeAttribute(folder.Audience.ToString()));
                if (!folder.NeedsStore)
                {
                    model.EndpointMetadata.Add(new NeedsNoStore());
                }
            });
        }
    }

    public static void AddPageRules(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<IAuthorizationHandler, ActorRolesHandler>();
        services.AddAuthorizationBuilder()
            .AddPolicy(SignedIn, policy => policy.AddRequirements(new NeedsActor(_ => true)))
            .AddPolicy(nameof(PageAudience.Recorders), policy => policy.AddRequirements(new NeedsActor(actor => actor.RecordsConcerns)))
            .AddPolicy(nameof(PageAudience.Workers), policy => policy.AddRequirements(new NeedsActor(actor => actor.WorksOnFiles)))
            .AddPolicy(nameof(PageAudience.Administrators), policy => policy.AddRequirements(new NeedsActor(actor => actor.Holds(Role.Administrator))))
            .AddPolicy(nameof(PageAudience.Auditors), policy => policy.AddRequirements(new NeedsActor(actor => actor.Holds(Role.Auditor))))
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());
    }

    private sealed record NeedsActor(Func<Actor, bool> Holds) : IAuthorizationRequirement;

    private sealed class ActorRolesHandler(RequestCaller caller, SecondFactorRequirement factor) : AuthorizationHandler<NeedsActor>
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
