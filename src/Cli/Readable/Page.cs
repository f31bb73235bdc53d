using System.Text;
using Spectre.Console;
using Printable = Samphire.Domain.Shared.Printable;

namespace Samphire.Cli.Readable;

/// <summary>Text for people in 80 columns: headings, paragraphs and points. Colour is an extra, and nothing depends on it.</summary>
internal sealed class Page
{
    private const int Width = 80;

    private readonly TextWriter writer;
    private readonly StringBuilder lines = new();
    private readonly IAnsiConsole console;

    public Page(TextWriter writer, bool colour)
    {
        this.writer = writer;
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(new StringWriter(lines) { NewLine = "\n" }),
        });
        console.Profile.Width = Width;
    }

    public void Blank() => writer.WriteLine();

    /// <summary>A line across the page: one answer ends and the next begins.</summary>
    public void Line() => writer.WriteLine(new string('=', Width));

    public void Heading(string text) => Write(text, new Style(decoration: Decoration.Bold));

    /// <summary>A heading for what cannot wait.</summary>
    public void Urgent(string text) => Write(text, new Style(Color.Red, decoration: Decoration.Bold));

    public void Paragraph(string text, int indent = 0) => Write(text, Style.Plain, new string(' ', indent));

    /// <summary>A paragraph behind a mark, its further lines hanging below its first.</summary>
    public void Point(string mark, string text, int indent = 0) => Write(text, Style.Plain, $"{new string(' ', indent)}{mark} ");

    /// <summary>Text folded into what is left of the width beside what its first line begins with.</summary>
    private void Write(string text, Style style, string first = "")
    {
        console.Profile.Width = Width - first.Length;
        console.Write(new Text(Printable.Of(text), style));
        var begin = first;
        foreach (var line in lines.ToString().TrimEnd('\n').Split('\n'))
        {
            writer.WriteLine($"{begin}{line}".TrimEnd());
            begin = new string(' ', first.Length);
        }

        lines.Clear();
    }
}
