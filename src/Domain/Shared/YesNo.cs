namespace Samphire.Domain.Shared;

/// <summary>Yes, no or not known. Leaving it out is a fourth state: nobody asked.</summary>
public enum YesNo
{
    [Word("yes")] Yes,
    [Word("no")] No,
    [Word("not-known")] NotKnown,
}
