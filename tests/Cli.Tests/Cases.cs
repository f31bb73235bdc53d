using System.Text.Json.Nodes;

namespace Samphire.Cli.Tests;

/// <summary>
/// One case of a file, with its input and the expected result. <c>given</c> holds the fields that differ from the
/// smallest valid assessment, <c>without</c> the fields to remove from it, and <c>text</c> replaces the whole input if
/// it is not ordinary JSON.
/// </summary>
public sealed record Case(string Name, JsonObject Node)
{
    public string Given => (string?)Node["text"] ?? Assessments.With(Node["given"]?.AsObject(), Node["without"]?.AsArray()).ToJsonString();

    public JsonNode Expect => Node["expect"] ?? throw new InvalidOperationException($"'{Name}' expects nothing.");

    public override string ToString() => Name;

    /// <summary>The names of the cases of a file, for a theory.</summary>
    public static TheoryData<string> Names(params string[] file) => [.. All(file).Select(one => one.Name)];

    public static Case Find(string name, params string[] file) => All(file).Single(one => one.Name == name);

    public static IReadOnlyList<Case> All(params string[] file)
    {
        var cases = Yaml.Read(file).AsArray().Select(node => new Case((string)node!["name"]!, node.AsObject())).ToArray();
        Assert.NotEmpty(cases);
        Assert.Equal(cases.Length, cases.Select(one => one.Name).Distinct().Count());
        return cases;
    }
}

public static class Assessments
{
    /// <summary>The smallest valid assessment.</summary>
    public static JsonObject Least => new()
    {
        ["format"] = "samphire.assessment/1",
        ["reference"] = "WM-1",
        ["area"] = "wendmarsh-demo",
        ["assessedAt"] = "2026-11-18T10:00:00+00:00",
        ["child"] = new JsonObject { ["age"] = 14 },
    };

    public static JsonObject With(JsonObject? fields, JsonArray? without = null)
    {
        var assessment = Least;
        foreach (var (name, value) in fields ?? [])
        {
            assessment[name] = value?.DeepClone();
        }

        foreach (var name in without ?? [])
        {
            Assert.True(assessment.Remove((string)name!), $"{name} is not there to take away.");
        }

        return assessment;
    }
}
