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
        var coverage = ReadWords<Coverage, string>(terms, "coverage", (entry, key) => entry.Text(key));
        var because = ReadWords<ActNowReason, AboutSubject>(terms, "because", SentenceAboutSubject);
        var done = ReadWords<Harm, string>(terms, "done", (entry, key) => entry.Text(key));
        terms.End();

        var triage = packFolder.Open(TriageFile, packFiles, faults);
        var reasons = ReadWords<TriageReason, string>(triage, "reasons", (entry, key) => entry.Text(key));
        var urgency = ReadWords<TriageUrgency, string>(triage, "urgency", (entry, key) => entry.Text(key));
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

    private BlamingPhrases ReadBlame()
    {
        var fields = packFolder.Open(BlameFile, packFiles, faults);
        List<BlamingPhrase> read = [];
        HashSet<string> texts = new(StringComparer.Ordinal);
        foreach (var group in fields.Maps("groups"))
        {
            var why = group.Text("why");
            var instead = group.Text("instead");
            var whoever = group.OptionalFlag("whoever");
            var nearAdultAge = group.OptionalFlag("nearAdultAge");
            var unless = group.LocatedTexts("unless", required: false);
            foreach (var (word, line) in unless.Where(word => word.Value.Length > 0 && !WordPattern.IsWord(word.Value)))
            {
                group.Faults.Add(line, $"'{word}' in unless", "a single word in lower case");
            }

            var count = read.Count;
            foreach (var (text, line) in group.LocatedTexts("phrases").Where(text => text.Value.Length > 0))
            {
                if (!texts.Add(text))
                {
                    group.Faults.Add(line, $"phrase '{text}' appears twice", "each phrase once");
                }

                if (WordPattern.From(text) is { } words)
                {
                    read.Add(new BlamingPhrase(words, why, instead) { Whoever = whoever, NearAdultAge = nearAdultAge, Unless = [.. unless.Select(word => word.Value)] });
                }
                else
                {
                    group.Faults.Add(line, $"'{text}' in phrases", "words in lower case with one space between them, a/b, (a) or ..., beginning and ending with a word");
                    count--;
                }
            }

            RefuseEmpty(group, "phrases", read.Count - count, "at least one phrase");
            group.End();
        }

        RefuseEmpty(fields, "groups", fields.Maps("groups").Count, "at least one group");
        fields.End();
        return new BlamingPhrases(read);
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
