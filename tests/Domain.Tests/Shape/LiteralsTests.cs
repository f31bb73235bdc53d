using Samphire.Domain.Assessments;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Shape;

/// <summary>
/// Areas, desks and items are defined in the packs; code that names one would be wrong for the next pack.
/// </summary>
public sealed class LiteralsTests
{
    private static readonly string[] AreaAndDeskIds =
    [
        .. Packs.Newest.Areas.Select(pack => pack.Area).SelectMany(area => area.Desks.Select(desk => desk.Id).Append(area.Stamp.Id)).Distinct(),
    ];

    private static readonly string[] ItemIds = [.. Assessed.Toolbox.Instrument.Items.Select(item => item.Id)];

    [Fact]
    public void Code_names_no_area_desk_or_item_of_the_packs_except_the_items_of_rules()
    {
        string[] files = [.. Folders.EnumerateFiles(Path.Combine(Packs.Root, "src"), "*.cs", SearchOption.AllDirectories).Where(IsOurs)];
        Assert.True(files.Length > 50, $"{files.Length} files");
        Assert.True(AreaAndDeskIds.Length > 5, $"{AreaAndDeskIds.Length} areas and desks");
        Assert.True(ItemIds.Length > 80, $"{ItemIds.Length} items");

        var named = files.SelectMany(file => NamedIn(File.ReadAllText(file))).Distinct();

        Assert.Equal(NamedItems.All.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""var desk = "social-care-out-of-hours";""", "social-care-out-of-hours")]
    [InlineData("""if (area.Stamp.Id == "essex-2016")""", "essex-2016")]
    [InlineData("""Say($"{(late ? "wendmarsh-demo" : "")}");""", "wendmarsh-demo")]
    [InlineData("""answer.Item.Id is "actual.groomed-online" or "actual.another" """, "actual.groomed-online")]
    [InlineData("""const string Example = "samphire content show actual.groomed-online";""", "actual.groomed-online")]
    public void Id_of_an_area_desk_or_item_in_a_literal_is_caught(string code, string id) => Assert.Contains(id, NamedIn(code));

    [Theory]
    [InlineData("""    // A desk like "emergency", an item like actual.groomed-online.""")]
    [InlineData("""    /// <summary>For ever: group, dot, key ("actual.groomed-online").</summary>""")]
    [InlineData("""var told = "social care";""")]
    [InlineData("""page.Paragraph("In an emergency, ring 999.");""")]
    public void Comments_and_words_within_a_sentence_are_not_taken_for_ids(string code) => Assert.Empty(NamedIn(code));

    /// <summary>
    /// The demo data takes place in one fictional county and may name its desks, because no rule reads it.
    /// </summary>
    private static bool IsOurs(string file) =>
        !file.Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj" or "DemoData");

    // Ids of areas and desks are ordinary words too, so they count only as a whole literal, and not as the declared word of an
    // enum member. Ids of items count anywhere.
    private static string[] NamedIn(string text)
    {
        var code = string.Join('\n', text.Split('\n').Where(line =>
            !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && !line.TrimStart().StartsWith("[Word(", StringComparison.Ordinal)));
        return
        [
            .. AreaAndDeskIds.Where(id => code.Contains($"\"{id}\"", StringComparison.Ordinal)),
            .. ItemIds.Where(id => code.Contains(id, StringComparison.Ordinal)),
        ];
    }
}
