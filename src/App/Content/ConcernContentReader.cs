using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Content;

internal sealed class ConcernContentReader(PackFolder packFolder, ParallelReader packFiles, List<Fault> faults)
{
    private const string TermsFile = "concerns/terms.yaml";
    private const string AdviceFile = "concerns/advice.yaml";
    private const string BlameFile = "concerns/blame.yaml";
    private const string CallFile = "concerns/call.yaml";

    public static IReadOnlyList<string> Files => [TermsFile, AdviceFile, BlameFile, CallFile];

    public ConcernContent Read()
    {
        var terms = packFolder.Open(TermsFile, packFiles, faults);
        var tryAgain = terms.Integer("tryAgainMinutes", 5, 60);
        var noAnswerCounts = terms.Integer("noAnswerCountsHours", 1, 24);
        var answerWithin = terms.Integer("answerWithinWorkingDays", 1, 10);
        var coverage = ReadWords<Coverage, string>(terms, "coverage", (entry, key) => entry.Text(key));
        var because = ReadWords<ActNowReason, AboutSubject>(terms, "because", SentenceAboutSubject);
        var done = ReadWords<Harm, string>(terms, "done", (entry, key) => entry.Text(key));
        terms.End();

        var advice = packFolder.Open(AdviceFile, packFiles, faults);
        HashSet<string> ids = new(StringComparer.Ordinal);
        var content = new ConcernContent
        {
            TryAgainMinutes = tryAgain,
            NoAnswerCountsHours = noAnswerCounts,
            AnswerWithinWorkingDays = answerWithin,
            CoverageWords = coverage,
            BecauseWords = because,
            DoneWords = done,
            MustNotWait = ReadAdvice(advice, "mustNotWait", ids),
            CanDo = ReadAdvice(advice, "canDo", ids),
            MustNotDo = ReadAdvice(advice, "mustNotDo", ids),
            BlamePhrases = ReadBlame(),
            Call = new CallPhrases(new SentencesReader(packFolder, packFiles, faults).Read<CallPhrase, Template>(
                CallFile, "call", (id, fields) => SentencesReader.Sentence(fields, "text", CallPhrases.Placeholders(id)))),
        };
        advice.End();
        return content;
    }

    private static AboutSubject SentenceAboutSubject(Fields entry, string key) => new(SentencesReader.Sentence(
        entry, key, entry.OptionalText(key)?.Contains($"{{{AboutSubject.Placeholder}}}", StringComparison.Ordinal) == true ? [AboutSubject.Placeholder] : []));

    private static Dictionary<T, TWords> ReadWords<T, TWords>(Fields terms, string key, Func<Fields, string, TWords> read)
        where T : struct, Enum
    {
        Dictionary<T, TWords> words = [];
        foreach (var entry in terms.Maps(key))
        {
            var id = entry.Text("id");
            var word = Vocabulary.Find<T>(id);
            if (word is null && id.Length > 0)
            {
                entry.Faults.Add(entry.LineOf("id"), $"'{id}' in {key}", $"one of {string.Join(", ", Vocabulary.All<T>())}");
            }
            else if (word is not null && !words.TryAdd(word.Value, read(entry, "say")))
            {
                entry.Faults.Add(entry.LineOf("id"), $"id '{id}' used twice", $"each of {key} once");
            }

            _ = entry.OptionalText("say");
            entry.End();
        }

        foreach (var missing in Enum.GetValues<T>().Where(word => terms.Has(key) && !words.ContainsKey(word)))
        {
            terms.Faults.Add(terms.LineOf(key), $"missing wording for '{Vocabulary.Word(missing)}'", $"all of {key}");
        }

        return words;
    }

    private static List<Advice> ReadAdvice(Fields fields, string key, HashSet<string> ids)
    {
        List<Advice> read = [];
        foreach (var entry in fields.Maps(key))
        {
            var advice = new Advice(entry.Id("id"), SentenceAboutSubject(entry, "say"), SentenceAboutSubject(entry, "why"), ReadHarms(entry));
            if (advice.Id.Length > 0 && !ids.Add(advice.Id))
            {
                entry.Faults.Add(entry.LineOf("id"), $"id '{advice.Id}' used twice", "a unique id");
            }

            entry.End();
            read.Add(advice);
        }

        RefuseEmpty(fields, key, read.Count, "at least one item of advice");
        return read;
    }

    private static List<Harm> ReadHarms(Fields entry)
    {
        List<Harm> harms = [];
        foreach (var word in entry.Has("relevantTo") ? entry.Texts("relevantTo") : [])
        {
            if (Vocabulary.Find<Harm>(word) is { } harm && !harms.Contains(harm))
            {
                harms.Add(harm);
            }
            else
            {
                entry.Faults.Add(entry.LineOf("relevantTo"), $"'{word}' in relevantTo", $"each at most once of {string.Join(", ", Vocabulary.All<Harm>())}");
            }
        }

        return harms;
    }

    private List<BlamingPhrase> ReadBlame()
    {
        var fields = packFolder.Open(BlameFile, packFiles, faults);
        List<BlamingPhrase> read = [];
        foreach (var entry in fields.Maps("phrases"))
        {
            var phrase = new BlamingPhrase(entry.Text("phrase"), entry.Text("gentler"));
            var isPlain = phrase.Phrase.Split(' ').All(word => word.Length > 0 && word.All(unit => char.IsAsciiLetterLower(unit) || unit is '\'' or '-'));
            if (phrase.Phrase.Length > 0 && !isPlain)
            {
                entry.Faults.Add(entry.LineOf("phrase"), $"'{phrase.Phrase}' in phrase", "lower case, with one space between words");
            }

            if (read.Exists(other => other.Phrase == phrase.Phrase && phrase.Phrase.Length > 0))
            {
                entry.Faults.Add(entry.LineOf("phrase"), $"phrase '{phrase.Phrase}' appears twice", "each phrase once");
            }

            entry.End();
            read.Add(phrase);
        }

        RefuseEmpty(fields, "phrases", read.Count, "at least one phrase");
        fields.End();
        return read;
    }

    private static void RefuseEmpty(Fields fields, string key, int count, string expected)
    {
        if (fields.Has(key) && count == 0)
        {
            fields.Faults.Add(fields.LineOf(key), $"nothing in {key}", expected);
        }
    }
}
