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

    // Until each of these indicators has an answer, there is no level yet.
    public IReadOnlyList<Item> Actual { get; }

    public Item? Find(string id) => byId.GetValueOrDefault(id);

    // The reader of the pack has checked that it exists.
    public Item this[string id] => byId[id];

    public int PositionOf(Item item) => places[item];
}

/// <summary>
/// Items that the rules, and the sending of a concern, refer to by id. A pack without one of them does not load.
/// </summary>
public static class NamedItems
{
    public const string DisclosureWithdrawn = "suspected.disclosure-withdrawn";
    public const string DespairOrSelfHarm = "suspected.despair-or-self-harm";
    public const string LearningDisabilityOrAutism = "vulnerability.personal.learning-disability-or-autism";
    public const string DisabilityOrCommunicationNeed = "vulnerability.personal.disability-or-communication-need";
    public const string HarmAtHome = "vulnerability.family-and-relationships.harm-at-home";
    public const string RelativesInvolved = "vulnerability.family-and-relationships.relatives-involved";
    public const string HonourBasedAbuse = "vulnerability.family-and-relationships.honour-based-abuse";

    public const string ActualTaken = "actual.taken-or-trafficked";
    public const string ActualMadeToInvolve = "actual.made-to-involve-others";

    // Holds any other harm that a concern reports until an assessment says which sign it is.
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
        ActualTaken,
        ActualMadeToInvolve,
        ActualAnother,
    ];
}
