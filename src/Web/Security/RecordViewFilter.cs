using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Access;
using Samphire.App.Cases;
using Samphire.App.Store;

namespace Samphire.Web.Security;

public interface IShowsConcern
{
    /// <summary>Null if there is none that the caller may see.</summary>
    public Guid? ShownConcern { get; }
}

public interface IShowsConcerns
{
    public IReadOnlyList<Guid> ShownConcerns { get; }
}

public interface IShowsPeople
{
    public IReadOnlyList<Guid> ShownPeople { get; }
}

/// <summary>
/// Records in the audit trail what a page is about to show, after the page has loaded it and before the first byte is
/// sent. If the entry cannot be saved, nothing is shown. Refused requests are recorded too.
/// </summary>
public sealed class RecordViewFilter(RecordView reading, People people, Caller caller) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var done = await next();
        var cancellationToken = context.HttpContext.RequestAborted;
        if (done.Exception is not null || caller.Actor is null)
        {
            return;
        }

        switch (context.HandlerInstance)
        {
            case IShowsConcern { ShownConcern: { } fileId } when done.Result is PageResult:
                await reading.ConcernAsync(caller, fileId, context.ActionDescriptor.ViewEnginePath, cancellationToken);
                break;
            case IShowsConcern when done.Result is StatusCodeResult { StatusCode: StatusCodes.Status404NotFound }:
                await reading.DeniedAsync(caller, "concern", context.HttpContext.Request.Path, cancellationToken);
                break;
            case IShowsConcerns { ShownConcerns: { Count: > 0 } fileIds } when done.Result is PageResult:
                await reading.ListAsync(caller, fileIds, cancellationToken);
                break;
            case IShowsPeople { ShownPeople: { Count: > 0 } shown } when done.Result is PageResult:
                await people.RecordAsync(caller, shown, cancellationToken);
                break;
        }
    }
}
