using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samphire.App.Access;
using Samphire.App.Cases;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Web.Security;

namespace Samphire.Web;

/// <summary>
/// At the start: completes what an earlier version recorded. Every minute: escalates unread concerns and empties SQLite's
/// log. Every hour: deletes expired data.
/// </summary>
internal sealed partial class ScheduledJobs(StoreOpening opening, EscalateUnread escalate, RecordEarlierReadings earlier, Writer writer, PurgeExpired clear, ILogger<ScheduledJobs> log) : BackgroundService
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var minutes = new PeriodicTimer(Minute);
        try
        {
            // Opening a store while it is still being created would create a second one in its place.
            await opening.Opened.WaitAsync(stoppingToken);
            await TryAsync("Recording who read the concerns of an earlier version", earlier.RunAsync, stoppingToken);
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
            // If the program ends or the store could not be opened, the job ends too.
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
