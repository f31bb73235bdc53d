using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.Domain.Cases;
using Samphire.Domain.Directory;

namespace Samphire.Web.Pages.Cases.Record;

/// <summary>B2: who the child is, as far as anybody knows.</summary>
public sealed class ChildModel(StepServices services) : StepPage(services)
{
    public const string NotKnown = "not-known";
    private const string InCare = "in-care";
    private const string LeftCare = "left-care";
    private const string Needs = "needs-or-disability";

    private Area? area;

    public override ConcernStep Step => ConcernStep.Child;

    public override string Question => "Who is the child?";

    public static IReadOnlyList<(string Value, string Words)> CareLabels { get; } =
    [
        (InCare, "In care"), (LeftCare, "Left care"), (Needs, "Special educational needs or disability"), (NotKnown, "Not known"),
    ];

    /// <summary>Boxes of one group, where the draft has a yes or no for each.</summary>
    [BindProperty]
    public List<string> Care { get; set; } = [];

    public IReadOnlyList<District> Districts => area?.Districts ?? [];

    public string AreaName => area?.Name ?? "";

    /// <summary>What an age comes to where it needs saying: not known, or 18 and over. Null while nothing was said yet.</summary>
    public string? CoverageWords { get; private set; }

    protected override void Fill(OpenDraft open)
    {
        area = Services.Library.FindArea(open.Concern.AreaId);
        Care = [.. CareOf(open.Draft.Child)];
        if (!string.IsNullOrWhiteSpace(open.Draft.Child.Name))
        {
            var statement = StatementSoFar.Of(open.Draft, Services.Db.Now, Services.LocalTime);
            var reaches = Services.Library.Toolbox.Toolbox.Parameters;
            var coverage = WhoIsCovered.Of(statement.Child, reaches.ToolboxReachesUnderAge, reaches.LawReachesUnderAge);
            CoverageWords = coverage == Coverage.Child ? null : Services.Library.Toolbox.Concerns.CoverageWords[coverage];
        }
    }

    protected override void Gather()
    {
        Draft.Child.InCare = Care.Contains(InCare);
        Draft.Child.LeftCare = Care.Contains(LeftCare);
        Draft.Child.NeedsOrDisability = Care.Contains(Needs);
        Draft.Child.CareNotKnown = Care.Contains(NotKnown);
    }

    protected override IEnumerable<KeyValuePair<string, string>> OthersOf(OpenDraft theirs)
    {
        var other = CareOf(theirs.Draft.Child).ToArray();
        if (!other.SequenceEqual(CareOf(Draft.Child)))
        {
            var words = other.Length == 0 ? "nothing ticked" : string.Join(", ", CareLabels.Where(label => other.Contains(label.Value)).Select(label => label.Words));
            yield return KeyValuePair.Create(nameof(Care), words);
        }
    }

    private static IEnumerable<string> CareOf(ChildDraft child) =>
        new[] { (child.InCare, InCare), (child.LeftCare, LeftCare), (child.NeedsOrDisability, Needs), (child.CareNotKnown, NotKnown) }
            .Where(box => box.Item1).Select(box => box.Item2);
}
