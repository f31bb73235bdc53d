using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samphire.App.Cases;

namespace Samphire.Web;

/// <summary>Looks each minute for concerns that nobody has read in time.</summary>
internal sealed partial class UnreadWatch(EscalateUnread escalate, ILogger<UnreadWatch> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var minute = new PeriodicTimer(Every);
        try
        {
            while (await minute.WaitForNextTickAsync(stoppingToken))
            {
                await LookAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends, and so does the watch.
        }
    }

    private async Task LookAsync(CancellationToken stop)
    {
        try
        {
            await escalate.RunAsync(stop);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            // The next minute tries again; what stands in the exception may say something of a concern, so only its kind is told.
            Failed(log, problem.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Looking for unread concerns failed ({Kind}). It is tried again in a minute.")]
    private static partial void Failed(ILogger log, string kind);
}
