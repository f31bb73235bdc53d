using Samphire.Domain.Assessments;
using Samphire.Domain.Assessments.Sentences;
using Samphire.Domain.Directory;
using Samphire.Domain.Shared;

namespace Samphire.App.Content;

/// <summary>Reads the words of a toolbox: reasons, questions, whom to speak to, phrases and the rules of routes.</summary>
internal sealed class WordingReader(PackPlace place, References references, List<Fault> faults)
{
    public const string ReasonsFile = "assessments/reasons.yaml";
    public const string QuestionsFile = "assessments/questions.yaml";
    public const string ConsultationsFile = "assessments/consultations.yaml";
    public const string PhrasesFile = "assessments/phrases.yaml";
    public const string RouteReasonsFile = "directory/route-reasons.yaml";

    /// <summary>Whom the contract says is spoken to, because of what and when: a pack holds these lines, and may hold more.</summary>
    private static readonly (Consultee Who, ReasonId Because, ConsultationWhen When)[] FixedConsultations =
    [
        (Consultee.DesignatedLead, ReasonId.FloorActNow, ConsultationWhen.Always),
        (Consultee.ChildrensSocialCare, ReasonId.OtherIsAChildToProtect, ConsultationWhen.Always),
        (Consultee.Lado, ReasonId.PositionOfTrust, ConsultationWhen.Always),
        (Consultee.Health, ReasonId.DespairNow, ConsultationWhen.Always),
        (Consultee.Police, ReasonId.SpeakToOthers, ConsultationWhen.WithLink),
        (Consultee.ChildrensSocialCare, ReasonId.AskSocialCareUnder13OrDisability, ConsultationWhen.Child),
        (Consultee.AdultSocialCare, ReasonId.AskSocialCareUnder13OrDisability, ConsultationWhen.Adult),
    ];

    public static IReadOnlyList<string> Files => [ReasonsFile, QuestionsFile, ConsultationsFile, PhrasesFile, RouteReasonsFile];

    public (IReadOnlyDictionary<ReasonId, IReadOnlyDictionary<string, Template>> Sentences, IReadOnlyList<ReasonAccount> Accounts) Reasons()
    {
        Dictionary<ReasonId, IReadOnlyDictionary<string, Template>> sentences = [];
        List<ReasonAccount> accounts = [];
        ReadList<ReasonId>(ReasonsFile, "reasons", (id, fields) =>
        {
            foreach (var (parameter, line) in fields.LocatedTexts("parameters"))
            {
                references.Refer("parameter:" + parameter, line, "a parameter of the pack", fields.Faults);
            }

            var sentence = fields.Map("sentence");
            var variants = DecisionWording.Variants(id).ToDictionary(
                variant => variant,
                variant => Sentence(sentence, variant, DecisionWording.Placeholders(id)),
                StringComparer.Ordinal);
            var texts = DecisionWording.Variants(id).Select(variant => sentence.OptionalText(variant) ?? "").ToArray();
            sentence.End();
            sentences[id] = variants;
            accounts.Add(new ReasonAccount(
                id,
                fields.Text("means"),
                fields.Text("holds"),
                fields.Text("effect"),
                fields.Texts("parameters"),
                fields.Text("source"),
                texts));
        });
        return (sentences, accounts);
    }

    public IReadOnlyDictionary<AskId, Template> Questions()
    {
        Dictionary<AskId, Template> questions = [];
        ReadList<AskId>(QuestionsFile, "questions", (id, fields) =>
            questions[id] = Sentence(fields, "sentence", DecisionWording.Placeholders(id)));
        return questions;
    }

    public Phrases Phrases()
    {
        Dictionary<Phrase, Template> phrases = [];
        ReadList<Phrase>(PhrasesFile, "phrases", (id, fields) =>
            phrases[id] = Sentence(fields, "text", Domain.Assessments.Sentences.Phrases.Placeholders(id)));
        return new Phrases(phrases);
    }

    public RouteWording RouteReasons()
    {
        Dictionary<RouteRule, Template> rules = [];
        ReadList<RouteRule>(RouteReasonsFile, "routeReasons", (id, fields) =>
            rules[id] = Sentence(fields, "sentence", RouteWording.Placeholders(id)));
        return new RouteWording(rules);
    }

    public IReadOnlyList<ConsultationRow> Consultations()
    {
        var fields = place.Open(ConsultationsFile, faults);
        List<ConsultationRow> rows = [];
        foreach (var row in fields.Maps("consultations"))
        {
            var read = new ConsultationRow(
                row.Word<Consultee>("who"), row.Word<ReasonId>("because"), row.Word<ConsultationWhen>("when"), row.Text("sentence"));
            if (rows.Exists(other => other.Who == read.Who && other.Because == read.Because))
            {
                row.Faults.Add(row.Line, $"{Vocabulary.Word(read.Who)} because of {Vocabulary.Word(read.Because)} stands twice", "each once");
            }

            rows.Add(read);
            row.End();
        }

        fields.End();
        foreach (var (who, because, when) in FixedConsultations)
        {
            if (!rows.Exists(row => row.Who == who && row.Because == because && row.When == when))
            {
                fields.Faults.Add(
                    fields.Line,
                    $"nobody is named {Vocabulary.Word(who)} because of {Vocabulary.Word(because)}, {Vocabulary.Word(when)}",
                    "every line that the contract fixes");
            }
        }

        if (!rows.Exists(row => row.Because == ReasonId.SpeakToOthers && row.When == ConsultationWhen.NobodyOutside && row.Who.IsBodyOutside()))
        {
            fields.Faults.Add(fields.Line, "no body outside is named because of speak-to-others, nobody-outside", "at least one");
        }

        return rows;
    }

    /// <summary>Reads a list that must hold each word of a closed list once.</summary>
    private void ReadList<T>(string file, string key, Action<T, Fields> read)
        where T : struct, Enum
    {
        var fields = place.Open(file, faults);
        HashSet<T> seen = [];
        foreach (var entry in fields.Maps(key))
        {
            var word = entry.Text("id");
            if (Vocabulary.Find<T>(word) is not { } id)
            {
                if (word.Length > 0)
                {
                    entry.Faults.Add(entry.LineOf("id"), $"'{word}' in {key}", ExpectedNear<T>(word));
                }

                continue;
            }

            if (!seen.Add(id))
            {
                entry.Faults.Add(entry.LineOf("id"), $"id '{word}' used twice", $"each of {key} once");
            }

            read(id, entry);
            entry.End();
        }

        var isThere = fields.Has(key);
        fields.End();
        foreach (var missing in Enum.GetValues<T>().Where(id => isThere && !seen.Contains(id)))
        {
            fields.Faults.Add(fields.LineOf(key), $"missing wording for '{Vocabulary.Word(missing)}'", $"all of {key}");
        }
    }

    private static string ExpectedNear<T>(string word)
        where T : struct, Enum
    {
        var near = Nearest.To(word, Vocabulary.All<T>());
        return near.Count == 0 ? "a word that the program knows" : string.Join(" or ", near);
    }

    private static Template Sentence(Fields fields, string key, IReadOnlyList<string> placeholders)
    {
        var text = fields.Text(key);
        if (text.Length == 0)
        {
            return Template.Read("", []).Template!;
        }

        var (template, wrong) = Template.Read(text, placeholders);
        var expected = placeholders.Count == 0 ? "no placeholders" : $"exactly {string.Join(", ", placeholders.Select(name => $"{{{name}}}"))}";
        foreach (var fault in wrong)
        {
            fields.Faults.Add(fields.LineOf(key), fault, expected);
        }

        return template ?? Template.Read("", []).Template!;
    }
}
