using Microsoft.AspNetCore.Http;
using Samphire.App.Access;
using Samphire.App.Shared;
using Samphire.App.Store;

namespace Samphire.Web.Security;

/// <summary>Who makes this request: nobody until the session has been checked.</summary>
[Service(PerRequest = true)]
public sealed class RequestCaller
{
    public Caller Caller { get; private set; } = new(null, Origin.Web, null, "");

    /// <summary>Loads the session's account again for each request, with its current roles and teams.</summary>
    public static async Task Find(HttpContext context, RequestDelegate next)
    {
        var holder = (RequestCaller)context.RequestServices.GetService(typeof(RequestCaller))!;
        holder.Caller = holder.Caller with { Request = context.TraceIdentifier };
        if (SessionClaims.AccountOf(context.User) is { } account)
        {
            var actors = (Actors)context.RequestServices.GetService(typeof(Actors))!;
            holder.Caller = holder.Caller with
            {
                Actor = await actors.FindAsync(account, context.RequestAborted),
                Session = SessionClaims.SessionOf(context.User),
            };
        }

        await next(context);
    }
}
