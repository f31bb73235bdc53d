using Microsoft.AspNetCore.Http;

namespace Samphire.Web.Security;

/// <summary>
/// Marks pages that need no store: people who need to know whom to call do not have to wait until it is open.
/// </summary>
internal sealed class NeedsNoStore;

/// <summary>Holds all other requests until the store is open.</summary>
/// <param name="opened">Completes when it is open. If it fails, the program ends too.</param>
internal sealed class StoreOpening(Task opened)
{
    public Task Opened => opened;

    public async Task WaitAsync(HttpContext context, RequestDelegate next)
    {
        var mayGoAhead = HttpMethods.IsGet(context.Request.Method) && SessionCookie.Of(context.Request) is null
            && context.GetEndpoint()?.Metadata.GetMetadata<NeedsNoStore>() is not null;
        if (!opened.IsCompletedSuccessfully && !mayGoAhead)
        {
            await opened.WaitAsync(context.RequestAborted);
        }

        await next(context);
    }
}
