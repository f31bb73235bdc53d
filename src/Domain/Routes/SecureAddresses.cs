namespace Samphire.Domain.Routes;

/// <summary>
/// Whether the e-mail addresses in a text belong to the secure domains of an area. What is written about a child goes to
/// no other address.
/// </summary>
public static class SecureAddresses
{
    private static readonly char[] Around = ['<', '>', '(', ')', '[', ']', ',', ';', ':', '"', '\'', '.'];

    /// <summary>The domain of the first address that is not secure, in lower case; null if there is none.</summary>
    public static string? FirstOutside(string text, IReadOnlyCollection<string> secureDomains) => text
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(word => word.Split(',', ';'))
        .Where(word => word.Contains('@', StringComparison.Ordinal))
        .Select(word => word[(word.LastIndexOf('@') + 1)..].Trim(Around).ToLowerInvariant())
        .FirstOrDefault(domain => domain.Length > 0 && !secureDomains.Contains(domain, StringComparer.OrdinalIgnoreCase));
}
