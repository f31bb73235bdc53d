using System.Globalization;
using System.Text.Json;
using Samphire.App.Content;
using Samphire.Domain.Shared;

namespace Samphire.App.Input;

/// <summary>
/// The fields of one JSON object, taken one by one. Whatever is missing, of the wrong kind or of the wrong value is an error
/// with its pointer; whatever nobody took, or stands twice, is one too: a typing mistake must not hide a child's danger.
/// </summary>
internal sealed class JsonFields
{
    /// <summary>A decimal keeps so many digits; a longer number may be rounded to a whole one that was not written.</summary>
    private const int DigitsKept = 28;

    /// <summary>Many more than any object of a form has.</summary>
    private const int Most = 200;

    private const string Anything = "text of 1 to 10,000 characters";

    private readonly List<Field> fields = new(12);
    private readonly List<string> known = new(12);
    private readonly List<InputError> errors;
    private readonly string path;

    private JsonFields(string path, List<InputError> errors)
    {
        this.path = path;
        this.errors = errors;
    }

    /// <summary>The fields of an element, or null with an error where it is not an object.</summary>
    public static JsonFields? Of(JsonElement element, string path, List<InputError> errors)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            errors.Add(new InputError(path, "an object", Found.In(element)));
            return null;
        }

        var fields = new JsonFields(path, errors);
        foreach (var property in element.EnumerateObject())
        {
            fields.Add(property);
            if (fields.fields.Count > Most)
            {
                errors.Add(new InputError(path, $"an object of at most {Most} fields", "more"));
                return null;
            }
        }

        return fields;
    }

    public bool Has(string name) => Find(name) is not null;

    public string PathOf(string name) => $"{path}/{name}";

    public void Wrong(string name, string expected, string found) => errors.Add(new InputError(PathOf(name), expected, found));

    /// <summary>The raw string of a field, however long, or null where it is not one.</summary>
    public string? PeekString(string name) => Find(name) is { } field ? Found.String(field.Value) : null;

    public string? RequiredString(string name, string expected) => AsString(name, expected, required: true);

    public string? OptionalString(string name, string expected) => AsString(name, expected, required: false);

    public Text? Text(string name, bool required = false)
    {
        var raw = AsString(name, Anything, required);
        var text = raw is null ? null : Domain.Shared.Text.From(raw);
        if (raw is not null && text is null)
        {
            Wrong(name, Anything, Found.Text(raw));
        }

        return text;
    }

    /// <summary>A word of a closed list, or of some of its values.</summary>
    public T? Word<T>(string name, bool required = false, T[]? allowed = null)
        where T : struct, Enum
    {
        if (Take(name) is not { } field)
        {
            if (required)
            {
                Wrong(name, ExpectedOneOf(allowed), "nothing");
            }

            return null;
        }

        var value = Found.String(field.Value) is { } word ? Vocabulary.Find<T>(word) : null;
        if (value is null || (allowed is not null && Array.IndexOf(allowed, value.Value) < 0))
        {
            Wrong(name, ExpectedOneOf(allowed), Found.In(field.Value));
            return null;
        }

        return value;
    }

    /// <summary>True or false; false where it was left out.</summary>
    public bool Flag(string name) => OptionalFlag(name) ?? false;

    public bool? OptionalFlag(string name)
    {
        var field = Take(name);
        switch (field?.Value.ValueKind)
        {
            case null:
                return null;
            case JsonValueKind.True:
                return true;
            case JsonValueKind.False:
                return false;
            default:
                Wrong(name, "true or false", Found.In(field.Value));
                return null;
        }
    }

    public int? Integer(string name, int from, int to, bool required = false)
    {
        if (Take(name) is not { } field)
        {
            if (required)
            {
                Wrong(name, ExpectedNumber(from, to), "nothing");
            }

            return null;
        }

        var isWhole = field.Value.ValueKind == JsonValueKind.Number
            && field.Value.TryGetDecimal(out var number)
            && decimal.Truncate(number) == number && number >= from && number <= to
            && double.IsInteger(field.Value.GetDouble())
            && field.Value.GetRawText().Length <= DigitsKept;
        if (!isWhole)
        {
            Wrong(name, ExpectedNumber(from, to), Found.In(field.Value));
            return null;
        }

        return (int)field.Value.GetDecimal();
    }

    public DateOnly? Date(string name, bool required = false)
    {
        const string Expected = "a date like 2026-11-21";
        var raw = AsString(name, Expected, required);
        var date = raw is null ? null : IsoTime.Date(raw);
        if (raw is not null && date is null)
        {
            Wrong(name, Expected, Found.Text(raw));
        }

        return date;
    }

    public DateTimeOffset? Moment(string name, bool required = false)
    {
        const string Expected = "a date and time with an offset, like 2026-11-21T23:10:00+00:00";
        var raw = AsString(name, Expected, required);
        var moment = raw is null ? null : IsoTime.Moment(raw);
        if (raw is not null && moment is null)
        {
            Wrong(name, Expected, Found.Text(raw));
        }

        return moment;
    }

    /// <summary>The elements of a list; none where it was left out or is not one.</summary>
    public IReadOnlyList<Element> List(string name)
    {
        if (Take(name) is not { } field)
        {
            return [];
        }

        if (field.Value.ValueKind != JsonValueKind.Array)
        {
            Wrong(name, "a list", Found.In(field.Value));
            return [];
        }

        List<Element> elements = new(field.Value.GetArrayLength());
        foreach (var item in field.Value.EnumerateArray())
        {
            elements.Add(new Element(item, string.Create(CultureInfo.InvariantCulture, $"{path}/{name}/{elements.Count}")));
        }

        return elements;
    }

    public IEnumerable<JsonFields> Objects(string name) =>
        List(name).Select(item => Of(item.Value, item.Path, errors)).OfType<JsonFields>();

    public JsonFields? Object(string name, bool required = false)
    {
        var field = Take(name);
        if (field is null && required)
        {
            Wrong(name, "an object", "nothing");
        }

        return field is null ? null : Of(field.Value, PathOf(name), errors);
    }

    /// <summary>Whatever nobody took is a typing mistake.</summary>
    public void End()
    {
        foreach (var field in fields)
        {
            if (!field.Taken)
            {
                var near = Nearest.To(field.Name, known);
                var expected = near.Count > 0 ? $"a known field, such as {near[0]}" : $"one of {string.Join(", ", known)}";
                errors.Add(new InputError($"{path}/{Escaped(field.Name)}", expected, field.Name.Length == 0 ? "a field without a name" : Found.Cut(field.Name)));
            }
        }
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
            errors.Add(new InputError(path, "field names in Unicode", "characters that are not Unicode"));
            return;
        }

        if (Find(name) is not null)
        {
            var twice = new InputError($"{path}/{Escaped(name)}", "each field once", "the field twice");
            if (!errors.Contains(twice))
            {
                errors.Add(twice);
            }

            return;
        }

        fields.Add(new Field(name, property.Value));
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

    private Field? Take(string name)
    {
        known.Add(name);
        var field = Find(name);
        field?.Taken = true;
        return field;
    }

    private string? AsString(string name, string expected, bool required)
    {
        if (Take(name) is not { } field)
        {
            if (required)
            {
                Wrong(name, expected, "nothing");
            }

            return null;
        }

        var text = Found.String(field.Value);
        if (text is null)
        {
            Wrong(name, expected, Found.In(field.Value));
        }

        return text;
    }

    private static string ExpectedOneOf<T>(T[]? allowed)
        where T : struct, Enum =>
        $"one of {string.Join(", ", allowed is null ? Vocabulary.All<T>() : Array.ConvertAll(allowed, Vocabulary.Word))}";

    private static string ExpectedNumber(int from, int to) =>
        string.Create(CultureInfo.InvariantCulture, $"a whole number from {from} to {to}");

    private static string Escaped(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private sealed class Field(string name, JsonElement value)
    {
        public string Name => name;

        public JsonElement Value => value;

        public bool Taken { get; set; }
    }
}

/// <summary>An element of a list, with its pointer.</summary>
internal sealed record Element(JsonElement Value, string Path);
