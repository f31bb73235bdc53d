namespace Samphire.Testing;

/// <summary>
/// The trait of tests that only <c>make test-full</c> runs: the full products and the second database, of which <c>make
/// test</c> runs a selection or one database.
/// </summary>
public static class Runs
{
    public const string Name = "runs";
    public const string InFull = "in-full";

    /// <summary>Writes files for the project, and runs only with its own command.</summary>
    public const string ByHand = "by-hand";
}
