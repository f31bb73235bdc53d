using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace Samphire.Web.Security;

/// <summary>
/// The network address of a client, as limits count it. One connection has the last 64 bits of an IPv6 address to
/// itself and may change them for each request, so these do not count.
/// </summary>
internal static class ClientAddress
{
    private const int NetworkBytes = 8;

    public static string Of(HttpContext context) => context.Connection.RemoteIpAddress is { } address ? Of(address) : "";

    private static string Of(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4().ToString();
        }

        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return address.ToString();
        }

        var bytes = address.GetAddressBytes();
        bytes.AsSpan(NetworkBytes).Clear();
        return $"{new IPAddress(bytes)}/64";
    }
}
