using Samphire.App.Content;
using Samphire.Domain.Assessments;
using Samphire.Domain.Guidance;
using Samphire.Domain.Shared;

namespace Samphire.Cli.Readable;

/// <summary>Items, open questions, documents and reasons of the packs, for people.</summary>
internal sealed class ContentText(Page page, ContentLibrary library)
{
    public void Write(ContentAnswer answer)
    {
        switch (answer)
        {
            case ContentAnswer.OfItem shown:
                WriteItem(shown.Item);
                break;
            case ContentAnswer.OfPrompt shown:
                page.Heading(shown.Prompt.Id);
                page.Paragraph(shown.Prompt.Ask);
                break;
            case ContentAnswer.OfDocument shown:
                WriteDocument(shown.Document);
                break;
        }

        page.Blank();
        page.Paragraph($"From {answer.Pack}.");
    }

    public void Write(Explanation explanation)
    {
        var reason = explanation.Reason;
        page.Heading(Vocabulary.Word(reason.Id));
        page.Paragraph(reason.Means);
        Part("When it holds", reason.Holds);
        Part("What it does", reason.Effect);
        if (explanation.Parameters.Count > 0)
        {
            page.Blank();
            page.Heading("Numbers");
            foreach (var parameter in explanation.Parameters)
            {
                page.Point("-", $"{parameter.Id}: {parameter.Value} {UnitOf(parameter)}. {parameter.Means} {parameter.Why}", 2);
            }
        }

        page.Blank();
        page.Heading("How it is said");
        foreach (var sentence in reason.Sentences)
        {
            page.Point("-", sentence, 2);
        }

        Part("Where it comes from", reason.Source);
        page.Blank();
        page.Paragraph($"From {explanation.Pack}.");
    }

    private static string UnitOf(ParameterAccount parameter)
    {
        var unit = parameter.Unit.Replace('-', ' ');
        return parameter.Value == 1 ? unit.TrimEnd('s') : unit;
    }

    private void WriteItem(Item item)
    {
        var instrument = library.Toolbox.Instrument;
        page.Heading(item.Name);
        page.Paragraph(item.Id);
        Part("The question", item.Ask);
        Part("Why it matters", item.Why);
        var labels = instrument.CorePrompts.Concat(instrument.MorePrompts).ToDictionary(prompt => prompt.Id, prompt => prompt.Label);
        var always = instrument.AlwaysPrompts.Where(group => item.Id.StartsWith(group.Key + ".", StringComparison.Ordinal)).SelectMany(group => group.Value);
        page.Blank();
        page.Heading("What to record");
        foreach (var prompt in instrument.CorePrompts.Select(prompt => prompt.Id).Concat(item.Record).Concat(always).Distinct())
        {
            page.Point("-", labels[prompt], 2);
        }

        Part("Ages", item.Ages ?? "Any under 18.");
        var models = instrument.Models.Where(model => item.Models.Contains(model.Id)).Select(model => model.Name).ToArray();
        Part("Models", models.Length == 0 ? "All." : string.Join("; ", models) + ".");
        if (item.MayBeActual || item.ImpliesPerson || item.Derived)
        {
            page.Blank();
            page.Heading("Marks");
        }

        Mark(item.MayBeActual, "May be actual: where it is present, the product asks whether harm has already happened.");
        Mark(item.ImpliesPerson, "Implies a person: by itself it shows that somebody is involved, even when nobody can be named.");
        Mark(item.Derived, "Worked out from people and links; it is never answered.");
        var studies = instrument.Studies.Where(study => item.Evidence.Studies.Contains(study.Id)).Select(study => study.What).ToArray();
        Part(
            "Research behind it (about the research, never about this child)",
            $"{Vocabulary.Word(item.Evidence.Strength)}{(studies.Length == 0 ? "" : ": " + string.Join("; ", studies))}.");
        Part("Where it comes from", OriginOf(item.Origin));
        Part("Read more", $"samphire content show {item.Guidance}");
    }

    private void WriteDocument(GuidanceDocument document)
    {
        page.Heading(document.Title);
        page.Paragraph(document.Summary);
        page.Blank();
        foreach (var block in document.Body.Trim().Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            WriteBlock(block.Trim('\n'));
        }

        page.Heading("About this page");
        page.Paragraph($"Owner: {document.Owner}. Checked on {HouseDate.Of(document.CheckedOn)}.", 2);
        page.Paragraph(
            document.ReviewedBy.Count == 0 ? "Reviewed by: nobody yet." : $"Reviewed by: {string.Join(", ", document.ReviewedBy)}.", 2);
        page.Paragraph($"Sources: {string.Join("; ", document.Sources)}.", 2);
        if (document.Related.Count > 0)
        {
            page.Paragraph($"See also: {string.Join(", ", document.Related)}.", 2);
        }
    }

    /// <summary>Headings, points, tables and paragraphs of Markdown, as plain text.</summary>
    private void WriteBlock(string block)
    {
        if (block.StartsWith('#'))
        {
            var heading = block.Split('\n', 2);
            page.Heading(heading[0].TrimStart('#', ' '));
            if (heading.Length > 1)
            {
                WriteBlock(heading[1]);
            }

            return;
        }

        if (block.StartsWith('|'))
        {
            // The first row names the columns and the second only draws a line.
            foreach (var row in block.Split('\n').Skip(2))
            {
                page.Point("-", string.Join(": ", row.Trim('|').Split('|', StringSplitOptions.TrimEntries)), 2);
            }
        }
        else if (block.StartsWith("- ", StringComparison.Ordinal))
        {
            foreach (var point in ("\n" + block).Split("\n- ", StringSplitOptions.RemoveEmptyEntries))
            {
                page.Point("-", Flowing(point), 2);
            }
        }
        else
        {
            page.Paragraph(Flowing(block));
        }

        page.Blank();
    }

    private static string Flowing(string text) => string.Join(
        ' ',
        text.Replace("**", "", StringComparison.Ordinal).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private void Mark(bool holds, string sentence)
    {
        if (holds)
        {
            page.Point("-", sentence, 2);
        }
    }

    private void Part(string heading, string text)
    {
        page.Blank();
        page.Heading(heading);
        page.Paragraph(text, 2);
    }

    private static string OriginOf(Origin origin)
    {
        var from = origin.Kind switch
        {
            OriginKind.Source => "The toolbox of 2016 to 2017",
            OriginKind.Form => "The printed form",
            OriginKind.Field => "Other instruments and studies",
            _ => "Our own decision",
        };
        var details = string.Join(", ", new[] { origin.Ref, origin.Part, origin.From, origin.Also }.OfType<string>());
        return details.Length == 0 ? from + "." : $"{from}: {details}.";
    }
}
