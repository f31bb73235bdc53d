using Samphire.App.Assessments;
using Samphire.App.Content;
using Samphire.Domain.Assessments;
using Samphire.Domain.Shared;

namespace Samphire.App.Tests.Content;

public sealed class ContentLibraryTests : IDisposable
{
    private const string Reasons = "assessments/reasons.yaml";
    private const string Missing = "Act now: the child is missing right now, and every hour matters. Call police and social care now.";
    private const string MissingNewly = "Act now: nobody knows where the child is. Call police and social care now.";

    private const string Assessment = """
        {"format": "samphire.assessment/1", "reference": "Zainab", "area": "wendmarsh-demo", "assessedAt": "2026-11-21T23:10:00+00:00", "child": {"age": 16}, "missingNow": "yes"}
        """;

    private readonly CopyOfPacks packs = new();

    public void Dispose() => packs.Dispose();

    [Fact]
    public void Library_loads_the_same_packs_from_their_folder_and_from_the_folder_above()
    {
        var above = Testing.Packs.Load(Testing.Packs.Folder);
        var below = Testing.Packs.Load(packs.Folder);

        Assert.Equal(Stamps(above), Stamps(below));
        Assert.Equal(["england-cse@1.0.0", "essex-2016@1.0.0", "wendmarsh-demo@1.0.0"], Stamps(below));
    }

    [Fact]
    public void Fault_in_any_pack_stops_the_library_from_loading_and_is_reported_with_its_line()
    {
        packs.Replace("wendmarsh-demo/1.0.0/pack.yaml", "kind: area", "kind: aera");

        var (library, faults) = ContentLibrary.Load(packs.Folder, []);

        Assert.Null(library);
        var fault = Assert.Single(faults);
        Assert.Equal($"{packs.PathOf("wendmarsh-demo/1.0.0/pack.yaml")}:3: 'aera' in kind; expected one of toolbox, area", fault.ToString());
    }

    [Fact]
    public void File_of_more_than_4_MiB_is_a_fault()
    {
        var file = packs.PathOf("wendmarsh-demo/1.0.0/pack.yaml");
        File.AppendAllText(file, $"# {new string('x', 4 * 1024 * 1024)}\n");

        Assert.Contains($"{file}:1: a file of more than 4 MiB; expected at most 4 MiB in each file of a pack", ContentLibrary.Check(packs.Folder).Select(fault => fault.ToString()));
    }

    [Fact]
    public void Faults_are_ordered_by_file_and_line()
    {
        packs.Replace("wendmarsh-demo/1.0.0/pack.yaml", "status: current", "status: past");
        packs.Replace("england-cse/1.0.0/pack.yaml", "status: current", "status: past");
        packs.Replace("england-cse/1.0.0/pack.yaml", "licence: CC-BY-4.0", "licence: none");

        var faults = ContentLibrary.Check(packs.Folder).Select(fault => $"{Path.GetRelativePath(packs.Folder, fault.File)}:{fault.Line}");

        Assert.Equal(["england-cse/1.0.0/pack.yaml:10", "england-cse/1.0.0/pack.yaml:11", "wendmarsh-demo/1.0.0/pack.yaml:10"], faults);
    }

    [Fact]
    public void A_folder_without_a_toolbox_does_not_load()
    {
        Folders.Delete(packs.PathOf("england-cse"), recursive: true);
        Folders.Delete(packs.PathOf("essex-2016"), recursive: true);

        var (library, faults) = ContentLibrary.Load(packs.Folder, []);

        Assert.Null(library);
        Assert.Equal("no toolbox pack", Assert.Single(faults).What);
    }

    [Fact]
    public void Newest_version_is_chosen_by_number_and_not_by_text()
    {
        packs.AddVersion("wendmarsh-demo", "1.0.0", "1.9.0");
        packs.AddVersion("wendmarsh-demo", "1.0.0", "1.10.0");

        Assert.Equal(["england-cse@1.0.0", "essex-2016@1.0.0", "wendmarsh-demo@1.10.0"], Stamps(Testing.Packs.Load(packs.Folder)));
        Assert.Equal(
            ["wendmarsh-demo@1.10.0", "wendmarsh-demo@1.9.0", "wendmarsh-demo@1.0.0"],
            ContentLibrary.Versions(packs.Folder).Where(stamp => stamp.Id == "wendmarsh-demo").Select(stamp => stamp.ToString()));
    }

