using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samphire.App.Access;
using Samphire.App.Cases;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Web.Security;

namespace Samphire.Web;

/// <summary>
/// What the program does by itself: each minute it looks for concerns that nobody has read in time, and empties SQLite's log;
/// each hour it clears what nobody needs any more.
/// </summary>
internal sealed partial class ScheduledJobs(StoreOpening opening, EscalateUnread escalate, Writer writer, PurgeExpired clear, ILogger<ScheduledJobs> log) : BackgroundService
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var minutes = new PeriodicTimer(Minute);
        try
        {
            // Looking at a store that is still being made would make another in its place.
            await opening.Opened.WaitAsync(stoppingToken);
            for (var passed = 0; await minutes.WaitForNextTickAsync(stoppingToken); passed++)
            {
                await TryAsync("Escalating unread concerns", escalate.RunAsync, stoppingToken);
                await TryAsync("Checkpointing the write-ahead log", writer.EmptyLogAsync, stoppingToken);
                if (passed % 60 == 0)
                {
                    await TryAsync("Deleting expired data", clear.RunAsync, stoppingToken);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The program ends, or its store was never opened, and so does this.
        }
    }

    private async Task TryAsync(string what, Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work(cancellationToken);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            Failed(log, what, ExceptionReport.Of(problem));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{What} failed. It is tried again.\n{Report}")]
    private static partial void Failed(ILogger log, string what, string report);
}
