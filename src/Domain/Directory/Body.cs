namespace Samphire.Domain.Directory;

/// <summary>A body that must be told.</summary>
public enum Body
{
    Police,
    ChildrensSocialCare,
    AdultSocialCare,
}

/// <summary>How fast a body must be reached.</summary>
public enum Urgency
{
    ImmediateDanger,
    Urgent,
    NonUrgent,
}

/// <summary>By which way a desk is reached.</summary>
public enum Means
{
    Telephone999,
    Telephone,
    SecureEmail,
}
