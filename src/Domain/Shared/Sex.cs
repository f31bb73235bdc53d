namespace Samphire.Domain.Shared;

/// <summary>The sex of a person, as far as it is known.</summary>
public enum Sex
{
    [Word("female")] Female,
    [Word("male")] Male,
    [Word("not-known")] NotKnown,
}
