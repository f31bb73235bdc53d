namespace Samphire.Domain.Shared;

/// <summary>How sure the recorder is of what is recorded.</summary>
public enum Sureness
{
    Confirmed,
    Likely,
    Possible,
    Doubted,
    NotKnown,
}
