using System.Text.Json;

namespace Samphire.App.Input;

/// <summary>
/// The fields that one JSON object holds, each once, and which of them somebody has asked for. However many there are, each
/// is looked at once.
/// </summary>
internal sealed class ObjectFields
{
    /// <summary>As many as an object of a form may have; more are told apart by a set.</summary>
    private const int Few = 24;

    private readonly List<Field> fields = new(12);
    private readonly List<string> known = new(12);
    private HashSet<string>? names;
    private HashSet<string>? twice;

    public ObjectFields(JsonElement element)
    {
        foreach (var property in element.EnumerateObject())
        {
            Add(property);
        }
    }

    /// <summary>Names that stand more than once, each once.</summary>
    public IEnumerable<string> Twice => twice ?? [];

    /// <summary>A name holds half of a pair of surrogates, so that it is no text.</summary>
    public bool HasBrokenName { get; private set; }

    /// <summary>Every name that was asked for, whether or not it is there.</summary>
    public IReadOnlyList<string> Known => known;

    /// <summary>Names that nobody asked for.</summary>
    public IEnumerable<string> Unknown => fields.Where(held => !held.Taken).Select(held => held.Name);

    public JsonElement? Peek(string name) => Find(name)?.Value;

    public JsonElement? Take(string name)
    {
        known.Add(name);
        var field = Find(name);
        field?.Taken = true;
        return field?.Value;
    }

    private void Add(JsonProperty property)
    {
        string name;
        try
        {
            name = property.Name;
        }
        catch (InvalidOperationException)
        {
            HasBrokenName = true;
            return;
        }

        if (IsNew(name))
        {
            fields.Add(new Field(name, property.Value));
        }
        else
        {
            (twice ??= []).Add(name);
        }
    }

    private bool IsNew(string name)
    {
        if (fields.Count < Few)
        {
            return Find(name) is null;
        }

        names ??= [.. fields.Select(field => field.Name)];
        return names.Add(name);
    }

    private Field? Find(string name)
    {
        foreach (var field in fields)
        {
            if (field.Name == name)
            {
                return field;
            }
        }

        return null;
    }

    private sealed class Field(string name, JsonElement value)
    {
        public string Name => name;

        public JsonElement Value => value;

        public bool Taken { get; set; }
    }
}
