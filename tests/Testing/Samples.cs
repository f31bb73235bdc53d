using System.Globalization;

namespace Samphire.Testing;

/// <summary>How many generated cases a property has to hold for.</summary>
public static class Samples
{
    private static readonly int Most = int.Parse(Environment.GetEnvironmentVariable("SAMPHIRE_SAMPLES") ?? $"{int.MaxValue}", CultureInfo.InvariantCulture);

    /// <summary>So many; fewer where SAMPHIRE_SAMPLES says so, as the mutation run does, which asks a property hundreds of times.</summary>
    public static int Of(int usual) => Math.Min(usual, Most);
}
