namespace Samphire.Domain.Assessments.Rules;

/// <summary>An assessment as the rules look at it: sorted once, never changed.</summary>
internal sealed class Situation
{
    public Situation(Assessment assessment, Toolbox toolbox, DateOnly today)
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

    /// <summary>The date on the wall when it was assessed.</summary>
    public DateOnly Today { get; }

    public Child Child => Assessment.Child;

    public IReadOnlyList<PersonOfConcern> People => Assessment.PeopleOfConcern;

    /// <summary>Actual indicators answered present, as they came.</summary>
    public List<Answer> Actual { get; } = [];

    /// <summary>Suspected indicators answered present, as they came; the derived ones are never answered.</summary>
    public List<Answer> Suspected { get; } = [];

    /// <summary>Vulnerabilities answered present.</summary>
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
