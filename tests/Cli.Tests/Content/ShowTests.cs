using System.Text.RegularExpressions;
using Samphire.Testing;

namespace Samphire.Cli.Tests.Content;

public sealed class ShowTests
{
    private static readonly string Toolbox = Path.Combine(Packs.Folder, "packs", "england-cse", "1.0.0");

    /// <summary>The ids of all items, from their files.</summary>
    public static TheoryData<string> Items =>
        [.. Folders.GetFiles(Path.Combine(Toolbox, "assessments"))
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), @"^  - id: ((?:actual|suspected|vulnerability|strength)\.\S+)", RegexOptions.Multiline))
            .Select(match => match.Groups[1].Value)];

    /// <summary>The ids of the toolbox's guidance: its file names.</summary>
    public static TheoryData<string> Documents =>
        [.. Folders.GetFiles(Path.Combine(Toolbox, "guidance"), "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Cases_cover_more_than_eighty_items_and_twenty_documents()
    {
        Assert.True(Items.Count > 80, $"{Items.Count} items");
        Assert.True(Documents.Count > 20, $"{Documents.Count} documents");
    }

    [Theory]
    [MemberData(nameof(Items))]
    [MemberData(nameof(Documents))]
    public void Every_item_and_document_is_shown_as_text_and_as_JSON(string id)
    {
        var json = Call.Samphire("content", "show", id, "--json");
        var text = Call.Samphire("content", "show", id);

        Assert.Equal((0, ""), (json.ExitCode, json.Error));
        Assert.Equal(id, (string)Assert.Single(json.Lines)["id"]!);
        Assert.Equal((0, ""), (text.ExitCode, text.Error));
        PeopleRead.IsTidy(text.Out);
    }

    [Fact]
    public void An_item_is_shown_with_its_question_its_marks_and_its_origin()
    {
        var item = Assert.Single(Call.Samphire("content", "show", "suspected.online-befriending", "--json").Lines);

        Assert.Equal("Befriended by someone known only online", (string)item["name"]!);
        Assert.StartsWith("Someone the child knows only online is winning their trust", (string)item["ask"]!, StringComparison.Ordinal);
        Assert.True((bool)item["mayBeActual"]!);
        Assert.True((bool)item["impliesPerson"]!);
        Assert.Contains("Befriended by someone known only online", PeopleRead.Unwrapped(Call.Samphire("content", "show", "suspected.online-befriending").Out), StringComparison.Ordinal);
    }

    [Fact]
    public void Document_is_shown_with_title_summary_and_body()
    {
        var document = Assert.Single(Call.Samphire("content", "show", "recording-well", "--json").Lines);
        var text = PeopleRead.Unwrapped(Call.Samphire("content", "show", "recording-well").Out);

        Assert.Contains((string)document["title"]!, text, StringComparison.Ordinal);
        Assert.Contains(PeopleRead.Unwrapped((string)document["summary"]!), text, StringComparison.Ordinal);
        Assert.NotEqual("", ((string)document["body"]!).Trim());
    }

    [Fact]
    public void Historic_document_of_Essex_can_be_shown()
    {
        Assert.Equal(0, Call.Samphire("content", "show", "essex-as-printed").ExitCode);
    }

    [Theory]
    [InlineData("actual.groomed-onlin", "actual.groomed-online")]
    [InlineData("groomed-online", "actual.groomed-online")]
    [InlineData("recording-wel", "recording-well")]
    public void Unknown_id_is_a_usage_error_that_names_the_closest_ids(string typed, string near)
    {
        foreach (var format in new string[][] { [], ["--json"] })
        {
            var answer = Call.Samphire(["content", "show", typed, .. format]);

            Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
            Assert.Contains(near, answer.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("zzzzzzzzzzzzzzzzzzzz")]
    [InlineData("q")]
    public void Unknown_id_always_gets_three_suggestions(string typed)
    {
        var told = Regex.Match(Call.Samphire("content", "show", typed).Error, @"Did you mean: (\S+), (\S+), (\S+)\.\n$");

        Assert.True(told.Success);
        Assert.All(told.Groups.Values.Skip(1), near => Assert.Equal(0, Call.Samphire("content", "show", near.Value).ExitCode));
    }

    [Fact]
    public void Unknown_id_close_to_none_is_a_usage_error()
    {
        var answer = Call.Samphire("content", "show", "zzzzzzzzzzzzzzzzzzzz");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.NotEqual("", answer.Error);
    }
}
