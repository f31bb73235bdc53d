namespace Samphire.App.Store.Sealing;

public abstract record UnsealResult
{
    private UnsealResult()
    {
    }

    public sealed record Clear(Secret<byte[]> Value) : UnsealResult;

    /// <summary>
    /// The agency's key is not in the key folder. The value can be read again once a copy is restored.
    /// </summary>
    /// <param name="Agency">Null for the installation's own key.</param>
    public sealed record KeyMissing(Guid? Agency) : UnsealResult;

    public sealed record Destroyed(DateTimeOffset At) : UnsealResult;

    /// <summary>The value, its key or its place does not match what was sealed.</summary>
    public sealed record Damaged : UnsealResult;
}
