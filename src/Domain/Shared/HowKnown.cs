namespace Samphire.Domain.Shared;

/// <summary>How the person who says something knows it.</summary>
public enum HowKnown
{
    [Word("seen-or-heard-by-recorder")] SeenOrHeardByRecorder,
    [Word("told-by-child")] ToldByChild,
    [Word("told-by-witness")] ToldByWitness,
    [Word("told-by-other")] ToldByOther,
    [Word("document-or-message")] DocumentOrMessage,
    [Word("not-known")] NotKnown,
}
