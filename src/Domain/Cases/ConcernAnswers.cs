namespace Samphire.Domain.Cases;

/// <summary>The first question of a concern: is anyone in danger right now? The first answer that fits.</summary>
public enum DangerAnswer
{
    AtThisMinute,

    /// <summary>Missing now.</summary>
    WhereaboutsNotKnown,

    HarmNow,
    WorriedNotNow,
    NotKnown,
}

/// <summary>What the reporter says about ringing 999.</summary>
public enum Call999
{
    ICalled,
    SomeoneElseIsCalling,
    ICannotCall,
}

/// <summary>How the reporter knows what was noticed.</summary>
public enum NoticedHow
{
    SawOrHeard,
    ChildToldMe,
    SomeoneElseToldMe,
    ReadOrFound,
}

/// <summary>Whether the source may be named to police and social care.</summary>
public enum NamingAnswer
{
    Yes,
    KeepItWithUs,
    NotAsked,

    /// <summary>A professional doing their job: professionals are named.</summary>
    Professional,

    /// <summary>Offered only after "I read it or found it": it came from no person.</summary>
    CameFromNobody,
}

/// <summary>Whether the child knows that what they told must be passed on.</summary>
public enum ChildToldAnswer
{
    Yes,
    NotYet,
    NotSafe,
}

/// <summary>What kind of thing a reporter names beside the child.</summary>
public enum OtherKind
{
    Person,
    Vehicle,
    Phone,
    Account,
    Place,
    Group,
}

/// <summary>What a person is to the child, as a reporter sees it.</summary>
public enum OtherToChild
{
    ParentOrCarer,
    RelativeOrHousehold,
    Friend,
    PersonOfConcern,
    Professional,
    NotKnown,
}
