namespace Samphire.Domain.Shared;

/// <summary>A kind of thing that a capability declares as a value, and that the store keeps by its word.</summary>
public interface IStoredWord
{
    public string Word { get; }
}
