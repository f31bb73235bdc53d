using Samphire.App.Shared;
using Samphire.Domain.Shared;

namespace Samphire.App.Content;

internal sealed class SentencesReader(PackFolder packFolder, ParallelReader packFiles, List<Fault> faults)
{
    /// <summary>
    /// Reads a list that must contain each word of an enum once, and returns the results in the order of the enum.
    /// </summary>
    public TRead[] Read<TWord, TRead>(string file, string key, Func<TWord, Fields, TRead> read)
        where TWord : struct, Enum
        where TRead : class
    {
        var words = Vocabulary.All<TWord>();
        var found = new TRead[words.Count];
        var fields = packFolder.Open(file, packFiles, faults);
        foreach (var entry in fields.Maps(key))
        {
            var word = entry.Text("id");
            if (Vocabulary.Find<TWord>(word) is not { } id)
            {
                if (word.Length > 0)
                {
                    entry.Faults.Add(entry.LineOf("id"), $"'{word}' in {key}", ExpectedNear<TWord>(word));
                }

                continue;
            }

            var at = Place(words, word);
            if (found[at] is not null)
            {
                entry.Faults.Add(entry.LineOf("id"), $"id '{word}' used twice", $"each of {key} once");
            }

            found[at] = read(id, entry);
            entry.End();
        }

        var isThere = fields.Has(key);
        fields.End();
        for (var i = 0; i < found.Length && isThere; i++)
        {
            if (found[i] is null)
            {
                fields.Faults.Add(fields.LineOf(key), $"missing wording for '{words[i]}'", $"all of {key}");
            }
        }

        return found;
    }

    private static int Place(IReadOnlyList<string> words, string word)
    {
        var place = 0;
        while (words[place] != word)
        {
            place++;
        }

        return place;
    }

    private static string ExpectedNear<T>(string word)
        where T : struct, Enum
    {
        var near = ClosestMatches.To(word, Vocabulary.All<T>());
        return near.Count == 0 ? "a known id" : string.Join(" or ", near);
    }

    public static Template Sentence(Fields fields, string key, IReadOnlyList<string> placeholders)
    {
        var text = fields.Text(key);
        if (text.Length == 0)
        {
            return Template.Read("", []).Template!;
        }

        var (template, wrong) = Template.Read(text, placeholders);
        var expected = placeholders.Count == 0 ? "no placeholders" : $"exactly {string.Join(", ", placeholders.Select(name => $"{{{name}}}"))}";
        foreach (var fault in wrong)
        {
            fields.Faults.Add(fields.LineOf(key), fault, expected);
        }

        return template ?? Template.Read("", []).Template!;
    }
}
