using Samphire.App.Content;

namespace Samphire.App.Tests.Content;

/// <summary>A pack that is built to crash the program is reported as a fault like any other.</summary>
public sealed class HostilePackTests : IDisposable
{
    private const string Area = "wendmarsh-demo/1.0.0/directory/area.yaml";
    private const int Deep = 100_000;

    private readonly CopyOfPacks packs = new();

    public void Dispose() => packs.Dispose();

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    public void YAML_nested_a_hundred_thousand_levels_deep_is_a_fault_on_its_line(string opening)
    {
        packs.Write(Area, $"districts: []\ndesks: {string.Concat(Enumerable.Repeat(opening, Deep))}\n");

        var (library, faults) = ContentLibrary.Load(packs.Folder, []);

        Assert.Null(library);
        Assert.Contains(faults, fault => fault.File == packs.PathOf(Area) && fault.Line == 2);
        Assert.Contains(ContentLibrary.Check(packs.Folder), fault => fault.File == packs.PathOf(Area) && fault.Line == 2);
    }

    [Fact]
    public void Fault_that_quotes_control_characters_is_printed_as_one_harmless_line()
    {
        var fault = new Fault("a\nb.yaml", 7, "'x\r\n\u001B[31m\u0007y' in kind", "one of a\u2028b, \u202Ec");

        Assert.Equal("a b.yaml:7: 'x   [31m y' in kind; expected one of a b,  c", fault.ToString());
    }
}
