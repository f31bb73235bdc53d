namespace Samphire.App.Access;

/// <summary>The number of PBKDF2-HMAC-SHA512 iterations for a password hash.</summary>
public sealed record PasswordCost
{
    // The default. OWASP recommends 210,000; the default of ASP.NET Core Identity is 100,000.
    public const int Lowest = 220_000;

    // More than a second on one core: beyond this, sign-ins alone could overload the server.
    public const int Highest = 5_000_000;

    private PasswordCost(int iterations) => Iterations = iterations;

    public static PasswordCost Default { get; } = new(Lowest);

    public int Iterations { get; }

    // Null if it is out of range.
    public static PasswordCost? From(int iterations) => iterations is >= Lowest and <= Highest ? new(iterations) : null;

    // Below the default. Only the test host calls this; no setting does.
    internal static PasswordCost ForTests(int iterations) => new(iterations);
}
