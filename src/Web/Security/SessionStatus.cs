using System.Globalization;
using Microsoft.AspNetCore.Http;
using Samphire.App.Access;

namespace Samphire.Web.Security;

/// <summary>Tells a page how many seconds its session still has. Asking does not extend it.</summary>
internal static class SessionStatus
{
    public static IResult Look(HttpContext context, TimeProvider clock)
    {
        var left = Sessions.EndOf(context.Features.Get<RequestSession>()!.Session) - clock.GetUtcNow();
        context.Response.Headers["Session-Left"] = ((int)left.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return Results.NoContent();
    }
}
