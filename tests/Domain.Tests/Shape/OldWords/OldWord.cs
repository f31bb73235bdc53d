using Microsoft.VisualBasic.FileIO;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Shape.OldWords;

/// <summary>A word that the project used to have, and its replacement.</summary>
/// <param name="Old">The word or phrase that must not come back.</param>
/// <param name="New">What it is called now.</param>
/// <param name="Scope">The kind of word.</param>
/// <param name="Where">The folder in which it is forbidden; empty for all of them.</param>
public sealed record OldWord(string Old, string New, OldWordScope Scope, string Where)
{
    public static IReadOnlyList<OldWord> ReadAll()
    {
        using var parser = new TextFieldParser(Path.Combine(Packs.Root, "tests", "Domain.Tests", "Shape", "OldWords", "old-words.csv"));
        parser.SetDelimiters(",");
        parser.TrimWhiteSpace = false;
        List<OldWord> words = [];
        for (var row = parser.ReadFields(); row is not null; row = parser.ReadFields())
        {
            if (row[0] != "old")
            {
                words.Add(new OldWord(row[0], row[1], ScopeOf(row[2]), row[3]));
            }
        }

        return words;
    }

    public bool IsMeantFor(string file) => Where.Length == 0 || file.StartsWith(Where, StringComparison.Ordinal);

    private static OldWordScope ScopeOf(string word) => word switch
    {
        "identifier" => OldWordScope.Identifier,
        "type" => OldWordScope.Type,
        "member" => OldWordScope.Member,
        "local" => OldWordScope.Local,
        "namespace" => OldWordScope.Namespace,
        "file" => OldWordScope.File,
        "route" => OldWordScope.Route,
        "text" => OldWordScope.Text,
        _ => throw new InvalidDataException($"old-words.csv has the scope '{word}', which is none of those in {nameof(OldWordScope)}."),
    };
}

public enum OldWordScope
{
    /// <summary>Every C# identifier of that name.</summary>
    Identifier,

    /// <summary>A type declared under that name.</summary>
    Type,

    /// <summary>A property, method, field or enum member declared under that name.</summary>
    Member,

    /// <summary>A variable or parameter declared under that name.</summary>
    Local,

    /// <summary>A part of a namespace.</summary>
    Namespace,

    /// <summary>A file name without its extensions.</summary>
    File,

    /// <summary>A part of a page's address.</summary>
    Route,

    /// <summary>A phrase that a user, an operator or a reader of the log would see.</summary>
    Text,
}
