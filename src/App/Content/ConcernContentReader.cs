using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Content;

internal sealed class ConcernContentReader(PackFolder packFolder, ParallelReader packFiles, List<Fault> faults)
{
    private const string TermsFile = "concerns/terms.yaml";
    private const string AdviceFile = "concerns/advice.yaml";
    private const string BlameFile = "concerns/blame.yaml";
    private const string CallFile = "concerns/call.yaml";
    private const string AlarmFile = "concerns/alarm.yaml";
    private const string TriageFile = "concerns/triage.yaml";

    public static IReadOnlyList<string> Files => [TermsFile, AdviceFile, BlameFile, CallFile, TriageFile, AlarmFile];

    public ConcernContent Read()
    {
        var terms = packFolder.Open(TermsFile, packFiles, faults);
        var tryAgain = terms.Integer("tryAgainMinutes", 5, 60);
        var noAnswerCounts = terms.Integer("noAnswerCountsHours", 1, 24);
        var answerWithin = terms.Integer("answerWithinWorkingDays", 1, 10);
        var coverage = ReadWords<Coverage>(terms, "coverage");
        var because = ReadWords<ActNowReason>(terms, "because");
        var done = ReadWords<Harm>(terms, "done");
        terms.End();

        var triage = packFolder.Open(TriageFile, packFiles, faults);
        var reasons = ReadWords<TriageReason>(triage, "reasons");
        var urgency = ReadWords<TriageUrgency>(triage, "urgency");
        triage.End();

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
            TriageReasons = reasons,
            TriageUrgency = urgency,
            MustNotWait = ReadAdvice(advice, "mustNotWait", ids),
            CanDo = ReadAdvice(advice, "canDo", ids),
            MustNotDo = ReadAdvice(advice, "mustNotDo", ids),
            BlamePhrases = ReadBlame(),
            Alarm = ReadAlarm(),
            Call = new CallPhrases(new SentencesReader(packFolder, packFiles, faults).Read<CallPhrase, Template>(
                CallFile, "call", (id, fields) => SentencesReader.Sentence(fields, "text", CallPhrases.Placeholders(id)))),
        };
        advice.End();
        return content;
    }

    private static Dictionary<T, string> ReadWords<T>(Fields terms, string key)
        where T : struct, Enum
    {
        Dictionary<T, string> words = [];
        foreach (var entry in terms.Maps(key))
        {
            var id = entry.Text("id");
            var word = Vocabulary.Find<T>(id);
            if (word is null && id.Length > 0)
            {
                entry.Faults.Add(entry.LineOf("id"), $"'{id}' in {key}", $"one of {string.Join(", ", Vocabulary.All<T>())}");
            }
            else if (word is not null && !words.TryAdd(word.Value, entry.Text("say")))
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
            var advice = new Advice(entry.Id("id"), entry.Text("say"), entry.Text("why"));
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

    private AlarmPhrases ReadAlarm()
    {
        var fields = packFolder.Open(AlarmFile, packFiles, faults);
        HashSet<string> seen = new(StringComparer.Ordinal);
        List<AlarmPhrase> read = [];
        foreach (var entry in fields.Maps("phrases"))
        {
            var phrase = new AlarmPhrase(entry.Text("phrase"), entry.Word<AlarmAbout>("about"));
            CheckAlarm(entry.Faults, entry.LineOf("phrase"), "phrase", phrase.Phrase, seen);
            entry.End();
            read.Add(phrase);
        }

        RefuseEmpty(fields, "phrases", read.Count, "at least one phrase");
        var exceptions = fields.LocatedTexts("exceptions");
        foreach (var (exception, line) in exceptions)
        {
            CheckAlarm(fields.Faults, line, "exceptions", exception, seen);
        }

        fields.End();
        return new AlarmPhrases(read, [.. exceptions.Select(exception => exception.Value)]);
    }

    private static void CheckAlarm(FileFaults faults, int line, string key, string phrase, HashSet<string> seen)
    {
        if (phrase.Length == 0)
        {
            return;
        }

        if (!AlarmPhrases.IsPhrase(phrase))
        {
            faults.Add(line, $"'{phrase}' in {key}", "lower case, with one space between words, a|b for either word, and ... between two words");
        }

        if (!seen.Add(phrase))
        {
            faults.Add(line, $"phrase '{phrase}' appears twice", "each phrase once");
        }
    }

    private static void RefuseEmpty(Fields fields, string key, int count, string expected)
    {
        if (fields.Has(key) && count == 0)
        {
            fields.Faults.Add(fields.LineOf(key), $"nothing in {key}", expected);
        }
    }
}
