using Samphire.App.Content;

namespace Samphire.App.Tests.Content;

/// <summary>Every fault of the tables, each in a copy of its own; ajv validates all of them in one run.</summary>
public sealed class PlantedFaults : IDisposable
{
    private readonly Dictionary<string, CopyOfPacks> copies = [];
    private readonly Dictionary<string, VerificationResult> verdicts;

    public PlantedFaults()
    {
        foreach (var planted in PlantedFault.ReadAll())
        {
            var copy = new CopyOfPacks();
            copies.Add(planted.Name, copy);
            planted.PlantIn(copy);
        }

        var asked = PlantedFault.ReadAll().Where(planted => planted.Form is not null)
            .Select(planted => new ToCheck(copies[planted.Name].PathOf(planted.ChangedFile), Ajv.SchemaOf(planted.ChangedFile)!));
        verdicts = Ajv.Check(asked).ToDictionary(verdict => verdict.File);
    }

    public CopyOfPacks CopyWith(PlantedFault planted) => copies[planted.Name];

    public VerificationResult VerdictOn(PlantedFault planted) => verdicts[CopyWith(planted).PathOf(planted.ChangedFile)];

    public void Dispose()
    {
        foreach (var copy in copies.Values)
        {
            copy.Dispose();
        }
    }
}

public sealed class PlantedFaultsTests(PlantedFaults all) : IClassFixture<PlantedFaults>
{
    private static readonly IReadOnlyList<PlantedFault> Table = PlantedFault.ReadAll();

    public static TheoryData<string> Names => [.. Table.Select(planted => planted.Name)];

    public static TheoryData<string> NamesWithASchema => [.. Table.Where(planted => planted.Form is not null).Select(planted => planted.Name)];

    [Fact]
    public void Copy_of_the_packs_without_a_planted_fault_has_no_faults()
    {
        using var packs = new CopyOfPacks();

        Assert.Empty(ContentLibrary.Check(packs.Folder));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Planted_fault_is_found_on_its_line_and_is_the_only_one(string name)
    {
        var planted = Table.Single(row => row.Name == name);
        var packs = all.CopyWith(planted);

        var found = ContentLibrary.Check(packs.Folder).Select(fault => fault.ToString()).ToList();

        foreach (var expected in planted.Faults)
        {
            var place = expected.Place(planted.ChangedFile, packs);
            var match = found.Find(line => line.StartsWith(place, StringComparison.Ordinal) && line.Contains(expected.Says, StringComparison.Ordinal));
            Assert.True(match is not null, $"expected {place}{expected.Says}\nfound\n{string.Join('\n', found)}");
            found.Remove(match!);
        }

        Assert.Empty(found);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Planted_fault_stops_the_library_from_loading(string name)
    {
        var planted = Table.Single(row => row.Name == name);

        var (library, faults) = ContentLibrary.Load(all.CopyWith(planted).Folder, []);

        Assert.Null(library);
        Assert.NotEmpty(faults);
    }

    [Theory]
    [MemberData(nameof(NamesWithASchema))]
    public void Planted_fault_is_refused_by_Ajv_only_where_it_breaks_the_schema(string name)
    {
        var planted = Table.Single(row => row.Name == name);

        var verdict = all.VerdictOn(planted);

        Assert.True(verdict.Valid != planted.Form, verdict.ToString());
    }
}
