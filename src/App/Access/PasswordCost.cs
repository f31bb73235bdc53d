namespace Samphire.App.Access;

/// <summary>How many iterations of PBKDF2-HMAC-SHA512 the hash of a password takes.</summary>
public sealed record PasswordCost
{
    /// <summary>The default. OWASP asks for 210,000; ASP.NET Core Identity alone would do 100,000.</summary>
    public const int Lowest = 220_000;

    /// <summary>A second and more on one core: beyond it a sign-in keeps the server busy instead of the attacker.</summary>
    public const int Highest = 5_000_000;

    private PasswordCost(int iterations) => Iterations = iterations;

    public static PasswordCost Default { get; } = new(Lowest);

    public int Iterations { get; }

    /// <summary>What somebody who runs Samphire asks for; null where it is below the default or beyond reason.</summary>
    public static PasswordCost? From(int iterations) => iterations is >= Lowest and <= Highest ? new(iterations) : null;

    /// <summary>A cost below the default. No setting leads here: only the test host can call it, in code.</summary>
    internal static PasswordCost ForTests(int iterations) => new(iterations);
}
