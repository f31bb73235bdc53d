using System.Text.Json;

namespace Samphire.App.Input;

internal sealed class ObjectFields
{
    // An object of a form has no more fields than this. With more, a set finds the duplicates.
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

    public IEnumerable<string> Twice => twice ?? [];

    /// <summary>A name contains an unpaired surrogate.</summary>
    public bool HasBrokenName { get; private set; }

    /// <summary>Every name that was read, whether or not the object has it.</summary>
    public IReadOnlyList<string> Known => known;

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
