using System.Globalization;

namespace Samphire.Testing;

/// <summary>The number of generated cases for a property.</summary>
public static class Samples
{
    private static readonly int Most = int.Parse(Environment.GetEnvironmentVariable("SAMPHIRE_SAMPLES") ?? $"{int.MaxValue}", CultureInfo.InvariantCulture);

    /// <summary>
    /// This number, or fewer if SAMPHIRE_SAMPLES limits it, as the mutation run does, which checks each property
    /// hundreds of times.
    /// </summary>
    public static int Of(int usual) => Math.Min(usual, Most);
}
