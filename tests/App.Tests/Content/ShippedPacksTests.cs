using System.Text.RegularExpressions;
using Samphire.Domain.Assessments;
using Samphire.Testing;

namespace Samphire.App.Tests.Content;

/// <summary>What the shipped packs contain, and what they must not.</summary>
public sealed partial class ShippedPacksTests
{
    private const string UsingTheAssessment = "using-the-assessment";
    private const string AsPrinted = "as-printed-2016-to-2017.md";

    private static readonly string[] Banned =
    [
        "promiscuous", "promiscuity", "lifestyle choice", "life style choice", "prostitut", "no risk", "low risk",
        "puts themself at risk", "puts themselves at risk", "puts herself at risk", "puts himself at risk",
        "put themself at risk", "put themselves at risk", "put herself at risk", "put himself at risk",
        "putting themself at risk", "putting themselves at risk", "putting herself at risk", "putting himself at risk",
    ];

    /// <summary>
    /// Names in the toolbox's text without a page of their own: their guidance is the page on the assessment.
    /// </summary>
    private static readonly string[] WithoutAPage = ["process", "thresholds"];

    private static readonly string[] Files =
        [.. Folders.EnumerateFiles(Path.Combine(Packs.Folder, "packs"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    public static TheoryData<ItemGroup[], int> Groups => new()
    {
        { [ItemGroup.Actual], 14 },
        { [ItemGroup.Suspected], 29 },
        { [ItemGroup.VulnerabilityPersonal, ItemGroup.VulnerabilityFamilyAndRelationships, ItemGroup.VulnerabilitySocialAndEnvironmental], 37 },
        { [ItemGroup.Strength], 10 },
    };

    private static IReadOnlyList<Item> Items => Packs.Newest.Toolbox.Toolbox.Instrument.Items;

    [Fact]
    public void Texts_of_the_packs_never_blame_a_child_or_call_them_safe() =>
        // The list of marked phrases contains them itself, but what it suggests instead must not.
        Assert.All(Files, file =>
        {
            var lines = File.ReadAllLines(file).Where(line => Path.GetFileName(file) != "blame.yaml" || line.StartsWith("    instead: ", StringComparison.Ordinal));
            var text = Blanks().Replace(string.Join('\n', lines), " ");
            Assert.All(Banned, words => Assert.DoesNotContain(words, text, StringComparison.OrdinalIgnoreCase));
        });

    [Theory]
    [MemberData(nameof(Groups))]
    public void Group_of_the_instrument_has_the_expected_number_of_items(ItemGroup[] groups, int count) =>
        Assert.Equal(count, Items.Count(item => groups.Contains(item.Group)));

    [Fact]
    public void The_marks_are_those_of_the_contract()
    {
        string[] impliesPerson =
        [
            "suspected.adult-callers", "suspected.hurt-by-partner-or-controller", "suspected.older-or-controlling-partner",
            "suspected.online-befriending", "suspected.staying-with-adults", "suspected.taken-or-collected-by-unknown-adults",
        ];

        Assert.Equal(impliesPerson, Items.Where(item => item.ImpliesPerson).Select(item => item.Id).Order(StringComparer.Ordinal));
        Assert.Equal(2, Items.Count(item => item.Derived));
    }

    [Fact]
    public void An_item_of_the_source_leads_to_the_page_about_it_and_every_other_to_the_page_on_the_assessment() =>
        Assert.All(Items, item =>
        {
            var ownPage = item.Guidance != UsingTheAssessment;
            if (item.Origin.Kind != OriginKind.Source)
            {
                Assert.False(ownPage, item.Id);
            }
            else if (!WithoutAPage.Contains(item.Origin.Ref))
            {
                Assert.True(ownPage, item.Id);
            }
        });

    [Fact]
    public void Every_explained_indicator_of_the_toolbox_has_its_page() =>
        Assert.All(Enumerable.Range(1, 12), number =>
            Assert.Contains(Items, item => item.Origin is { Kind: OriginKind.Source } origin && origin.Ref == $"E{number}"
                && item.Guidance.StartsWith("indicator-", StringComparison.Ordinal)));

    [Fact]
    public void Packs_name_no_study_that_has_not_been_reread()
    {
        // Works that we have not read: they may be quoted only with the passage.
        string[] unread = ["Beckett", "Firmin", "contextual safeguarding"];

        Assert.All(Files, file => Assert.All(unread, name => Assert.DoesNotContain(name, File.ReadAllText(file), StringComparison.OrdinalIgnoreCase)));
        var used = Items.SelectMany(item => item.Evidence.Studies).ToHashSet();
        Assert.Subset(Packs.Newest.Toolbox.Instrument.Studies.Select(study => study.Id).ToHashSet(), used);
    }

    [Fact]
    public void Printed_contacts_of_Essex_are_in_its_document_and_not_in_its_desks()
    {
        string[] printed = ["180022", "180043", "OC.triage", "essex.pnn", ".pnn", ".gsi"];
        var page = ReadOne(AsPrinted);
        var area = ReadOne(Path.Combine("essex-2016", "1.0.0", "directory", "area.yaml"));

        Assert.All(printed, text => Assert.Contains(text, page, StringComparison.Ordinal));
        Assert.All(printed, text => Assert.DoesNotContain(text, area, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Every_telephone_number_is_a_national_or_a_fictitious_one()
    {
        var numbers = Files.Where(file => Path.GetFileName(file) != AsPrinted)
            .SelectMany(file => TelephoneNumber().Matches(File.ReadAllText(file)).Select(match => (file, Number: Blanks().Replace(match.Value, ""))))
            .ToArray();

        Assert.Contains(numbers, found => found.Number == "01632960010");
        Assert.All(numbers, found => Assert.True(
            found.Number == "08001111" || (found.Number.StartsWith("01632960", StringComparison.Ordinal) && found.Number.Length == 11),
            $"{found.Number} in {found.file}"));
        Assert.All(
            Packs.Newest.Areas.SelectMany(pack => pack.Area.Desks).SelectMany(desk => desk.Contacts).Where(contact => !contact.Value.Contains('@', StringComparison.Ordinal)),
            contact => Assert.Matches("^(999|101|01632 960 [0-9]{3})$", contact.Value));
    }

    [Fact]
    public void Every_address_is_in_a_domain_that_does_not_exist() =>
        Assert.All(
            Packs.Newest.Areas.SelectMany(pack => pack.Area.Desks).SelectMany(desk => desk.Contacts).Where(contact => contact.Value.Contains('@', StringComparison.Ordinal)),
            contact => Assert.EndsWith(".example", contact.Value, StringComparison.Ordinal));

    private static string ReadOne(string end) => File.ReadAllText(Files.Single(file => file.EndsWith(end, StringComparison.Ordinal)));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    /// <summary>
    /// A zero and at least six more digits, with or without spaces; and any other run of seven digits.
    /// </summary>
    [GeneratedRegex(@"(?<![\d-])(\+44[\s\d]{9,}\d|0\d(\s?\d){5,}|\d{7,})(?![\d-])")]
    private static partial Regex TelephoneNumber();
}
