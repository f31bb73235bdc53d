using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>One page's share of a draft. Only this is compared and changed when the page is saved.</summary>
/// <param name="Of">The page's fields.</param>
/// <param name="Put">Carries them from a draft into another.</param>
public sealed record DraftPart(Func<ConcernDraft, object> Of, Action<ConcernDraft, ConcernDraft> Put)
{
    public static DraftPart For(ConcernStep step) => step switch
    {
        ConcernStep.Danger => new(draft => new { Danger = new { draft.Danger.Answer } }, (from, to) => to.Danger = to.Danger with { Answer = from.Danger.Answer }),
        ConcernStep.Call999 => new(
            draft => new { Danger = new { draft.Danger.Call999 } },
            (from, to) => to.Danger = to.Danger with { Call999 = from.Danger.Call999, Call999SaidAt = from.Danger.Call999SaidAt }),
        ConcernStep.Harm => new(draft => new { draft.Harm }, (from, to) => to.Harm = from.Harm),
        ConcernStep.Child => new(draft => new { draft.Child }, (from, to) => to.Child = from.Child),
        ConcernStep.Noticed => new(draft => new { draft.Noticed }, (from, to) => to.Noticed = from.Noticed),
        ConcernStep.Source => new(draft => new { draft.Source }, (from, to) => to.Source = from.Source),
        ConcernStep.Others => new(draft => new { draft.Others }, (from, to) => to.Others = from.Others),
        _ => new(draft => new { draft.Reach }, (from, to) => to.Reach = from.Reach),
    };

    /// <summary>The page's fields as text: the same fields, the same text.</summary>
    public string Words(ConcernDraft draft) => JsonSerializer.Serialize(Of(draft));

    /// <summary>What the page was filled with, told apart from anything else: a device that sends it back has seen this and no other.</summary>
    public string Mark(ConcernDraft draft, byte[]? source) =>
        Convert.ToHexString(SHA256.HashData([.. Encoding.UTF8.GetBytes(Words(draft)), .. source ?? []]));
}
