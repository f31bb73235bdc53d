using System.Diagnostics;
using System.Text;
using Samphire.App.Assessments;
using Samphire.App.Input;
using Samphire.Domain.Assessments;
using Samphire.Domain.Shared;

namespace Samphire.Bench;

/// <summary>
/// Our side of the comparison: from the JSON of a line in memory to act now, threshold and level. The whole reader and
/// all rules run; only the sentences are not written. After a warm-up over the first lines, processor time is measured
/// over all of them, so that another program on the same core does not count against either side.
/// </summary>
internal static class Subset
{
    private const int WarmUp = 20_000;

    public static int Run(string file, string answersFile)
    {
        var library = Content.Load();
        var reader = new AssessmentReader(library, Content.London, areaByDefault: null);
        var toolbox = library.Toolbox.Toolbox;
        var lines = File.ReadAllLines(file).Select(Encoding.UTF8.GetBytes).ToArray();
        var answers = new string[lines.Length];
        foreach (var line in lines.Take(WarmUp))
        {
            _ = Answer(line);
        }

        GC.Collect();
        using var self = Process.GetCurrentProcess();
        var before = self.TotalProcessorTime;
        for (var i = 0; i < lines.Length; i++)
        {
            answers[i] = Answer(lines[i]);
        }

        self.Refresh();
        var spent = self.TotalProcessorTime - before;
        File.WriteAllLines(answersFile, answers);
        Console.WriteLine(FormattableString.Invariant($"{lines.Length / spent.TotalSeconds:F0}"));
        return 0;

        string Answer(byte[] line)
        {
            var input = reader.Read(new RawItem(line, null));
            if (input.Assessment is null)
            {
                throw new InvalidOperationException(string.Join('\n', input.Errors));
            }

            var decision = DecisionRules.Decide(input.Assessment, toolbox, input.Area!, input.District, Content.London);
            return $"{(decision.ActNow ? "act-now" : "-")} {Vocabulary.Word(decision.Threshold)} {Vocabulary.Word(decision.Level)}";
        }
    }
}
