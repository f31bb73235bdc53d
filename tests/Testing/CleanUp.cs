using System.Collections.Concurrent;

namespace Samphire.Testing;

/// <summary>
/// Runs what tests leave for the end: servers to stop, folders to delete. It is a fixture of every test assembly, because xunit
/// counts work at the exit of the process as threads left running and fails the run after ten seconds of it. Programs that
/// are no test run, such as the bench, clean up when they exit.
/// </summary>
public sealed class CleanUp : IDisposable
{
    private static readonly ConcurrentStack<Action> Left = [];

    static CleanUp() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Run();

    public static void AtEnd(Action action) => Left.Push(action);

    public void Dispose() => Run();

    private static void Run()
    {
        while (Left.TryPop(out var action))
        {
            action();
        }
    }
}
