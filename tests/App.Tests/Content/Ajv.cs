using System.Diagnostics;
using System.Text.Json;
using Samphire.Testing;

namespace Samphire.App.Tests.Content;

/// <summary>A file and the schema that it must match.</summary>
public sealed record ToCheck(string File, string Schema);

/// <summary>The result of ajv for a file.</summary>
public sealed record VerificationResult(string File, string Schema, bool Valid, IReadOnlyList<string> Errors)
{
    public override string ToString() => $"{File} against {Schema}: {(Valid ? "fits" : string.Join("; ", Errors))}";
}

/// <summary>Runs ajv, an independent validator, over any number of files in one process.</summary>
internal static class Ajv
{
    public static string Schemas { get; } = Path.Combine(Packs.Root, "schemas");

    private static readonly string Folder = Path.Combine(Packs.Root, "tests", "App.Tests", "Content", "ajv");
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<VerificationResult> Check(IEnumerable<ToCheck> files)
    {
        if (!Folders.Exists(Path.Combine(Folder, "node_modules")))
        {
            throw new InvalidOperationException("ajv is not there: run 'npm ci --prefix tests/App.Tests/Content/ajv' once ('make test' does).");
        }

        var start = new ProcessStartInfo("node", [Path.Combine(Folder, "check.mjs"), Schemas])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start) ?? throw new InvalidOperationException("node does not start.");
        var wrong = node.StandardError.ReadToEndAsync();
        node.StandardInput.Write(JsonSerializer.Serialize(files, Json));
        node.StandardInput.Close();
        var answer = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return node.ExitCode == 0
            ? JsonSerializer.Deserialize<IReadOnlyList<VerificationResult>>(answer, Json)!
            : throw new InvalidOperationException($"check.mjs ended with {node.ExitCode}: {wrong.Result}");
    }

    /// <summary>The schema for a file of a pack, by its folder; null if there is none.</summary>
    public static string? SchemaOf(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        return (Path.GetFileName(Path.GetDirectoryName(file)), Path.GetExtension(file)) switch
        {
            ("guidance" or "directory", ".md") => "pack.document.json",
            ("assessments", ".yaml") when name is "actual" or "suspected" or "strength" || name.StartsWith("vulnerability.", StringComparison.Ordinal) =>
                "pack.group.json",
            ("assessments" or "concerns" or "directory", ".yaml") when File.Exists(Path.Combine(Schemas, $"pack.{name}.json")) => $"pack.{name}.json",
            ("guidance", ".yaml") when name == "glossary" => "pack.glossary.json",
            (_, ".yaml") when name == "pack" => "pack.manifest.json",
            _ => null,
        };
    }
}
