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
    private const int LongestEcho = 100;

    private readonly List<(string Name, JsonElement Value)> entries = new(12);
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
            errors.Add(new InputError(path, "an object", Found(element)));
            return null;
        }

        var fields = new JsonFields(path, errors);
        foreach (var property in element.EnumerateObject())
        {
            fields.Add(property);
        }

        return fields;
    }

    public bool Has(string name) => Peek(name) is not null;

    public string PathOf(string name) => $"{path}/{name}";

    public void Wrong(string name, string expected, string found) => errors.Add(new InputError(PathOf(name), expected, found));

    /// <summary>The raw string of a field, however long, or null where it is not one.</summary>
    public string? PeekString(string name) => Peek(name) is { ValueKind: JsonValueKind.String } element ? String(element) : null;

    public string? RequiredString(string name, string expected) => AsString(name, Take(name, expected, required: true), expected);

    public string? OptionalString(string name, string expected) => AsString(name, Take(name, expected, required: false), expected);

    public Text? Text(string name, bool required = false)
    {
        const string Expected = "text of 1 to 10,000 characters";
        var raw = AsString(name, Take(name, Expected, required), Expected);
        if (raw is null)
        {
            return null;
        }

        var text = Domain.Shared.Text.From(raw);
        if (text is null)
        {
            Wrong(name, Expected, FoundText(raw));
        }

        return text;
    }

    public T? Word<T>(string name, bool required = false)
        where T : struct, Enum => Word<T>(name, required, allowed: null);

    /// <summary>A word of a closed list, or of some of its values.</summary>
    public T? Word<T>(string name, bool required, IReadOnlyList<T>? allowed)
        where T : struct, Enum
    {
        var element = Take(name, "", required, () => ExpectedOneOf(allowed));
        if (element is null)
        {
            return null;
        }

        var raw = element.Value.ValueKind == JsonValueKind.String ? String(element.Value) : null;
        var value = raw is null ? null : Vocabulary.Find<T>(raw);
        if (value is not null && allowed is not null && !allowed.Contains(value.Value))
        {
            value = null;
        }

        if (value is null)
        {
            Wrong(name, ExpectedOneOf(allowed), Found(element.Value));
        }

        return value;
    }

    public bool Flag(string name) => OptionalFlag(name) ?? false;

    public bool? OptionalFlag(string name)
    {
        var element = Take(name, "true or false", required: false);
        switch (element?.ValueKind)
        {
            case null:
                return null;
            case JsonValueKind.True:
                return true;
            case JsonValueKind.False:
                return false;
            default:
                Wrong(name, "true or false", Found(element.Value));
                return null;
        }
    }

    public int? Integer(string name, int from, int to, bool required = false)
    {
        var expected = string.Create(CultureInfo.InvariantCulture, $"a whole number from {from} to {to}");
        var element = Take(name, expected, required);
        if (element is null)
        {
            return null;
        }

        var isWhole = element.Value.ValueKind == JsonValueKind.Number
            && element.Value.TryGetDecimal(out var number)
            && decimal.Truncate(number) == number && number >= from && number <= to;
        if (isWhole)
        {
            return (int)element.Value.GetDecimal();
        }

        Wrong(name, expected, Found(element.Value));
        return null;
    }

    public DateOnly? Date(string name, bool required = false)
    {
        const string Expected = "a date like 2026-11-21";
        var raw = AsString(name, Take(name, Expected, required), Expected);
        var date = raw is null ? null : IsoTime.Date(raw);
        if (raw is not null && date is null)
        {
            Wrong(name, Expected, Shown(raw));
        }

        return date;
    }

    public DateTimeOffset? Moment(string name, bool required = false)
    {
        const string Expected = "a date and time with an offset, like 2026-11-21T23:10:00+00:00";
        var raw = AsString(name, Take(name, Expected, required), Expected);
        var moment = raw is null ? null : IsoTime.Moment(raw);
        if (raw is not null && moment is null)
        {
            Wrong(name, Expected, Shown(raw));
        }

        return moment;
    }

    /// <summary>The elements of a list; none where it was left out or is not one.</summary>
    public IEnumerable<(JsonElement Element, string Path)> List(string name)
    {
        var element = Take(name, "a list", required: false);
        if (element is null)
        {
            yield break;
        }

        if (element.Value.ValueKind != JsonValueKind.Array)
        {
            Wrong(name, "a list", Found(element.Value));
            yield break;
        }

        var index = 0;
        foreach (var item in element.Value.EnumerateArray())
        {
            yield return (item, string.Create(CultureInfo.InvariantCulture, $"{path}/{name}/{index}"));
            index++;
        }
    }

    public IEnumerable<JsonFields> Objects(string name) =>
        List(name).Select(item => Of(item.Element, item.Path, errors)).OfType<JsonFields>();

    public JsonFields? Object(string name, bool required = false)
    {
        var element = Take(name, "an object", required);
        return element is null ? null : Of(element.Value, PathOf(name), errors);
    }

    /// <summary>Whatever nobody took is a typing mistake.</summary>
    public void End()
    {
        foreach (var (name, _) in entries)
        {
            if (!known.Contains(name))
            {
                var near = Nearest.To(name, known);
                var expected = near.Count > 0 ? $"a known field, such as {near[0]}" : $"one of {string.Join(", ", known)}";
                errors.Add(new InputError($"{path}/{Escaped(name)}", expected, Shown(name)));
            }
        }
    }

    /// <summary>What stands there, in a few words or as it was typed.</summary>
    public static string Found(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => String(element) is { } text ? FoundText(text) : "characters that are not Unicode",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        _ => Shown(element.GetRawText()),
    };

    /// <summary>The text of a string element, or null where it is not Unicode (half of a pair of surrogates).</summary>
    public static string? String(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
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

        if (entries.Exists(entry => entry.Name == name))
        {
            errors.Add(new InputError($"{path}/{Escaped(name)}", "each field once", "the field twice"));
            return;
        }

        entries.Add((name, property.Value));
    }

    private JsonElement? Peek(string name)
    {
        foreach (var entry in entries)
        {
            if (entry.Name == name)
            {
                return entry.Value;
            }
        }

        return null;
    }

    private JsonElement? Take(string name, string expected, bool required, Func<string>? expectedInWords = null)
    {
        known.Add(name);
        var element = Peek(name);
        if (element is null && required)
        {
            Wrong(name, expectedInWords?.Invoke() ?? expected, "nothing");
        }

        return element;
    }

    private string? AsString(string name, JsonElement? element, string expected)
    {
        if (element is null)
        {
            return null;
        }

        var text = element.Value.ValueKind == JsonValueKind.String ? String(element.Value) : null;
        if (text is null)
        {
            Wrong(name, expected, Found(element.Value));
        }

        return text;
    }

    private static string ExpectedOneOf<T>(IReadOnlyList<T>? allowed)
        where T : struct, Enum =>
        $"one of {string.Join(", ", allowed?.Select(Vocabulary.Word) ?? Vocabulary.All<T>())}";

    private static string FoundText(string raw)
    {
        if (raw.AsSpan().Trim().IsEmpty)
        {
            return raw.Length == 0 ? "empty text" : "nothing but blanks";
        }

        var length = Domain.Shared.Text.Length(raw.Trim());
        return length > LongestEcho
            ? string.Create(CultureInfo.InvariantCulture, $"{length:N0} characters")
            : raw;
    }

    private static string Shown(string raw) => raw.Length > LongestEcho ? raw[..LongestEcho] + "…" : raw;

    private static string Escaped(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
