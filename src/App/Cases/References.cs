using System.Security.Cryptography;
using Samphire.Domain.Routes;

namespace Samphire.App.Cases;

/// <summary>What files and sources are called: the area's letters and eight at random, which say nothing of when or about whom.</summary>
internal static class References
{
    /// <summary>Crockford's: no letter that is taken for a figure when it is read out.</summary>
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private const string WhereTheAreaNamesNone = "SAM";

    public static string ForConcern(Area area) => $"{PrefixOf(area)}-{Eight()}";

    public static string ForSource(Area area) => $"{PrefixOf(area)}-S-{Eight()}";

    private static string PrefixOf(Area area) => area.Prefix ?? WhereTheAreaNamesNone;

    private static string Eight() => RandomNumberGenerator.GetString(Alphabet, 8);
}
