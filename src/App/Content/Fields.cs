using System.Globalization;
using System.Text.RegularExpressions;
using Samphire.Domain.Shared;

namespace Samphire.App.Content;

/// <summary>
/// Reads the fields of one map of a pack. A missing, mistyped or out-of-range value is a fault with its line; a key
/// that is never read is reported as unknown. After a fault a placeholder is returned, so that all faults are found in
/// one run; nothing built from placeholders is ever used.
/// </summary>
internal sealed partial class Fields
{
    private readonly FileFaults faults;
    private readonly YamlMap? map;
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public Fields(YamlNode? node, FileFaults faults)
    {
        this.faults = faults;
        Line = node?.Line ?? 1;
        map = node as YamlMap;
        if (node is not null && map is null)
        {
            faults.Add(node.Line, $"{Kind(node)} here", "keys with values");
        }
    }

    public int Line { get; }

    public FileFaults Faults => faults;

    public bool Has(string key) => Find(key) is not null;

    public int LineOf(string key) => map?.Entries.FirstOrDefault(entry => entry.Key == key)?.Value.Line ?? Line;

    public string Text(string key) => OptionalText(key, required: true) ?? "";

    public string? OptionalText(string key) => OptionalText(key, required: false);

    public string Id(string key)
    {
        var id = Text(key);
        if (id.Length > 0 && !IdForm().IsMatch(id))
        {
            faults.Add(LineOf(key), $"'{id}' in {key}", "an id of lower-case letters, digits, hyphens and dots");
        }

        return id;
    }

    public T Word<T>(string key)
        where T : struct, Enum
    {
        var word = Text(key);
        var found = Vocabulary.Find<T>(word);
        if (word.Length > 0 && found is null)
        {
            faults.Add(LineOf(key), $"'{word}' in {key}", $"one of {string.Join(", ", Vocabulary.All<T>())}");
        }

        return found ?? default;
    }

    public string OneOf(string key, params ReadOnlySpan<string> words)
    {
        var word = Text(key);
        if (word.Length > 0 && !words.Contains(word))
        {
            faults.Add(LineOf(key), $"'{word}' in {key}", $"one of {string.Join(", ", words)}");
        }

        return word;
    }

    public bool IsWord(string key, string word) => Find(key) is YamlScalar scalar && scalar.Value == word;

    public int Integer(string key, int from, int to)
    {
        var node = Required(key, "a whole number");
        var number = (node as YamlScalar)?.AsInteger;
        if (node is not null && (number is null || number < from || number > to))
        {
            faults.Add(node.Line, $"{Shown(node)} in {key}", $"a whole number from {from} to {to}");
        }

        return number ?? from;
    }

    public bool Flag(string key) => OptionalFlag(key, required: true);

    public bool OptionalFlag(string key) => OptionalFlag(key, required: false);

    public DateOnly Date(string key)
    {
        var node = Required(key, "a date");
        return node is null ? default : DateOf(node, key);
    }

    public TimeOnly? Time(string key)
    {
        var text = Text(key);
        if (TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return time;
        }

        if (text.Length > 0)
        {
            faults.Add(LineOf(key), $"'{text}' in {key}", "a time like \"08:00\"");
        }

        return null;
    }

    public IReadOnlyList<string> Texts(string key, bool required = true) =>
        [.. Items(key, required).Select(node => TextOf(node, key))];

    public IReadOnlyList<LocatedText> LocatedTexts(string key, bool required = true) =>
        [.. Items(key, required).Select(node => new LocatedText(TextOf(node, key), node.Line))];

    public IReadOnlyList<Fields> Maps(string key, bool required = true) =>
        [.. Items(key, required).Select(node => new Fields(node, faults))];

    public Fields Map(string key) => new(Required(key, "keys with values"), faults);

    public IReadOnlyList<string> Keys() => [.. (map?.Entries ?? []).Select(entry => entry.Key)];

    /// <summary>Reports keys that were never read: they are usually typing mistakes.</summary>
    public void End()
    {
        foreach (var entry in map?.Entries ?? [])
        {
            if (!taken.Contains(entry.Key))
            {
                faults.Add(entry.Line, $"unknown key '{entry.Key}'", $"one of {string.Join(", ", taken.Order(StringComparer.Ordinal))}");
            }
        }
    }

    private string? OptionalText(string key, bool required)
    {
        var node = required ? Required(key, "text") : Find(key);
        return node is null ? null : TextOf(node, key);
    }

    private string TextOf(YamlNode node, string key)
    {
        if (node is YamlScalar { IsText: true } scalar && scalar.Value.Trim().Length > 0)
        {
            return scalar.Value.Trim();
        }

        var blank = node is YamlScalar { IsText: true };
        faults.Add(node.Line, blank ? $"only spaces in {key}" : $"{Shown(node)} in {key}", blank ? "words" : "text, in quotes if it could be read as another type");
        return "";
    }

    private DateOnly DateOf(YamlNode node, string key)
    {
        if (node is YamlScalar { IsText: true } scalar
            && DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        faults.Add(node.Line, $"{Shown(node)} in {key}", "a date like 2026-11-24");
        return default;
    }

    private bool OptionalFlag(string key, bool required)
    {
        var node = required ? Required(key, "true or false") : Find(key);
        if (node is null)
        {
            return false;
        }

        var flag = (node as YamlScalar)?.AsBoolean;
        if (flag is null)
        {
            faults.Add(node.Line, $"{Shown(node)} in {key}", "true or false");
        }

        return flag ?? false;
    }

    private IReadOnlyList<YamlNode> Items(string key, bool required)
    {
        var node = required ? Required(key, "a list") : Find(key);
        if (node is YamlList list)
        {
            return list.Items;
        }

        if (node is not null)
        {
            faults.Add(node.Line, $"{Shown(node)} in {key}", "a list");
        }

        return [];
    }

    private YamlNode? Required(string key, string expected)
    {
        var node = Find(key);
        if (node is null && map is not null)
        {
            faults.Add(Line, $"missing key '{key}'", expected);
        }

        return node;
    }

    private YamlNode? Find(string key)
    {
        taken.Add(key);
        return map?.Entries.FirstOrDefault(entry => entry.Key == key)?.Value;
    }

    private static string Shown(YamlNode node) => node is YamlScalar { IsNull: false } scalar ? $"'{scalar.Value}'" : Kind(node);

    private static string Kind(YamlNode node) => node switch
    {
        YamlMap => "keys with values",
        YamlList => "a list",
        YamlScalar { IsNull: true } => "nothing",
        _ => "a single value",
    };

    [GeneratedRegex("^[a-z0-9]+([.-][a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex IdForm();
}

internal sealed record LocatedText(string Value, int Line);
