using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

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

    public void Heading(string text) => Write(new Text(text, new Style(decoration: Decoration.Bold)), 0);

    /// <summary>A heading for what cannot wait.</summary>
    public void Urgent(string text) => Write(new Text(text, new Style(Color.Red, decoration: Decoration.Bold)), 0);

    public void Paragraph(string text, int indent = 0) => Write(new Text(text), indent);

    /// <summary>A paragraph behind a mark, its further lines hanging below its first.</summary>
    public void Point(string mark, string text, int indent = 0)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn().NoWrap().Width(mark.Length).PadLeft(0).PadRight(1));
        grid.AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        grid.AddRow(new Text(mark), new Text(text));
        Write(grid, indent);
    }

    private void Write(IRenderable block, int indent)
    {
        console.Write(new Padder(block, new Padding(indent, 0, 0, 0)));
        foreach (var line in lines.ToString().TrimEnd('\n').Split('\n'))
        {
            writer.WriteLine(line.TrimEnd());
        }

        lines.Clear();
    }
}
