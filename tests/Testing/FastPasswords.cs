using Samphire.App.Access;

namespace Samphire.Testing;

/// <summary>
/// Tests sign in thousands of times, so their passwords are hashed with fewer iterations than the product allows.
/// </summary>
public static class FastPasswords
{
    public static PasswordCost Cost { get; } = PasswordCost.ForTests(1);
}
