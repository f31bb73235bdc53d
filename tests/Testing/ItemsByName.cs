using Samphire.Domain.Assessments;

namespace Samphire.Testing;

/// <summary>Finds the items of an instrument by their full id or its last part.</summary>
public sealed class ItemsByName(Instrument instrument)
{
    public static ItemGroup[] Vulnerabilities { get; } =
    [
        ItemGroup.VulnerabilityPersonal,
        ItemGroup.VulnerabilityFamilyAndRelationships,
        ItemGroup.VulnerabilitySocialAndEnvironmental,
    ];

    public Item Whole(string id) => instrument.Find(id) ?? throw new ArgumentException($"No item is called {id}.", nameof(id));

    public IEnumerable<Item> All(ItemGroup group) => instrument.Items.Where(item => item.Group == group);

    /// <summary>The only item of these groups with that last part; none or several is a mistake in the test.</summary>
    public Item Of(string name, params ItemGroup[] groups)
    {
        Item[] found = [.. instrument.Items.Where(item => groups.Contains(item.Group)
            && (item.Id == name || item.Id.EndsWith("." + name, StringComparison.Ordinal)))];
        return found.Length == 1 ? found[0] : throw new ArgumentException($"{found.Length} items are called {name}.", nameof(name));
    }
}
