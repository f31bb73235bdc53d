using Samphire.Domain.Assessments;
using Samphire.Domain.Cases;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;
using Samphire.Testing;
using YamlDotNet.RepresentationModel;

namespace Samphire.Domain.Tests.Assessments;

/// <summary>
/// What follows from the reasons: what to ask, whom to consult and whom to tell, from the three tables.
/// </summary>
public sealed class OutcomeTests
{
    private static readonly Dictionary<string, (AssessmentFacts Facts, string[] Asked)> Questions =
        Read("not-known.yaml", row => row.Texts("asked")!.ToArray());

    private static readonly Dictionary<string, (AssessmentFacts Facts, Consulted Expected)> Consultations =
        Read("consult.yaml", row => new Consulted(row.Texts("with") ?? [], row.Texts("without") ?? [], row.Flag("outside", false)));

    private static readonly Dictionary<string, (AssessmentFacts Facts, Told Expected)> Alerts =
        Read("alerts.yaml", row => new Told(ReadAlerts(row.Node("alerts")!), row.Flag("known", false), row.Word<Urgency>("desk", default)));

    public static TheoryData<string> AskedCases => ExampleTable.Names(Questions.Keys);

    public static TheoryData<string> ConsultCases => ExampleTable.Names(Consultations.Keys);

    public static TheoryData<string> AlertCases => ExampleTable.Names(Alerts.Keys);

    [Theory]
    [MemberData(nameof(AskedCases))]
    public void Decision_asks_exactly_the_questions_that_the_case_expects(string name)
    {
        var (facts, asked) = Questions[name];

        var found = Assessed.Of(facts).NotKnown.Select(question => question.What);

        Assert.Equal(asked.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(ConsultCases))]
    public void Decision_names_each_person_to_consult_once_and_nobody_whom_the_case_rules_out(string name)
    {
        var (facts, expected) = Consultations[name];

        string[] who = [.. Assessed.Of(facts).Consult.Select(consultation => Vocabulary.Word(consultation.Who))];

        Assert.Equal(who.Distinct(), who);
        Assert.Empty(expected.With.Except(who));
        Assert.Empty(expected.Without.Intersect(who));
        Assert.True(!expected.Outside || who.Except(["designated-lead", "supervisor", "family"]).Any(), "nobody outside is named");
    }

    [Theory]
    [MemberData(nameof(AlertCases))]
    public void Alerts_have_the_recipients_methods_and_desks_that_the_case_expects(string name)
    {
        var (facts, expected) = Alerts[name];

        var decision = Assessed.Of(facts);

        Assert.Equal(expected.Alerts, decision.AlertsDue.Select(alert => (alert.To, alert.Method)));
        Assert.All(decision.AlertsDue, alert => Assert.Equal(alert.Method is AlertMethod.VoiceNow or AlertMethod.VoiceToday, alert.WrittenOwed));
        Assert.All(decision.AlertsDue, alert => Assert.Equal(DeskOnASaturdayNight(alert, expected.Desk), (alert.Desk!.DeskId, alert.Desk.Means)));
        Assert.Equal(PoliceDesk(expected.Desk), (decision.Desk.DeskId, decision.Desk.Means));
        Assert.Equal(expected.Known, decision.Has(ReasonId.AlreadyReported));
    }

    [Fact]
    public void Police_desks_are_named_with_the_district_team_when_a_district_is_chosen()
    {
        var wendmarsh = Assessed.Wendmarsh;
        var facts = new AssessmentFacts { MissingNow = YesNo.Yes };

        var decision = DecisionRules.Decide(facts.Build(), Assessed.Toolbox, wendmarsh, wendmarsh.FindDistrict("thornsea"), London.Time);

        Assert.Contains("Thornsea", decision.Desk.DeskName, StringComparison.Ordinal);
        Assert.Contains("Thornsea", decision.AlertsDue[0].Desk!.DeskName, StringComparison.Ordinal);
        Assert.DoesNotContain("Thornsea", decision.AlertsDue[1].Desk!.DeskName, StringComparison.Ordinal);
    }

    private static (string, Means) DeskOnASaturdayNight(OutstandingAlert alert, Urgency desk) => (alert.To, alert.Method) switch
    {
        (AlertRecipient.Police, AlertMethod.Written) => PoliceDesk(Urgency.NonUrgent),
        (AlertRecipient.Police, _) => PoliceDesk(desk),
        (AlertRecipient.ChildrensSocialCare, AlertMethod.Written) => ("social-care", Means.SecureEmail),
        (AlertRecipient.ChildrensSocialCare, _) => ("social-care-out-of-hours", Means.Telephone),
        (_, AlertMethod.Written) => ("adult-social-care", Means.SecureEmail),
        _ => ("adult-social-care", Means.Telephone),
    };

    private static (string, Means) PoliceDesk(Urgency urgency) => urgency switch
    {
        Urgency.ImmediateDanger => ("emergency", Means.Telephone999),
        Urgency.Urgent => ("out-of-hours-team", Means.Telephone),
        _ => ("safeguarding-desk", Means.SecureEmail),
    };

    private static (AlertRecipient, AlertMethod)[] ReadAlerts(YamlNode node)
    {
        var row = new YamlRow(node);
        return [.. ((YamlMappingNode)node).Children.Keys.Select(key => (FactsReader.BodyOf(key.ToString()).Recipient(), row.Word<AlertMethod>(key.ToString(), default))).Order()];
    }

    private static Dictionary<string, (AssessmentFacts, T)> Read<T>(string file, Func<YamlRow, T> expected)
    {
        Dictionary<string, (AssessmentFacts, T)> cases = [];
        foreach (var row in ExampleTable.Open(file).Rows("cases")!)
        {
            var facts = FactsReader.Read(row.Row("facts"), new AssessmentFacts(), new PersonFacts());
            cases.Add(row.Text("case")!, (facts, expected(row)));
            row.End();
        }

        return cases;
    }

    private sealed record Consulted(IReadOnlyList<string> With, IReadOnlyList<string> Without, bool Outside);

    private sealed record Told(IReadOnlyList<(AlertRecipient, AlertMethod)> Alerts, bool Known, Urgency Desk);
}
