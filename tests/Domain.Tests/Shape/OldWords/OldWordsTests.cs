using Samphire.Testing;

namespace Samphire.Domain.Tests.Shape.OldWords;

/// <summary>
/// The project used to have words of its own. This table keeps them out: identifiers in C#, and phrases in everything
/// that people read. Add a row for every rename.
/// </summary>
public sealed class OldWordsTests
{
    private static readonly string[] Trees = ["src", "tests", "bench"];

    private static readonly IReadOnlyList<OldWord> Words = OldWord.ReadAll();

    private static readonly ILookup<string, OldWord> ByOld = Words.ToLookup(word => word.Old);

    private static readonly OldWord[] Phrases = [.. Words.Where(word => word.Scope == OldWordScope.Text)];

    [Fact]
    public void Code_has_no_old_identifier()
    {
        string[] files = [.. Files(".cs")];
        Assert.True(files.Length > 300, $"{files.Length} files");

        Assert.Empty(files.SelectMany(file => SourceText.OldWordsInCode(file, Read(file), ByOld)).Distinct());
    }

    [Fact]
    public void Files_have_no_old_name()
    {
        var old = Words.Where(word => word.Scope is OldWordScope.File or OldWordScope.Type or OldWordScope.Identifier).ToLookup(word => word.Old);

        string[] found = [.. Files(".cs", ".cshtml").Where(file => old[Path.GetFileName(file).Split('.')[0]].Any(word => word.IsMeantFor(file)))];

        Assert.Empty(found);
    }

    [Fact]
    public void Addresses_have_no_old_word()
    {
        var routes = Words.Where(word => word.Scope == OldWordScope.Route).ToList();
        string[] pages = [.. Files(".cshtml").Select(Read).Where(page => page.StartsWith("@page \"", StringComparison.Ordinal)).Select(page => page.Split('"')[1])];
        Assert.True(pages.Length > 40, $"{pages.Length} addresses");

        string[] found = [.. pages.Where(page => routes.Any(word => page.Split('/', '{', '}').Contains(word.Old)))];

        Assert.Empty(found);
    }

    [Fact]
    public void Text_shown_to_people_has_no_old_phrase()
    {
        Assert.True(Phrases.Length > 100, $"{Phrases.Length} phrases");

        var found = Files(".cs").Where(IsProduct).Select(file => (File: file, Text: SourceText.LiteralsOf(Read(file))))
            .Concat(Files(".cshtml", ".html").Where(IsProduct).Select(file => (File: file, Text: Read(file))))
            .Concat(ContentFiles().Select(file => (File: file, Text: Read(file))))
            .SelectMany(read => Phrases.Where(phrase => phrase.IsMeantFor(read.File) && read.Text.Contains(phrase.Old, StringComparison.Ordinal))
                .Select(phrase => $"{read.File}: \"{phrase.Old}\" is now \"{phrase.New}\""));

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("class Press { }", "Press")]
    [InlineData("interface IAny { void Run(int stop); }", "stop")]
    [InlineData("namespace Samphire.App.World;", "World")]
    [InlineData("/// <summary>See <see cref=\"HouseText\"/>.</summary>\nclass Any { }", "HouseText")]
    public void An_old_identifier_is_caught(string code, string old) =>
        Assert.Contains(SourceText.OldWordsInCode("src/App/Any.cs", code, ByOld), found => found.Contains($" {old} is now ", StringComparison.Ordinal));

    [Theory]
    [InlineData("var told = \"press stop\";")]
    [InlineData("// The world may stop here.")]
    [InlineData("enum Indicator { World }")]
    public void Words_in_texts_and_comments_are_not_identifiers(string code) => Assert.Empty(SourceText.OldWordsInCode("src/App/Any.cs", code, ByOld));

    private static bool IsProduct(string file) => file.StartsWith("src/", StringComparison.Ordinal);

    private static IEnumerable<string> ContentFiles() => Folders.EnumerateFiles(Path.Combine(Packs.Root, "content", "packs"), "*.*", SearchOption.AllDirectories)
        .Where(file => file.EndsWith(".yaml", StringComparison.Ordinal) || file.EndsWith(".md", StringComparison.Ordinal))
        .Select(file => Path.GetRelativePath(Packs.Root, file))
        .Where(file => !file.Contains("essex-2016", StringComparison.Ordinal)); // It says what was printed then.

    private static IEnumerable<string> Files(params string[] extensions) => Trees
        .SelectMany(tree => Folders.EnumerateFiles(Path.Combine(Packs.Root, tree), "*.*", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(Packs.Root, file).Replace('\\', '/'))
        .Where(file => extensions.Any(extension => file.EndsWith(extension, StringComparison.Ordinal))
            && !file.Split('/').Any(folder => folder is "bin" or "obj" or "node_modules" or "Migrations" or "StrykerOutput"));

    private static string Read(string file) => File.ReadAllText(Path.Combine(Packs.Root, file));
}
