using Samphire.Domain.Guidance;

namespace Samphire.App.Content;

internal static class DocumentReader
{
    // The fewest words in a document that explains an indicator.
    private const int IndicatorWords = 250;

    private static readonly string[] IndicatorHeadings =
        ["## What it looks like", "## What else may explain it", "## What to record", "## What to say", "## Today's law"];

    public static IReadOnlyList<GuidanceDocument> ReadAll(PackFolder packFolder, string folder, ParallelReader packFiles, References references, List<Fault> faults)
    {
        var path = Path.Combine(packFolder.Folder, folder);
        if (!Folders.Exists(path))
        {
            return [];
        }

        return [.. Folders.EnumerateFiles(path, "*.md").Order(StringComparer.Ordinal)
            .Select(file => Read(packFolder, Path.Combine(folder, Path.GetFileName(file)), packFiles, references, faults))
            .OfType<GuidanceDocument>()];
    }

    private static GuidanceDocument? Read(PackFolder packFolder, string file, ParallelReader packFiles, References references, List<Fault> allFaults)
    {
        var faults = packFolder.FaultsOf(file, allFaults);
        if (packFiles.OpenDocument(packFolder, file, allFaults) is not { BodyStart: > 0 } front)
        {
            return null;
        }

        var fields = new Fields(front.Keys, faults);
        var id = fields.Id("id");
        var kind = fields.Word<GuidanceKind>("kind");
        var document = new GuidanceDocument
        {
            Id = id,
            Kind = kind,
            Title = fields.Text("title"),
            Summary = fields.Text("summary"),
            Sources = fields.Texts("sources"),
            Owner = fields.Text("owner"),
            CheckedOn = fields.Date("checkedOn"),
            ReviewedBy = fields.Texts("reviewedBy"),
            Related = fields.Texts("related"),
            Body = string.Join('\n', front.Lines[front.BodyStart..]).Trim('\n') + "\n",
        };
        if (id.Length > 0 && id + ".md" != Path.GetFileName(file) && kind != GuidanceKind.Directory)
        {
            faults.Add(fields.LineOf("id"), $"document '{id}' in {Path.GetFileName(file)}", "a file with the same name as the id");
        }

        references.Define(id, fields.LineOf("id"), faults);
        if (kind != GuidanceKind.Directory)
        {
            references.MustBeReached(id, fields.LineOf("id"), $"document '{id}' is not linked from anywhere", "an item or a document that refers to it", faults);
        }

        foreach (var (related, line) in fields.LocatedTexts("related"))
        {
            references.Refer(related, line, "the id of an item or a document", faults);
        }

        fields.End();
        CheckBody(document, front.Lines, front.BodyStart, faults);
        return document;
    }

    private static void CheckBody(GuidanceDocument document, string[] lines, int start, FileFaults faults)
    {
        for (var i = start; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("# ", StringComparison.Ordinal))
            {
                faults.Add(i + 1, "a heading of the first level", "headings from ## down; the title is the top level");
            }

            if (lines[i].Contains("](", StringComparison.Ordinal) || lines[i].Contains('<'))
            {
                faults.Add(i + 1, "a link or a tag", "plain Markdown; list related pages in the front matter");
            }
        }

        if (document.Body.Trim().Length == 0)
        {
            faults.Add(lines.Length, "no text", "the text of the document below the front matter");
        }
        else if (document.Kind == GuidanceKind.Indicator)
        {
            CheckIndicator(document, lines, start, faults);
        }
    }

    private static void CheckIndicator(GuidanceDocument document, string[] lines, int start, FileFaults faults)
    {
        List<LocatedText> headings = [];
        for (var i = start; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                headings.Add(new LocatedText(lines[i].TrimEnd(), i + 1));
            }
        }

        for (var i = 0; i < Math.Max(headings.Count, IndicatorHeadings.Length); i++)
        {
            var expected = IndicatorHeadings.ElementAtOrDefault(i);
            var found = headings.ElementAtOrDefault(i);
            if (found?.Value != expected)
            {
                faults.Add(
                    found?.Line ?? lines.Length,
                    found is null ? $"missing heading '{expected}'" : $"heading '{found.Value}'",
                    expected is null ? "no more headings" : $"'{expected}'");
                return;
            }
        }

        var words = document.Body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => char.IsLetterOrDigit(word[^1]) || word.Length > 1);
        if (words < IndicatorWords)
        {
            faults.Add(start, $"{words} words", $"{IndicatorWords} or more for an indicator document");
        }
    }
}
