using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Samphire.App.Tests.Store;

/// <summary>
/// SEC-17, as far as the compiler checks it: code that bypasses the access filter, in every form, is rejected by the
/// product's list of banned symbols.
/// </summary>
public sealed partial class BannedSymbolsTests
{
    /// <summary>One way to bypass the filter per line.</summary>
    private static readonly string[] Ways =
    [
        "_ = db.Set<Row>().IgnoreQueryFilters();",
        "_ = db.Set<Row>().IgnoreQueryFilters([\"visible\"]);",
        "_ = from row in db.Set<Row>() where db.Set<Row>().IgnoreQueryFilters().Any() select row;",
        "_ = Samphire.App.Store.Unfiltered.UnfilteredQueries.IgnoreVisibility(db.Set<Row>());",
        "_ = db.Set<Row>().TagWith(\"past the filter\");",
        "_ = db.Set<Row>().FromSql($\"select 1\");",
        "_ = db.Set<Row>().FromSqlRaw(\"select 1\");",
        "_ = db.Set<Row>().FromSqlInterpolated($\"select 1\");",
        "_ = db.Database.SqlQuery<int>($\"select 1\");",
        "_ = db.Database.SqlQueryRaw<int>(\"select 1\");",
        "_ = db.Database.ExecuteSql($\"delete from x\");",
        "_ = db.Database.ExecuteSqlAsync($\"delete from x\");",
        "_ = db.Database.ExecuteSqlRaw(\"delete from x\", 1);",
        "_ = db.Database.ExecuteSqlRaw(\"delete from x\", Enumerable.Empty<object>());",
        "_ = db.Database.ExecuteSqlRawAsync(\"delete from x\");",
        "_ = db.Database.ExecuteSqlRawAsync(\"delete from x\", 1);",
        "_ = db.Database.ExecuteSqlRawAsync(\"delete from x\", Enumerable.Empty<object>());",
        "_ = db.Database.ExecuteSqlInterpolated($\"delete from x\");",
        "_ = db.Database.ExecuteSqlInterpolatedAsync($\"delete from x\");",
        "_ = db.Database.GetDbConnection();",
        "_ = new Microsoft.Data.Sqlite.SqliteConnection(\"\");",
        "_ = new Npgsql.NpgsqlConnection(\"\");",
        "_ = Npgsql.NpgsqlDataSource.Create(\"\");",
    ];

    /// <summary>Calls that the filter itself depends on.</summary>
    private static readonly string[] Allowed =
    [
        "_ = db.Set<Row>().Where(row => row.Id > 0).ToList();",
        "_ = db.Set<Row>().Where(row => row.Id > 0).ExecuteDeleteAsync();",
        "_ = db.Set<Row>().FindAsync(1);",
    ];

    [Fact]
    public async Task Compiler_refuses_each_call_that_bypasses_the_access_filter_and_no_other()
    {
        string[] lines = [.. Ways, .. Allowed];

        var refused = await CompileAsync(lines);

        Assert.Equal(Ways, lines.Where((_, place) => refused.Contains(place + 1)));
    }

    [Theory]
    [InlineData("App")]
    [InlineData("Web")]
    [InlineData("Cli")]
    public void Project_with_access_to_the_store_uses_the_list_of_banned_symbols(string project)
    {
        var text = File.ReadAllText(Path.Combine(Root(), "src", project, $"{project}.csproj"));

        Assert.Contains("Microsoft.CodeAnalysis.BannedApiAnalyzers", text, StringComparison.Ordinal);
        Assert.Contains("<AdditionalFiles Include=\"../BannedSymbols.txt\" />", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Ban_is_lifted_only_in_the_Unfiltered_folders_and_three_files()
    {
        var source = Path.Combine(Root(), "src");
        string[] letOff =
        [
            .. Folders.EnumerateFiles(source, "*", SearchOption.AllDirectories)
                .Where(file => Path.GetExtension(file) is ".cs" or ".cshtml" or ".csproj" or ".editorconfig" or ".props" && !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/node_modules/", StringComparison.Ordinal))
                .Where(file => File.ReadAllText(file).Contains("RS0030", StringComparison.Ordinal))
                .Select(file => Path.GetRelativePath(source, file)).Order(StringComparer.Ordinal),
        ];

        Assert.Equal(["App/Audit/AuditPages.cs", "App/Cases/Unfiltered/.editorconfig", "App/Store/RowLevelSecurity/RowLevelSecuritySetup.cs", "App/Store/SqliteSettings.cs", "App/Store/Unfiltered/.editorconfig"], letOff);
    }

    /// <summary>The numbers of the lines, from 1, that the compiler rejects as banned.</summary>
    private static async Task<IReadOnlySet<int>> CompileAsync(string[] lines)
    {
        var folder = Folders.CreateTempSubdirectory("samphire-bans-").FullName;
        try
        {
            var file = Path.Combine(folder, "Canary.cs");
            await File.WriteAllTextAsync(file, $$"""
                using System.Linq;
                using Microsoft.EntityFrameworkCore;
                class Row { public int Id { get; set; } }
                class Canary
                {
                    void Go(DbContext db)
                    {
                #line 1
                {{string.Join('\n', lines)}}
                    }
                }
                """);
            var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
            var analyzers = Folders.GetFiles(Folders.GetDirectories(Path.Combine(packages, "microsoft.codeanalysis.bannedapianalyzers")).Order(StringComparer.Ordinal).Last(), "*.dll", SearchOption.AllDirectories)
                .Where(dll => dll.EndsWith("BannedApiAnalyzers.dll", StringComparison.Ordinal));
            var parts = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
            await File.WriteAllLinesAsync(Path.Combine(folder, "canary.rsp"),
            [
                "-target:library", $"-out:{Path.Combine(folder, "canary.dll")}", "-nologo", "-warnaserror:RS0030", file,
                $"-additionalfile:{Path.Combine(Root(), "src", "BannedSymbols.txt")}",
                .. analyzers.Select(dll => $"-analyzer:{dll}"),
                .. parts.Select(dll => $"-r:{dll}"),
            ]);
            var said = await RunAsync("dotnet", "exec", Compiler(), $"@{Path.Combine(folder, "canary.rsp")}");
            Assert.DoesNotContain("error CS", said, StringComparison.Ordinal);
            return Refusal().Matches(said).Select(match => int.Parse(match.Groups[1].Value, null)).ToHashSet();
        }
        finally
        {
            Folders.Delete(folder, recursive: true);
        }
    }

    private static string Compiler()
    {
        var dotnet = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        return Folders.GetFiles(Path.Combine(dotnet, "sdk"), "csc.dll", SearchOption.AllDirectories)
            .Where(file => file.Contains("/10.", StringComparison.Ordinal) && file.Contains("bincore", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Last();
    }

    private static async Task<string> RunAsync(string program, params string[] call)
    {
        using var run = Process.Start(new ProcessStartInfo(program, call) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var wrong = run.StandardError.ReadToEndAsync();
        var said = await run.StandardOutput.ReadToEndAsync();
        await run.WaitForExitAsync();
        return said + await wrong;
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Samphire.slnx")) && !File.Exists(Path.Combine(folder, "global.json")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }

    [GeneratedRegex("\\(([0-9]+),[0-9]+\\): error RS0030")]
    private static partial Regex Refusal();
}
