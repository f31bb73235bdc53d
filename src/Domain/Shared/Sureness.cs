namespace Samphire.Domain.Shared;

/// <summary>How sure the recorder is of what is recorded.</summary>
public enum Sureness
{
    [Word("confirmed")] Confirmed,
    [Word("likely")] Likely,
    [Word("possible")] Possible,
    [Word("doubted")] Doubted,
    [Word("not-known")] NotKnown,
}
