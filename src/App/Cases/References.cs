using System.Security.Cryptography;
using Samphire.Domain.Routes;

namespace Samphire.App.Cases;

/// <summary>
/// References of files and sources: the area's prefix and eight random characters, which reveal nothing about the date
/// or the child.
/// </summary>
internal static class References
{
    // Crockford's base 32: no letter that sounds or looks like a digit.
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private const string WhereTheAreaNamesNone = "SAM";

    public static string ForConcern(Area area) => $"{PrefixOf(area)}-{Eight()}";

    public static string ForSource(Area area) => $"{PrefixOf(area)}-S-{Eight()}";

    private static string PrefixOf(Area area) => area.Prefix ?? WhereTheAreaNamesNone;

    private static string Eight() => RandomNumberGenerator.GetString(Alphabet, 8);
}
