using System.Collections.Concurrent;

namespace Samphire.Testing;

/// <summary>
/// Stops servers and deletes folders when all tests have run. It is a fixture of every test assembly, because xunit
/// treats work at process exit as threads left running and fails the run after ten seconds. Other programs, such as the
/// bench, clean up at process exit.
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
