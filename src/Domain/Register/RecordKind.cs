namespace Samphire.Domain.Register;

/// <summary>What a record of the register stands for.</summary>
public enum RecordKind
{
    Person,
    Vehicle,
    Phone,
    Account,
    Place,
    Group,
    Event,
}

/// <summary>What a value says about a record.</summary>
public enum ValueKind
{
    /// <summary>A name, a nickname, a plate, a number, an address or a part of one: what people call it by.</summary>
    Name,

    Description,
}

/// <summary>How two records hang together, read from the first to the second.</summary>
public enum LinkKind
{
    /// <summary>A person and the child of the concern; the role says what they are to the child.</summary>
    NamedWithChild,

    /// <summary>A vehicle, phone, account, place or group named in the same concern as the child.</summary>
    NamedInConcern,
}

/// <summary>What a person is in a link. It stands on the link, never on the person.</summary>
public enum LinkRole
{
    None,
    ParentOrCarer,
    RelativeOrHousehold,
    Friend,
    PersonOfConcern,
    Professional,
    NotKnown,
}
