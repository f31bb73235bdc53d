using Samphire.Testing;

namespace Samphire.Domain.Tests.Assessments;

/// <summary>A file of worked examples beside the tests, which a practitioner can read and add to.</summary>
internal static class ExampleTable
{
    public static YamlRow Open(string file) =>
        YamlRow.File(Path.Combine(Packs.Root, "tests", "Domain.Tests", "Assessments", file));

    /// <summary>The names of a table's examples, each once, as the cases of a theory.</summary>
    public static TheoryData<string> Names(IEnumerable<string> names)
    {
        string[] all = [.. names];
        Assert.NotEmpty(all);
        Assert.Equal(all.Distinct(), all);
        return [.. all];
    }
}
