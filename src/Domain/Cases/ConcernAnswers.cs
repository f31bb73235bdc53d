using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>Whether anyone is in danger right now. The reporter chooses the first answer that fits.</summary>
public enum DangerAnswer
{
    [Word("at-this-minute")] AtThisMinute,

    // Missing now.
    [Word("whereabouts-not-known")] WhereaboutsNotKnown,

    [Word("harm-now")] HarmNow,
    [Word("worried-not-now")] WorriedNotNow,
    [Word("not-known")] NotKnown,
}

/// <summary>What the reporter says about calling 999.</summary>
public enum Call999
{
    [Word("i-called")] ICalled,
    [Word("someone-else-is-calling")] SomeoneElseIsCalling,
    [Word("i-cannot-call")] ICannotCall,
}

/// <summary>How the reporter knows what they noticed.</summary>
public enum NoticedHow
{
    [Word("saw-or-heard")] SawOrHeard,
    [Word("child-told-me")] ChildToldMe,
    [Word("someone-else-told-me")] SomeoneElseToldMe,
    [Word("read-or-found")] ReadOrFound,
}

/// <summary>Whether the source may be named to police and social care.</summary>
public enum NamingAnswer
{
    [Word("yes")] Yes,
    [Word("keep-it-with-us")] KeepItWithUs,
    [Word("not-asked")] NotAsked,

    // Professionals who were doing their job are always named.
    [Word("professional")] Professional,

    // Offered only after "I read it or found it".
    [Word("came-from-nobody")] CameFromNobody,
}

/// <summary>Whether the child knows that what they said must be passed on.</summary>
public enum ChildToldAnswer
{
    [Word("yes")] Yes,
    [Word("not-yet")] NotYet,
    [Word("not-safe")] NotSafe,
}

/// <summary>The kind of person or thing that a reporter names besides the child.</summary>
public enum OtherKind
{
    [Word("person")] Person,
    [Word("vehicle")] Vehicle,
    [Word("phone")] Phone,
    [Word("account")] Account,
    [Word("place")] Place,
    [Word("group")] Group,
}

/// <summary>What a person is to the child, as far as the reporter knows.</summary>
public enum OtherToChild
{
    [Word("parent-or-carer")] ParentOrCarer,
    [Word("relative-or-household")] RelativeOrHousehold,
    // Or a fellow pupil.
    [Word("friend")] Friend,

    [Word("professional")] Professional,

    // Nobody whom the child knew before.
    [Word("stranger")] Stranger,

    [Word("not-known")] NotKnown,
}
