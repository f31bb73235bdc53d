using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>What stands on one page of a draft, for comparing it. Only this is compared when the page is saved.</summary>
internal static class PageMark
{
    /// <summary>True where both drafts say the same on the page.</summary>
    public static bool Same(ConcernStep page, ConcernDraft one, ConcernDraft other) => Words(page, one) == Words(page, other);

    /// <summary>What the page was filled with, told apart from anything else: a device that sends it back has seen this and no other.</summary>
    public static string Of(ConcernStep page, ConcernDraft draft, byte[]? source) =>
        Convert.ToHexString(SHA256.HashData([.. Encoding.UTF8.GetBytes(Words(page, draft)), .. source ?? []]));

    private static string Words(ConcernStep page, ConcernDraft draft) =>
        JsonSerializer.Serialize(new ConcernForm(draft, ConcernContext.AnyDay)[page].Inputs);
}
