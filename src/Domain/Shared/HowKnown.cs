namespace Samphire.Domain.Shared;

/// <summary>Whose knowledge it is: how the one who says it knows.</summary>
public enum HowKnown
{
    SeenOrHeardByRecorder,
    ToldByChild,
    ToldByWitness,
    ToldByOther,
    DocumentOrMessage,
    NotKnown,
}
