namespace Samphire.App.Content;

/// <summary>A Markdown document split into its front matter and its text.</summary>
/// <param name="Keys">The front matter; null if it is missing or cannot be read.</param>
/// <param name="Lines">Every line of the file.</param>
/// <param name="BodyStart">The index of the line on which the text begins; 0 without front matter.</param>
internal sealed record FrontMatter(YamlNode? Keys, string[] Lines, int BodyStart)
{
    private const string Fence = "---";

    public static FrontMatter Read(string text, FileFaults faults)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var end = lines[0] == Fence ? Array.IndexOf(lines, Fence, 1) : -1;
        if (end < 0)
        {
            faults.Add(1, "no front matter", "keys between two lines of ---");
            return new FrontMatter(null, lines, 0);
        }

        return new FrontMatter(YamlReader.Read(string.Join('\n', lines[1..end]), faults, linesAbove: 1), lines, end + 1);
    }
}
