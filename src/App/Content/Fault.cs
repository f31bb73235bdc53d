using Samphire.Domain.Shared;

namespace Samphire.App.Content;

/// <summary>Something wrong with a content pack: where it stands, what is wrong and what was expected.</summary>
public sealed record Fault(string File, int Line, string What, string Expected)
{
    /// <summary>One line, whatever was written into the pack.</summary>
    public override string ToString() => Printable.Of($"{File}:{Line}: {What}; expected {Expected}");
}

/// <summary>The faults found in one file so far.</summary>
internal sealed class FileFaults(string file, List<Fault> faults)
{
    public string File => file;

    public void Add(int line, string what, string expected) => faults.Add(new Fault(file, line, what, expected));
}
