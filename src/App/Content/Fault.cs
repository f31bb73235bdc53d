using Samphire.Domain.Shared;

namespace Samphire.App.Content;

/// <summary>Something wrong in a content pack: the file and line, what was found and what was expected.</summary>
public sealed record Fault(string File, int Line, string What, string Expected)
{
    // One line, even if the pack contains line breaks or control characters.
    public override string ToString() => TerminalText.Of($"{File}:{Line}: {What}; expected {Expected}");
}

internal sealed class FileFaults(string file, List<Fault> faults)
{
    public string File => file;

    public void Add(int line, string what, string expected) => faults.Add(new Fault(file, line, what, expected));
}
