using Samphire.Testing;

namespace Samphire.Domain.Tests.Assessments;

/// <summary>A file of worked examples next to the tests, which practitioners can read and extend.</summary>
internal static class ExampleTable
{
    public static YamlRow Open(string file) =>
        YamlRow.File(Path.Combine(Packs.Root, "tests", "Domain.Tests", "Assessments", file));

    /// <summary>The distinct names of a table's examples, for a theory.</summary>
    public static TheoryData<string> Names(IEnumerable<string> names)
    {
        string[] all = [.. names];
        Assert.NotEmpty(all);
        Assert.Equal(all.Distinct(), all);
        return [.. all];
    }
}
