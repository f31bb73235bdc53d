using System.Globalization;
using System.Text.Json;
using Samphire.App.Shared;
using Samphire.Domain.Shared;

namespace Samphire.App.Input;

/// <summary>
/// Reads the fields of one JSON object. A missing or wrong value is an error with its JSON pointer. So is a field that
/// is unknown or occurs twice, because a typing mistake could otherwise hide a danger to a child.
/// </summary>
internal sealed class JsonFields
{
    // A nearest field is suggested for this many unknown fields, and for no more.
    private const int Mistyped = 100;

    private const string Anything = "text of 1 to 10,000 characters";

    private readonly ObjectFields fields;
    private readonly List<InputError> errors;
    private readonly string path;

    private JsonFields(JsonElement element, string path, List<InputError> errors)
    {
        fields = new ObjectFields(element);
        this.path = path;
        this.errors = errors;
        foreach (var name in fields.Twice)
        {
            errors.Add(new InputError($"{path}/{Escaped(name)}", "each field once", "a repeated field"));
        }

        if (fields.HasBrokenName)
        {
            errors.Add(new InputError(path, "field names in valid Unicode", "characters that are not Unicode"));
        }
    }

    public static JsonFields? Of(JsonElement element, string path, List<InputError> errors)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            errors.Add(new InputError(path, "an object", ValueDescription.In(element)));
            return null;
        }

        return new JsonFields(element, path, errors);
    }

    public bool Has(string name) => fields.Peek(name) is not null;

    public string PathOf(string name) => $"{path}/{name}";

    public void AddError(string name, string expected, string found) => errors.Add(new InputError(PathOf(name), expected, found));

    /// <summary>
    /// The string without a limit on its length, and without marking the field as read; null if it is not a string.
    /// </summary>
    public string? PeekString(string name) => fields.Peek(name) is { } value ? ValueDescription.String(value) : null;

    public string? RequiredString(string name, string expected) => AsString(name, expected, required: true);

    public string? OptionalString(string name, string expected) => AsString(name, expected, required: false);

    public Text? Text(string name, bool required = false)
    {
        var raw = AsString(name, Anything, required);
        var text = raw is null ? null : Domain.Shared.Text.From(raw);
        if (raw is not null && text is null)
        {
            AddError(name, Anything, ValueDescription.Text(raw));
        }

        return text;
    }

    public T? Word<T>(string name, bool required = false, T[]? allowed = null)
        where T : struct, Enum
    {
        if (fields.Take(name) is not { } field)
        {
            if (required)
            {
                AddError(name, ExpectedOneOf(allowed), "nothing");
            }

            return null;
        }

        var value = ValueDescription.String(field) is { } word ? Vocabulary.Find<T>(word) : null;
        if (value is null || (allowed is not null && Array.IndexOf(allowed, value.Value) < 0))
        {
            AddError(name, ExpectedOneOf(allowed), ValueDescription.In(field));
            return null;
        }

        return value;
    }

    public bool Flag(string name) => OptionalFlag(name) ?? false;

    public bool? OptionalFlag(string name)
    {
        var field = fields.Take(name);
        switch (field?.ValueKind)
        {
            case null:
                return null;
            case JsonValueKind.True:
                return true;
            case JsonValueKind.False:
                return false;
            default:
                AddError(name, "true or false", ValueDescription.In(field.Value));
                return null;
        }
    }

    public int? Integer(string name, int from, int to, bool required = false)
    {
        if (fields.Take(name) is not { } field)
        {
            if (required)
            {
                AddError(name, ExpectedNumber(from, to), "nothing");
            }

            return null;
        }

        var number = WholeNumber.In(field);
        if (number is null || number < from || number > to)
        {
            AddError(name, ExpectedNumber(from, to), ValueDescription.In(field));
            return null;
        }

        return (int)number.Value;
    }

    public DateOnly? Date(string name, bool required = false)
    {
        const string Expected = "a date like 2026-11-21";
        var raw = AsString(name, Expected, required);
        var date = raw is null ? null : IsoTime.Date(raw);
        if (raw is not null && date is null)
        {
            AddError(name, Expected, ValueDescription.Text(raw));
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
            AddError(name, Expected, ValueDescription.Text(raw));
        }

        return moment;
    }

    public IReadOnlyList<Element> List(string name)
    {
        if (fields.Take(name) is not { } field)
        {
            return [];
        }

        if (field.ValueKind != JsonValueKind.Array)
        {
            AddError(name, "a list", ValueDescription.In(field));
            return [];
        }

        List<Element> elements = new(field.GetArrayLength());
        foreach (var item in field.EnumerateArray())
        {
            elements.Add(new Element(item, string.Create(CultureInfo.InvariantCulture, $"{path}/{name}/{elements.Count}")));
        }

        return elements;
    }

    public IEnumerable<JsonFields> Objects(string name) =>
        List(name).Select(item => Of(item.Value, item.Path, errors)).OfType<JsonFields>();

    public JsonFields? Object(string name, bool required = false)
    {
        var field = fields.Take(name);
        if (field is null && required)
        {
            AddError(name, "an object", "nothing");
        }

        return field is null ? null : Of(field.Value, PathOf(name), errors);
    }

    /// <summary>Reports fields that were never read: they are usually typing mistakes.</summary>
    public void End()
    {
        var mistakes = 0;
        foreach (var name in fields.Unknown)
        {
            var near = mistakes < Mistyped ? ClosestMatches.To(name, fields.Known) : [];
            var expected = near.Count > 0 ? $"a known field, such as {near[0]}" : $"one of {string.Join(", ", fields.Known)}";
            errors.Add(new InputError($"{path}/{Escaped(name)}", expected, name.Length == 0 ? "a field without a name" : ValueDescription.Shortened(name)));
            mistakes++;
        }
    }

    private string? AsString(string name, string expected, bool required)
    {
        if (fields.Take(name) is not { } field)
        {
            if (required)
            {
                AddError(name, expected, "nothing");
            }

            return null;
        }

        var text = ValueDescription.String(field);
        if (text is null)
        {
            AddError(name, expected, ValueDescription.In(field));
        }

        return text;
    }

    private static string ExpectedOneOf<T>(T[]? allowed)
        where T : struct, Enum =>
        $"one of {string.Join(", ", allowed is null ? Vocabulary.All<T>() : Array.ConvertAll(allowed, Vocabulary.Word))}";

    private static string ExpectedNumber(int from, int to) =>
        string.Create(CultureInfo.InvariantCulture, $"a whole number from {from} to {to}");

    private static string Escaped(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
