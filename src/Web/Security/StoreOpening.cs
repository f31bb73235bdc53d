using Microsoft.AspNetCore.Http;

namespace Samphire.Web.Security;

/// <summary>Marks what needs no store: whoever wants to know whom to ring does not wait until it is open.</summary>
internal sealed class NeedsNoStore;

/// <summary>Lets everybody else wait until the store is open.</summary>
/// <param name="opened">Ends when it is; fails where it cannot be opened, and then the program ends too.</param>
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
