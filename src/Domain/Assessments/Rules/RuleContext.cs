namespace Samphire.Domain.Assessments.Rules;

internal sealed class RuleContext
{
    public RuleContext(Assessment assessment, Toolbox toolbox, DateOnly today)
    {
        Assessment = assessment;
        Toolbox = toolbox;
        Today = today;
        foreach (var answer in assessment.Answers)
        {
            if (answer.IsPresent)
            {
                ListFor(answer.Item.Group).Add(answer);
            }
        }
    }

    public Assessment Assessment { get; }

    public Toolbox Toolbox { get; }

    public Parameters Parameters => Toolbox.Parameters;

    // The local date of the assessment.
    public DateOnly Today { get; }

    public Child Child => Assessment.Child;

    public IReadOnlyList<PersonOfConcern> People => Assessment.PeopleOfConcern;

    // The answers in these lists are "present", in the order of the input.
    public List<Answer> Actual { get; } = [];

    public List<Answer> Suspected { get; } = [];

    public List<Answer> Vulnerabilities { get; } = [];

    public bool Avoiding => Assessment.ContactWithProfessionals == Contact.Avoiding;

    public bool SignificantlyBeyond => Assessment.Judgement?.SignificantlyBeyondThreshold == true;

    private List<Answer> Strengths { get; } = [];

    private List<Answer> ListFor(ItemGroup group) => group switch
    {
        ItemGroup.Actual => Actual,
        ItemGroup.Suspected => Suspected,
        ItemGroup.Strength => Strengths,
        _ => Vulnerabilities,
    };
}
