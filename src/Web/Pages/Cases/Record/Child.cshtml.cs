using Samphire.App.Cases;
using Samphire.Domain.Cases;

namespace Samphire.Web.Pages.Cases.Record;

/// <summary>Who the child is, as far as anybody knows.</summary>
public sealed class ChildModel(StepServices services) : StepPage(services)
{
    public override ConcernStep Step => ConcernStep.Child;

    /// <summary>What an age comes to where it needs saying: not known, or 18 and over. Null while nothing was said yet.</summary>
    public string? CoverageWords { get; private set; }

    protected override void Fill(OpenDraft open)
    {
        if (!string.IsNullOrWhiteSpace(open.Draft.Child.Name))
        {
            var statement = StatementSoFar.Of(open.Draft, Services.Db.Now, Services.LocalTime);
            var reaches = Services.Library.Toolbox.Toolbox.Parameters;
            var coverage = CoverageRules.Of(statement.Child, reaches.ToolboxReachesUnderAge, reaches.LawReachesUnderAge);
            CoverageWords = coverage == Coverage.Child ? null : Services.Library.Toolbox.Concerns.CoverageWords[coverage];
        }
    }
}
