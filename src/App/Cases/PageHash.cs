using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>Compares the values on one page of a draft, to detect changes made on another device.</summary>
internal static class PageHash
{
    public static bool Same(ConcernStep page, ConcernDraft one, ConcernDraft other) => Words(page, one) == Words(page, other);

    public static string Of(ConcernStep page, ConcernDraft draft, byte[]? source) =>
        Convert.ToHexString(SHA256.HashData([.. Encoding.UTF8.GetBytes(Words(page, draft)), .. source ?? []]));

    private static string Words(ConcernStep page, ConcernDraft draft) =>
        JsonSerializer.Serialize(new ConcernForm(draft, ConcernContext.AnyDay)[page].Inputs);
}
