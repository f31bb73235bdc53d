using Samphire.Testing;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Samphire.App.Tests.Content;

/// <summary>A case of the tables in planted-faults/; the README there explains each key.</summary>
public sealed class PlantedFault
{
    public string Name { get; set; } = "";

    public string File { get; set; } = "";

    public string? Replace { get; set; }

    public string? With { get; set; }

    public string? Append { get; set; }

    public string? AppendHex { get; set; }

    public string? Write { get; set; }

    public bool Remove { get; set; }

    public string? MoveTo { get; set; }

    public List<ExpectedFault> Faults { get; set; } = [];

    public bool? Form { get; set; }

    /// <summary>The file with the planted fault.</summary>
    public string ChangedFile => MoveTo ?? File;

    public static IReadOnlyList<PlantedFault> ReadAll()
    {
        var folder = Path.Combine(Packs.Root, "tests", "App.Tests", "Content", "planted-faults");
        var reader = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        return
        [
            .. Folders.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal)
                .SelectMany(table => reader.Deserialize<List<PlantedFault>>(System.IO.File.ReadAllText(table))),
        ];
    }

    public void PlantIn(CopyOfPacks packs)
    {
        if (Replace is not null)
        {
            packs.Replace(File, Replace, With!);
        }
        else if (Append is not null)
        {
            packs.Write(File, packs.Read(File) + Append);
        }
        else if (AppendHex is not null)
        {
            packs.Write(File, [.. System.IO.File.ReadAllBytes(packs.PathOf(File)), .. Convert.FromHexString(AppendHex)]);
        }
        else if (Write is not null)
        {
            packs.Write(File, Write);
        }
        else if (Remove)
        {
            System.IO.File.Delete(packs.PathOf(File));
        }
        else
        {
            System.IO.File.Move(packs.PathOf(File), packs.PathOf(MoveTo!));
        }
    }
}

/// <summary>A fault that must be found: its line, as text or as a number, and a part of the message.</summary>
public sealed class ExpectedFault
{
    public string At { get; set; } = "";

    public string Says { get; set; } = "";

    public string? In { get; set; }

    /// <summary>The expected start of the printed line, calculated from the changed file.</summary>
    public string Place(string changedFile, CopyOfPacks packs)
    {
        var file = packs.PathOf(In ?? changedFile);
        return $"{file}:{(int.TryParse(At, out var line) ? line : LineOf(file))}: ";
    }

    private int LineOf(string file)
    {
        var lines = System.IO.File.ReadAllLines(file);
        var found = Enumerable.Range(0, lines.Length).Where(index => lines[index].Contains(At, StringComparison.Ordinal)).ToArray();
        Assert.True(found.Length == 1, $"'{At}' stands on one line of {file}, not on {found.Length}");
        return found[0] + 1;
    }
}
