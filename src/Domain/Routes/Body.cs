using Samphire.Domain.Shared;

namespace Samphire.Domain.Routes;

/// <summary>A body that must be told.</summary>
public enum Body
{
    [Word("police")] Police,
    [Word("childrens-social-care")] ChildrensSocialCare,
    [Word("adult-social-care")] AdultSocialCare,
}

/// <summary>How fast a body must be reached.</summary>
public enum Urgency
{
    [Word("immediate-danger")] ImmediateDanger,
    [Word("urgent")] Urgent,
    [Word("non-urgent")] NonUrgent,
}

/// <summary>How a desk is reached.</summary>
public enum Means
{
    [Word("telephone-999")] Telephone999,
    [Word("telephone")] Telephone,
    [Word("secure-email")] SecureEmail,
}
