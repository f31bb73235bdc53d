using Samphire.App.Shared;

namespace Samphire.App.Content;

/// <summary>
/// Collects the ids that a set of packs defines and refers to. Each id is defined once, and each reference must exist.
/// </summary>
internal sealed class References
{
    private readonly Dictionary<string, string> definedIn = new(StringComparer.Ordinal);
    private readonly HashSet<string> referredTo = new(StringComparer.Ordinal);
    private readonly List<Reference> made = [];
    private readonly List<Definition> mustBeReached = [];

    public void Define(string id, int line, FileFaults faults)
    {
        if (id.Length > 0 && !definedIn.TryAdd(id, faults.File))
        {
            faults.Add(line, $"id '{Said(id)}' used twice", $"a unique id; the first is in {definedIn[id]}");
        }
    }

    public void Refer(string id, int line, string expected, FileFaults faults)
    {
        if (id.Length > 0)
        {
            referredTo.Add(id);
            made.Add(new Reference(id, line, expected, faults));
        }
    }

    /// <summary>Requires a reference to this id; otherwise no reader could reach it.</summary>
    public void MustBeReached(string id, int line, string what, string expected, FileFaults faults) =>
        mustBeReached.Add(new Definition(id, line, what, expected, faults));

    public void Check()
    {
        foreach (var (id, line, expected, faults) in made.Where(reference => !definedIn.ContainsKey(reference.Id)))
        {
            var near = ClosestMatches.To(id, definedIn.Keys);
            faults.Add(line, $"'{Said(id)}' does not exist", near.Count == 0 ? expected : $"{expected}, such as {string.Join(" or ", near.Select(Said))}");
        }

        foreach (var (_, line, what, expected, faults) in mustBeReached.Where(entry => !referredTo.Contains(entry.Id)))
        {
            faults.Add(line, what, expected);
        }
    }

    // "area/desk:mash" becomes "mash".
    private static string Said(string id) => id[(id.LastIndexOf(':') + 1)..];

    private sealed record Reference(string Id, int Line, string Expected, FileFaults Faults);

    private sealed record Definition(string Id, int Line, string What, string Expected, FileFaults Faults);
}
