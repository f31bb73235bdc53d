using Samphire.Domain.Assessments;
using Samphire.Domain.Assessments.Sentences;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.App.Content;

internal sealed class WordingReader(PackFolder packFolder, ParallelReader packFiles, References references, List<Fault> faults)
{
    public const string ReasonsFile = "assessments/reasons.yaml";
    public const string QuestionsFile = "assessments/questions.yaml";
    public const string ConsultationsFile = "assessments/consultations.yaml";
    public const string PhrasesFile = "assessments/phrases.yaml";
    public const string RouteReasonsFile = "directory/route-reasons.yaml";

    // Fixed by the contract. A pack must contain these lines and may add others.
    private static readonly ConsultationRow[] FixedConsultations =
    [
        new(Consultee.DesignatedLead, ReasonId.FloorActNow, ConsultationWhen.Always, ""),
        new(Consultee.ChildrensSocialCare, ReasonId.OtherIsAChildToProtect, ConsultationWhen.Always, ""),
        new(Consultee.Lado, ReasonId.PositionOfTrust, ConsultationWhen.Always, ""),
        new(Consultee.Health, ReasonId.DespairNow, ConsultationWhen.Always, ""),
        new(Consultee.Police, ReasonId.SpeakToOthers, ConsultationWhen.WithLink, ""),
        new(Consultee.ChildrensSocialCare, ReasonId.AskSocialCareUnder13OrDisability, ConsultationWhen.Child, ""),
        new(Consultee.AdultSocialCare, ReasonId.AskSocialCareUnder13OrDisability, ConsultationWhen.Adult, ""),
    ];

    private readonly SentencesReader each = new(packFolder, packFiles, faults);

    public static IReadOnlyList<string> Files => [ReasonsFile, QuestionsFile, ConsultationsFile, PhrasesFile, RouteReasonsFile];

    public (IReadOnlyList<IReadOnlyDictionary<string, Template>> Sentences, IReadOnlyList<ReasonDescription> Accounts) Reasons()
    {
        List<ReasonDescription> accounts = [];
        var sentences = each.Read<ReasonId, IReadOnlyDictionary<string, Template>>(ReasonsFile, "reasons", (id, fields) =>
        {
            foreach (var parameter in fields.LocatedTexts("parameters"))
            {
                references.Refer("parameter:" + parameter.Value, parameter.Line, "a parameter of the pack", fields.Faults);
            }

            var sentence = fields.Map("sentence");
            Dictionary<string, Template> variants = new(StringComparer.Ordinal);
            List<string> texts = [];
            foreach (var variant in DecisionWording.Variants(id))
            {
                variants.Add(variant, SentencesReader.Sentence(sentence, variant, DecisionWording.Placeholders(id)));
                texts.Add(sentence.OptionalText(variant) ?? "");
            }

            sentence.End();
            accounts.Add(new ReasonDescription(
                id,
                fields.Text("means"),
                fields.Text("holds"),
                fields.Text("effect"),
                fields.Texts("parameters"),
                fields.Text("source"),
                texts));
            return variants;
        });
        return (sentences, accounts);
    }

    public IReadOnlyList<Template> Questions() =>
        each.Read<QuestionId, Template>(QuestionsFile, "questions", (id, fields) => SentencesReader.Sentence(fields, "sentence", DecisionWording.Placeholders(id)));

    public Phrases Phrases() => new(each.Read<Phrase, Template>(
        PhrasesFile, "phrases", (id, fields) => SentencesReader.Sentence(fields, "text", Domain.Assessments.Sentences.Phrases.Placeholders(id))));

    public RouteWording RouteReasons() => new(each.Read<RouteRule, Template>(
        RouteReasonsFile, "routeReasons", (id, fields) => SentencesReader.Sentence(fields, "sentence", RouteWording.Placeholders(id))));

    public IReadOnlyList<ConsultationRow> Consultations()
    {
        var fields = packFolder.Open(ConsultationsFile, packFiles, faults);
        List<ConsultationRow> rows = [];
        foreach (var row in fields.Maps("consultations"))
        {
            var read = new ConsultationRow(
                row.Word<Consultee>("who"), row.Word<ReasonId>("because"), row.Word<ConsultationWhen>("when"), row.Text("sentence"));
            if (rows.Exists(other => other.Who == read.Who && other.Because == read.Because))
            {
                row.Faults.Add(row.Line, $"{Vocabulary.Word(read.Who)} because of {Vocabulary.Word(read.Because)} appears twice", "each once");
            }

            rows.Add(read);
            row.End();
        }

        var isThere = fields.Has("consultations");
        fields.End();
        if (isThere)
        {
            CheckConsultations(rows, fields);
        }

        return rows;
    }

    private static void CheckConsultations(List<ConsultationRow> rows, Fields fields)
    {
        foreach (var (who, because, when, _) in FixedConsultations)
        {
            if (!rows.Exists(row => row.Who == who && row.Because == because && row.When == when))
            {
                fields.Faults.Add(
                    fields.Line,
                    $"missing consultation {Vocabulary.Word(who)} because of {Vocabulary.Word(because)}, {Vocabulary.Word(when)}",
                    "every consultation the rules require");
            }
        }

        if (!rows.Exists(row => row.Because == ReasonId.SpeakToOthers && row.When == ConsultationWhen.NobodyOutside && row.Who.IsBodyOutside()))
        {
            fields.Faults.Add(fields.Line, "no outside agency is named because of speak-to-others, nobody-outside", "at least one");
        }
    }
}