    [Fact]
    public void A_pinned_version_is_used_in_place_of_the_newest_and_of_that_pack_only()
    {
        packs.AddVersion("wendmarsh-demo", "1.0.0", "1.9.0");
        packs.AddVersion("wendmarsh-demo", "1.0.0", "1.10.0");
        packs.AddVersion("england-cse", "1.0.0", "1.1.0");

        var (library, _) = ContentLibrary.Load(packs.Folder, [new PackStamp("wendmarsh-demo", new PackVersion(1, 9, 0))]);

        Assert.Equal(["england-cse@1.1.0", "essex-2016@1.0.0", "wendmarsh-demo@1.9.0"], Stamps(library!));
    }

    [Fact]
    public void Check_covers_every_version_and_a_fault_in_an_older_one_does_not_stop_loading()
    {
        packs.AddVersion("england-cse", "1.0.0", "1.1.0");
        packs.AddVersion("wendmarsh-demo", "1.0.0", "1.1.0");
        Assert.Empty(ContentLibrary.Check(packs.Folder));

        packs.Replace("england-cse/1.0.0/pack.yaml", "status: current", "status: past");

        Assert.NotNull(ContentLibrary.Load(packs.Folder, []).Library);
        var fault = Assert.Single(ContentLibrary.Check(packs.Folder));
        Assert.Equal(packs.PathOf("england-cse/1.0.0/pack.yaml"), fault.File);
    }

    [Fact]
    public void A_decision_names_the_versions_it_was_made_with()
    {
        packs.AddVersion("england-cse", "1.0.0", "1.1.0");

        var decision = Assert.Single(Decide(Testing.Packs.Load(packs.Folder)));

        Assert.Contains("\"pack\":{\"id\":\"england-cse\",\"version\":\"1.1.0\"},\"area\":{\"id\":\"wendmarsh-demo\",\"version\":\"1.0.0\"}", decision, StringComparison.Ordinal);
    }

    [Fact]
    public void Old_decision_keeps_the_wording_of_its_own_version_after_a_newer_one_is_added()
    {
        using var input = Input();
        var kept = Assert.Single(new AssessItems(Testing.Packs.Load(packs.Folder), Written.London).Run(input, areaByDefault: null)).Decision!;
        packs.AddVersion("england-cse", "1.0.0", "1.1.0");
        packs.Replace($"england-cse/1.1.0/{Reasons}", Missing, MissingNewly);

        var (asItWas, _) = ContentLibrary.Load(packs.Folder, [kept.Pack]);
        var newest = Testing.Packs.Load(packs.Folder);

        Assert.Equal("england-cse@1.0.0", kept.Pack.ToString());
        Assert.Equal(Missing, asItWas!.Toolbox.Toolbox.Wording.Format(kept.Find(ReasonId.MissingNow)!, kept));
        Assert.Contains(Missing, Assert.Single(Decide(asItWas)), StringComparison.Ordinal);
        Assert.Contains(MissingNewly, Assert.Single(Decide(newest)), StringComparison.Ordinal);
    }

    [Fact]
    public void Wording_an_old_decision_with_another_version_throws()
    {
        using var input = Input();
        var kept = Assert.Single(new AssessItems(Testing.Packs.Load(packs.Folder), Written.London).Run(input, areaByDefault: null)).Decision!;
        packs.AddVersion("england-cse", "1.0.0", "1.1.0");
        var newest = Testing.Packs.Load(packs.Folder).Toolbox.Toolbox.Wording;

        Assert.Throws<InvalidOperationException>(() => newest.Format(kept.Find(ReasonId.MissingNow)!, kept));
    }

    private static IReadOnlyList<string> Decide(ContentLibrary library)
    {
        using var input = Input();
        return Written.Assessed(input, library);
    }

    private static MemoryStream Input() => new(System.Text.Encoding.UTF8.GetBytes(Assessment));

    private static IEnumerable<string> Stamps(ContentLibrary library) =>
        [library.Toolbox.Manifest.Stamp.ToString(), .. library.Areas.Select(area => area.Area.Stamp.ToString()).Order(StringComparer.Ordinal)];
}
