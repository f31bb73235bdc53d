using Samphire.App.Cases;
using Samphire.App.Shared;
using Samphire.Domain.Cases;

namespace Samphire.Web.Pages.Cases.Record;

public sealed class ChildModel(StepServices services) : StepPage(services)
{
    public override ConcernStep Step => ConcernStep.Child;

    // What follows from the age, if that needs saying: not known, or 18 and over. Null without an answer.
    public string? CoverageWords { get; private set; }

    // Says that a date of birth was entered only because the real one is not known.
    public string? StandInWords { get; private set; }

    protected override void Fill(OpenDraft open)
    {
        StandInWords = Form.Child.StandInWords;
        if (!string.IsNullOrWhiteSpace(open.Draft.Child.Name))
        {
            var statement = PartialStatement.Of(open.Draft, Services.Db.Now, Services.LocalTime, Phones.Read);
            var reaches = Services.Library.Toolbox.Toolbox.Parameters;
            var coverage = CoverageRules.Of(statement.Child, reaches.ToolboxReachesUnderAge, reaches.LawReachesUnderAge);
            CoverageWords = coverage == Coverage.Child ? null : Services.Library.Toolbox.Concerns.CoverageWords[coverage];
        }
    }
}
