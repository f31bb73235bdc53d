using System.Globalization;
using Samphire.App.Cases;

namespace Samphire.Cli.Readable;

/// <summary>The marks of a text for people: each phrase, why it sounds blaming, and what could be written instead.</summary>
internal sealed class MarksText(Page page)
{
    public void Write(int number, MarkedItem item)
    {
        page.Line();
        if (!item.IsValid)
        {
            WriteErrors(number, item);
            return;
        }

        page.Heading(item.Id!);
        if (item.Marks.Count == 0)
        {
            page.Paragraph("No wording here was found to blame the child.");
        }

        foreach (var mark in item.Marks)
        {
            page.Blank();
            page.Paragraph($"“{mark.Phrase}”");
            page.Paragraph(mark.Why, 2);
            page.Paragraph($"Instead: {mark.Instead}", 2);
        }

        page.Blank();
    }

    private void WriteErrors(int number, MarkedItem item)
    {
        var named = item.Id is null ? "" : $" ({item.Id})";
        page.Urgent(string.Create(CultureInfo.InvariantCulture, $"Item {number}{named} was not read. Correct this and try again:"));
        foreach (var error in item.Errors)
        {
            page.Point("-", $"{(error.Path.Length == 0 ? "The item" : error.Path)}: expected {error.Expected}; found {error.Found}.", 2);
        }

        page.Blank();
    }
}
