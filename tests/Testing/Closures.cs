using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Cases;

namespace Samphire.Testing;

/// <summary>A complete form for closing a concern. A test changes only the answers that it is about.</summary>
public static class Closures
{
    public static ClosureDraft Draft(string because = "All is explained.") => new() { Because = because };

    public static ClosureForm Form(string because) => new(Draft(because));

    /// <summary>Daniel asks for a concern to be closed, and Mairi agrees.</summary>
    public static async Task CloseAsync(this IServiceProvider services, string reference, string because = "All is explained.")
    {
        var closure = services.GetRequiredService<ConcernClosure>();
        Demand(await closure.ProposeAsync(await services.CallerAsync("Daniel"), await SubmissionAsync(services, reference), Draft(because)));
        Demand(await closure.AgreeAsync(await services.CallerAsync("Mairi"), await SubmissionAsync(services, reference)));
    }

    private static async Task<Submission> SubmissionAsync(IServiceProvider services, string reference)
    {
        await using var db = services.GetRequiredService<StoreFactory>().Open(Caller.System);
        var version = await db.Concerns.IgnoreVisibility().Where(concern => concern.Reference == reference).Select(concern => concern.Version).SingleAsync();
        return new Submission(reference, version, IdempotencyKey.Of(Guid.NewGuid(), ""));
    }

    private static void Demand(SubmissionResult answer)
    {
        if (answer is not SubmissionResult.Done)
        {
            throw new InvalidOperationException($"Not closed: {answer}");
        }
    }
}
