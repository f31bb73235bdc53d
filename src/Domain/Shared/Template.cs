namespace Samphire.Domain.Shared;

/// <summary>
/// A sentence of a pack with placeholders in braces: "{people} work with children". It contains no logic: the code
/// selects the variant (one, many) and fills every placeholder. A placeholder that the code does not fill, or one that
/// the sentence lacks, is a fault of the pack.
/// </summary>
public sealed class Template
{
    private readonly string[] texts;
    private readonly int[] gaps;

    private Template(string[] texts, int[] gaps)
    {
        this.texts = texts;
        this.gaps = gaps;
    }

    public static (Template? Template, IReadOnlyList<string> Faults) Read(string sentence, IReadOnlyList<string> placeholders)
    {
        List<string> texts = [];
        List<int> gaps = [];
        List<string> faults = [];
        var rest = sentence.AsSpan();
        while (rest.IndexOfAny('{', '}') is var at and >= 0)
        {
            var close = rest[at..].IndexOf('}');
            if (rest[at] == '}' || close < 0)
            {
                faults.Add("an unmatched brace");
                return (null, faults);
            }

            var name = rest.Slice(at + 1, close - 1).ToString();
            var index = IndexOf(placeholders, name);
            if (index < 0)
            {
                faults.Add($"unknown placeholder {{{name}}}");
            }

            texts.Add(rest[..at].ToString());
            gaps.Add(index);
            rest = rest[(at + close + 1)..];
        }

        texts.Add(rest.ToString());
        for (var i = 0; i < placeholders.Count; i++)
        {
            if (!gaps.Contains(i))
            {
                faults.Add($"unused placeholder {{{placeholders[i]}}}");
            }
        }

        return (faults.Count == 0 ? new Template([.. texts], [.. gaps]) : null, faults);
    }

    // The values are in the order in which the placeholders were named.
    public string Fill(params ReadOnlySpan<string> values)
    {
        if (gaps.Length == 0)
        {
            return texts[0];
        }

        var parts = new string[texts.Length + gaps.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            parts[2 * i] = texts[i];
            if (i < gaps.Length)
            {
                parts[(2 * i) + 1] = values[gaps[i]];
            }
        }

        return string.Concat(parts);
    }

    private static int IndexOf(IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] == name)
            {
                return i;
            }
        }

        return -1;
    }
}
