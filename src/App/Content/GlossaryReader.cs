using Samphire.Domain.Guidance;

namespace Samphire.App.Content;

internal static class GlossaryReader
{
    public const string GlossaryFile = "guidance/glossary.yaml";

    public static IReadOnlyList<GlossaryTerm> Read(PackFolder packFolder, ParallelReader packFiles, References references, List<Fault> faults)
    {
        var fields = packFolder.Open(GlossaryFile, packFiles, faults);
        Dictionary<string, string> taken = new(StringComparer.OrdinalIgnoreCase);
        List<GlossaryTerm> terms = [];
        foreach (var entry in fields.Maps("terms"))
        {
            var term = new GlossaryTerm
            {
                Id = entry.Id("id"),
                Term = entry.Text("term"),
                Also = entry.Texts("also", required: false),
                Means = entry.Text("means"),
                See = entry.Texts("see", required: false),
            };
            references.Define("term:" + term.Id, entry.LineOf("id"), entry.Faults);
            foreach (var (see, line) in entry.LocatedTexts("see", required: false))
            {
                references.Refer(see, line, "the id of an item or a document", entry.Faults);
            }

            foreach (var word in term.Also.Prepend(term.Term).Where(word => word.Length > 0 && !taken.TryAdd(word, term.Id)))
            {
                entry.Faults.Add(entry.LineOf("term"), $"'{word}' is explained twice", $"each term once; it is already in '{taken[word]}'");
            }

            terms.Add(term);
            entry.End();
        }

        fields.End();
        return [.. terms.OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase)];
    }
}
