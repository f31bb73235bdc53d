using Samphire.App;
using Samphire.App.Audit;
using Samphire.App.Store;

namespace Samphire.Cli.Verbs;

/// <summary>Checkpoints while the program serves: at the start, every hour while something changes, and at the end.</summary>
internal sealed class Checkpoints : IAsyncDisposable
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    private readonly CheckpointSigner signer;
    private readonly WriteCheckpoint write;
    private readonly Streams streams;
    private readonly CancellationTokenSource end = new();
    private readonly Task hourly;

    private Checkpoints(CheckpointSigner signer, WriteCheckpoint write, TimeProvider clock, Streams streams)
    {
        this.signer = signer;
        this.write = write;
        this.streams = streams;
        hourly = HourlyAsync(clock);
    }

    /// <returns>Null without a folder.</returns>
    /// <exception cref="UsageException">Nothing can be written to the folder.</exception>
    public static async Task<Checkpoints?> BeginAsync(IServiceProvider services, SamphireSettings settings, string? folder, Streams streams, CancellationToken cancellationToken)
    {
        if (folder is null)
        {
            return null;
        }

        var signer = new CheckpointSigner(settings.Keys.Instance!);
        var write = new WriteCheckpoint(services.GetRequiredService<StoreFactory>(), signer, Path.GetFullPath(folder));
        try
        {
            await write.RunAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            signer.Dispose();
            throw new UsageException($"Nothing can be written to the folder {folder}. Check that this account may write there, or choose another folder with --checkpoints.");
        }

        return new Checkpoints(signer, write, settings.Clock, streams);
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await hourly;
        await TryAsync();
        end.Dispose();
        signer.Dispose();
    }

    private async Task HourlyAsync(TimeProvider clock)
    {
        using var timer = new PeriodicTimer(Every, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(end.Token))
            {
                await TryAsync();
            }
        }
        catch (OperationCanceledException)
        {
            // The program ends.
        }
    }

    // A full disk must not stop the program. The next one may succeed.
    private async Task TryAsync()
    {
        try
        {
            await write.RunAsync();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or System.Data.Common.DbException)
        {
            streams.Error.WriteLine("A checkpoint could not be written. Check the folder of --checkpoints and the store.");
        }
    }
}
