using System.Globalization;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments.Sentences;

/// <summary>
/// How the sentence of a reason is built: the variants that the pack must contain, their placeholders, and how a
/// decision selects a variant and fills it. The text itself is in the pack.
/// </summary>
internal sealed record ReasonForm(
    IReadOnlyList<string> Variants,
    IReadOnlyList<string> Placeholders,
    Func<Reason, WordingContext, string> Choose,
    Func<Reason, WordingContext, string[]> Fill)
{
    private static readonly string[] OneOrMany = ["one", "many"];

    private static readonly ReasonForm Plain = new(["text"], [], (_, _) => "text", (_, _) => []);

    private static readonly ReasonForm OfItems = Counted("items", reason => reason.Answers.Count, (reason, context) => context.Phrases.Items(reason.Answers));

    private static readonly ReasonForm OfPeople = Counted("people", reason => reason.People.Count, (reason, context) => context.Phrases.People(reason.People));

    private static readonly ReasonForm OfLinks = Counted("links", reason => reason.People.Count, (reason, context) => context.Phrases.Links(reason.People));

    private static readonly ReasonForm OfDatedLinks = new(
        OneOrMany,
        ["links", "days"],
        OfLinks.Choose,
        (reason, context) => [context.Phrases.Links(reason.People), Number(context.Parameters.LinkCountsForDays)]);

    // Must be the last field: it is built from those above.
    private static readonly ReasonForm[] All = BuildAll();

    public static ReasonForm For(ReasonId reason) => All[(int)reason];

    private static ReasonForm[] BuildAll()
    {
        var forms = new ReasonForm[Vocabulary.All<ReasonId>().Count];
        for (var i = 0; i < forms.Length; i++)
        {
            forms[i] = Build((ReasonId)i);
        }

        return forms;
    }

    private static ReasonForm Build(ReasonId reason) => reason switch
    {
        ReasonId.ActualIndicated or ReasonId.JudgedActual or ReasonId.PersonImplied or ReasonId.MayBeActualNotKnown => OfItems,
        ReasonId.WithdrawalDoesNotCancel => Counted(
            "items",
            reason => reason.Answers.Count - 1,
            (reason, context) => context.Phrases.Items([.. reason.Answers.Where(answer => answer.Item.Group == ItemGroup.Actual)])),
        ReasonId.KnownLink or ReasonId.KnownLinkOld or ReasonId.SuspectedLink or ReasonId.SuspectedLinkOld => OfDatedLinks,
        ReasonId.KnownLinkWeak or ReasonId.SuspectedLinkWeak or ReasonId.LinkDoubted => OfLinks,
        ReasonId.LinkIndirectAsk or ReasonId.MatchUnconfirmedAsk or ReasonId.StandingNotAssessedAsk
            or ReasonId.PersonUnidentified or ReasonId.OtherIsAChildToProtect or ReasonId.PositionOfTrust => OfPeople,
        ReasonId.OtherwiseStandard => new(
            ["text", "withActNow"], [], (_, context) => context.Decision.ActNow ? "withActNow" : "text", (_, _) => []),
        ReasonId.UpliftByProfessional => new(
            ["text"],
            ["threshold", "next"],
            (_, _) => "text",
            (_, context) => [context.Phrases.Level(context.Decision.Threshold), context.Phrases.Level(context.Decision.Threshold.StepUp())]),
        ReasonId.SeveralIndicatorsJudgeUplift => new(
            ["text"],
            ["items", "number"],
            (_, _) => "text",
            (reason, context) => [context.Phrases.Items(reason.Answers), Number(context.Parameters.SeveralIndicators)]),
        ReasonId.AskSocialCareUnder13OrDisability => new(
            ["under13", "disability", "both"], [], (reason, context) => AsksBecause(reason, context.Decision), (_, _) => []),
        ReasonId.HeldUntilReviewed => new(
            ["text"], ["level"], (_, _) => "text", (_, context) => [context.Phrases.Level(context.Decision.Level)]),
        ReasonId.FallAgreedBySecondReader => new(
            ["text"],
            ["previous", "level"],
            (_, _) => "text",
            (_, context) => [context.Phrases.Level(context.Decision.Assessment.Previous!.Level), context.Phrases.Level(context.Decision.Level)]),
        ReasonId.AgeUnknownTreatedAsChild => new(
            ["text", "range"],
            [],
            (_, context) => context.Decision.Assessment.Child.Age.Youngest is null ? "text" : "range",
            (_, _) => []),
        ReasonId.Over18InScope => new(["text"], ["toolboxAge", "lawAge"], (_, _) => "text", (_, context) => Reach(context)),
        ReasonId.Over18ByDiscretionGiveReason => new(
            ["given", "missing"],
            ["toolboxAge", "lawAge"],
            (_, context) => context.Decision.InScope ? "given" : "missing",
            (_, context) => Reach(context)),
        _ => Plain,
    };

    private static ReasonForm Counted(string placeholder, Func<Reason, int> count, Func<Reason, WordingContext, string> value) =>
        new(
            OneOrMany,
            [placeholder],
            (reason, _) => count(reason) == 1 ? "one" : "many",
            (reason, context) => [value(reason, context)]);

    private static string AsksBecause(Reason reason, Decision decision)
    {
        var disability = reason.Answers.Any(answer => answer.Item.Group != ItemGroup.Suspected);
        return (decision.Assessment.Child.Age.MayBeUnder13, disability) switch
        {
            (true, true) => "both",
            (true, false) => "under13",
            _ => "disability",
        };
    }

    private static string[] Reach(WordingContext context) =>
        [Number(context.Parameters.ToolboxReachesUnderAge), Number(context.Parameters.LawReachesUnderAge)];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

internal sealed record WordingContext(Decision Decision, Phrases Phrases, Parameters Parameters);
