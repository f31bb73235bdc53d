namespace Samphire.App.Store.Sealing;

/// <summary>What came of opening a sealed value. Only the first shows it; a page says the others in words and breaks at none.</summary>
public abstract record Opened
{
    private Opened()
    {
    }

    /// <summary>The value, as it was before it was sealed.</summary>
    public sealed record Clear(Secret<byte[]> Value) : Opened;

    /// <summary>The agency's key is not in the key folder. Nothing is lost as long as it exists somewhere.</summary>
    /// <param name="Agency">Whose key; nobody's for the installation's own.</param>
    public sealed record KeyMissing(Guid? Agency) : Opened;

    /// <summary>The value was destroyed on purpose, with its key.</summary>
    public sealed record Destroyed(DateTimeOffset At) : Opened;

    /// <summary>The value, its key or its place is not what was sealed.</summary>
    public sealed record Damaged : Opened;
}
