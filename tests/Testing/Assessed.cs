using Samphire.Domain.Assessments;
using Samphire.Domain.Cases;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.Testing;

/// <summary>Assesses with the demo area and the shipped toolbox.</summary>
public static class Assessed
{
    public const string DemoArea = "wendmarsh-demo";

    public static Toolbox Toolbox { get; } = Packs.Newest.Toolbox.Toolbox;

    public static Area Wendmarsh { get; } = Packs.Newest.FindArea(DemoArea)!;

    public static AssessedConcern Concern(Statement statement) => AssessedConcern.Of(statement, Reference.From("WM-7K3QX9TD")!, Toolbox, Wendmarsh, London.Time);

    public static Decision Of(AssessmentFacts facts) => Of(facts.Build());

    public static Decision Of(Assessment assessment) => Of(assessment, Toolbox);

    public static Decision Of(Assessment assessment, Toolbox toolbox) => DecisionRules.Decide(assessment, toolbox, Wendmarsh, null, London.Time);
}
