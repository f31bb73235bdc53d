using Samphire.App.Access;

namespace Samphire.Testing;

/// <summary>Tests sign in thousands of times, so their passwords are hashed at a cost that the product refuses.</summary>
public static class FastPasswords
{
    public static PasswordCost Cost { get; } = PasswordCost.ForTests(1);
}
