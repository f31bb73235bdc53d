using Samphire.Domain.Shared;

namespace Samphire.Domain.Register;

/// <summary>What a record of the register represents.</summary>
public enum RecordKind
{
    [Word("person")] Person,
    [Word("vehicle")] Vehicle,
    [Word("phone")] Phone,
    [Word("account")] Account,
    [Word("place")] Place,
    [Word("group")] Group,
    [Word("event")] Event,
}

/// <summary>What a value says about a record.</summary>
public enum ValueKind
{
    // What people call it: a name, a nickname, a number plate, a number, an address, or a part of one.
    [Word("name")] Name,

    [Word("description")] Description,
}

/// <summary>How two records are related, read from the first to the second.</summary>
public enum LinkKind
{
    // A person and the child of the concern; the role says what they are to the child.
    [Word("named-with-child")] NamedWithChild,

    // A vehicle, phone, account, place or group named in the same concern as the child.
    [Word("named-in-concern")] NamedInConcern,
}

/// <summary>What a person is in a link. The role belongs to the link, never to the person.</summary>
public enum LinkRole
{
    [Word("none")] None,
    [Word("parent-or-carer")] ParentOrCarer,
    [Word("relative-or-household")] RelativeOrHousehold,
    [Word("friend")] Friend,
    [Word("person-of-concern")] PersonOfConcern,
    [Word("professional")] Professional,
    [Word("stranger")] Stranger,
    [Word("not-known")] NotKnown,
}
