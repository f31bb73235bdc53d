namespace Samphire.Domain.Shared;

/// <summary>
/// The pack and version that something was made with. A decision stores it, so that it reads the same in ten years.
/// </summary>
public sealed record PackStamp(string Id, PackVersion Version)
{
    public override string ToString() => $"{Id}@{Version}";
}

/// <summary>The version of a pack: three numbers, compared as numbers (1.10.0 is newer than 1.9.0).</summary>
public sealed record PackVersion(int Major, int Minor, int Patch) : IComparable<PackVersion>
{
    // Reads "1.0.0"; null unless it is three plain numbers.
    public static PackVersion? From(string raw)
    {
        var parts = raw.Split('.');
        if (parts.Length != 3)
        {
            return null;
        }

        var numbers = new int[3];
        for (var i = 0; i < 3; i++)
        {
            var plain = parts[i].Length is > 0 and < 7 && parts[i].All(char.IsAsciiDigit) && (parts[i].Length == 1 || parts[i][0] != '0');
            if (!plain)
            {
                return null;
            }

            numbers[i] = int.Parse(parts[i], System.Globalization.CultureInfo.InvariantCulture);
        }

        return new PackVersion(numbers[0], numbers[1], numbers[2]);
    }

    public int CompareTo(PackVersion? other) =>
        other is null ? 1 : (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    public static bool operator <(PackVersion left, PackVersion right) => left.CompareTo(right) < 0;

    public static bool operator >(PackVersion left, PackVersion right) => left.CompareTo(right) > 0;

    public static bool operator <=(PackVersion left, PackVersion right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PackVersion left, PackVersion right) => left.CompareTo(right) >= 0;

    public override string ToString() => $"{Major}.{Minor}.{Patch}";
}
