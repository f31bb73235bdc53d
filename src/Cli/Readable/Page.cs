using System.Text;
using Spectre.Console;
using TerminalText = Samphire.Domain.Shared.TerminalText;

namespace Samphire.Cli.Readable;

/// <summary>Text for people in 80 columns: headings, paragraphs and points. Nothing depends on colour.</summary>
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

    // Separates one answer from the next.
    public void Line() => writer.WriteLine(new string('=', Width));

    public void Heading(string text) => Write(text, new Style(decoration: Decoration.Bold));

    public void Urgent(string text) => Write(text, new Style(Color.Red, decoration: Decoration.Bold));

    public void Paragraph(string text, int indent = 0) => Write(text, Style.Plain, new string(' ', indent));

    // Further lines are indented to the text of the first.
    public void Point(string mark, string text, int indent = 0) => Write(text, Style.Plain, $"{new string(' ', indent)}{mark} ");

    // Wraps the text to the width that is left beside the start of the first line.
    private void Write(string text, Style style, string first = "")
    {
        console.Profile.Width = Width - first.Length;
        console.Write(new Text(TerminalText.Of(text), style));
        var begin = first;
        foreach (var line in lines.ToString().TrimEnd('\n').Split('\n'))
        {
            writer.WriteLine($"{begin}{line}".TrimEnd());
            begin = new string(' ', first.Length);
        }

        lines.Clear();
    }
}
