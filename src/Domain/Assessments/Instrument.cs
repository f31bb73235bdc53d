using System.Collections.Frozen;

namespace Samphire.Domain.Assessments;

/// <summary>The versioned set of questions, in the order in which they are asked.</summary>
public sealed class Instrument
{
    private readonly FrozenDictionary<string, Item> byId;
    private readonly Dictionary<Item, int> places = [];

    public Instrument(IReadOnlyList<Item> items)
    {
        Items = items;
        byId = items.ToFrozenDictionary(item => item.Id, StringComparer.Ordinal);
        foreach (var item in items)
        {
            places.Add(item, places.Count);
        }

        Actual = [.. items.Where(item => item.Group == ItemGroup.Actual)];
    }

    public IReadOnlyList<Item> Items { get; }

    /// <summary>Every indicator of actual exploitation; while one has no answer there is not yet a level.</summary>
    public IReadOnlyList<Item> Actual { get; }

    public Item? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The item, which the pack's reader has made sure is there.</summary>
    public Item this[string id] => byId[id];

    /// <summary>Where an item of this instrument stands in the order of asking.</summary>
    public int PlaceOf(Item item) => places[item];
}

/// <summary>The items that rules, and the way of a concern into them, name. A pack without one of them does not load.</summary>
public static class NamedItems
{
    public const string DisclosureWithdrawn = "suspected.disclosure-withdrawn";
    public const string DespairOrSelfHarm = "suspected.despair-or-self-harm";
    public const string LearningDisabilityOrAutism = "vulnerability.personal.learning-disability-or-autism";
    public const string DisabilityOrCommunicationNeed = "vulnerability.personal.disability-or-communication-need";
    public const string HarmAtHome = "vulnerability.family-and-relationships.harm-at-home";
    public const string RelativesInvolved = "vulnerability.family-and-relationships.relatives-involved";
    public const string HonourBasedAbuse = "vulnerability.family-and-relationships.honour-based-abuse";

    /// <summary>Where a concern's "has already happened" stands until an assessment says which sign it is.</summary>
    public const string ActualAnother = "actual.another";

    public static IReadOnlyList<string> All { get; } =
    [
        DisclosureWithdrawn,
        DespairOrSelfHarm,
        LearningDisabilityOrAutism,
        DisabilityOrCommunicationNeed,
        HarmAtHome,
        RelativesInvolved,
        HonourBasedAbuse,
        ActualAnother,
    ];
}
