using Samphire.App.Content;
using Samphire.Domain.Assessments;
using Samphire.Domain.Assessments.Sentences;
using Samphire.Domain.Guidance;
using Samphire.Domain.Shared;

namespace Samphire.Cli.Readable;

internal sealed class ContentText(Page page, ContentLibrary library)
{
    private readonly Phrases phrases = library.Toolbox.Toolbox.Wording.Phrases;

    public void Write(ContentEntry answer)
    {
        switch (answer)
        {
            case ContentEntry.ItemEntry shown:
                WriteItem(shown.Item);
                break;
            case ContentEntry.PromptEntry shown:
                page.Heading(shown.Prompt.Id);
                page.Paragraph(shown.Prompt.Ask);
                break;
            case ContentEntry.DocumentEntry shown:
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
        Part("When it applies", reason.Holds);
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
        page.Heading("Wording");
        foreach (var sentence in reason.Sentences)
        {
            page.Point("-", sentence, 2);
        }

        Part("Source", reason.Source);
        page.Blank();
        page.Paragraph($"From {explanation.Pack}.");
    }

    private static string UnitOf(ParameterDescription parameter)
    {
        var unit = parameter.Unit.Replace('-', ' ');
        return parameter.Value == 1 ? unit.TrimEnd('s') : unit;
    }

    private void WriteItem(Item item)
    {
        var instrument = library.Toolbox.Instrument;
        page.Heading(item.Name);
        page.Paragraph(item.Id);
        Part("Question", item.Ask);
        Part("Why it matters", item.Why);
        var labels = instrument.CorePrompts.Concat(instrument.MorePrompts).ToDictionary(prompt => prompt.Id, prompt => prompt.Label);
        var always = instrument.AlwaysPrompts.Where(group => item.Id.StartsWith(group.Key + ".", StringComparison.Ordinal)).SelectMany(group => group.Value);
        page.Blank();
        page.Heading("What to record");
        foreach (var prompt in instrument.CorePrompts.Select(prompt => prompt.Id).Concat(item.Record).Concat(always).Distinct())
        {
            page.Point("-", labels[prompt], 2);
        }

        Part("Ages", item.Ages ?? phrases.Format(Phrase.AnyUnder18));
        var models = instrument.Models.Where(model => item.Models.Contains(model.Id)).Select(model => model.Name).ToArray();
        Part("Models", models.Length == 0 ? phrases.Format(Phrase.AllModels) : string.Join("; ", models) + ".");
        if (item.MayBeActual || item.ImpliesPerson || item.Derived)
        {
            page.Blank();
            page.Heading("Marks");
        }

        Mark(item.MayBeActual, Phrase.MarkMayBeActual);
        Mark(item.ImpliesPerson, Phrase.MarkImpliesPerson);
        Mark(item.Derived, Phrase.MarkDerived);
        var studies = instrument.Studies.Where(study => item.Evidence.Studies.Contains(study.Id)).Select(study => study.What).ToArray();
        Part(
            "Strength of the research evidence (not of the evidence about this child)",
            $"{Vocabulary.Word(item.Evidence.Strength)}{(studies.Length == 0 ? "" : ": " + string.Join("; ", studies))}.");
        Part("Source", OriginOf(item.Origin));
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
        page.Paragraph($"Owner: {document.Owner}. Checked on {DateText.Of(document.CheckedOn)}.", 2);
        page.Paragraph(
            document.ReviewedBy.Count == 0 ? phrases.Format(Phrase.ReviewedByNobody) : $"Reviewed by: {string.Join(", ", document.ReviewedBy)}.", 2);
        page.Paragraph($"Sources: {string.Join("; ", document.Sources)}.", 2);
        if (document.Related.Count > 0)
        {
            page.Paragraph($"See also: {string.Join(", ", document.Related)}.", 2);
        }
    }

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
            // The first row has the names of the columns, and the second is only a line.
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

    private void Mark(bool holds, Phrase mark)
    {
        if (holds)
        {
            page.Point("-", phrases.Format(mark), 2);
        }
    }

    private void Part(string heading, string text)
    {
        page.Blank();
        page.Heading(heading);
        page.Paragraph(text, 2);
    }

    private string OriginOf(Origin origin)
    {
        var from = phrases.Origin(origin.Kind);
        var details = string.Join(", ", new[] { origin.Ref, origin.Part, origin.From, origin.Also }.OfType<string>());
        return details.Length == 0 ? from + "." : $"{from}: {details}.";
    }
}
