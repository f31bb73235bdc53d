using System.Text.Json;
using Samphire.App.Input;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>The answer to one text: its marks, or the errors of the item. The id is null where it cannot be read.</summary>
public sealed record MarkedItem(string? Id, string Text, IReadOnlyList<BlamingMark> Marks, IReadOnlyList<InputError> Errors)
{
    public bool IsValid => Errors.Count == 0;

    /// <summary>Writes it as JSON. Places are counted in Unicode scalar values.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", Id);
        if (IsValid)
        {
            WriteMarks(json);
        }
        else
        {
            InputError.Write(json, Errors);
        }

        json.WriteEndObject();
    }

    private void WriteMarks(Utf8JsonWriter json)
    {
        json.WriteStartArray("marks");
        var (at, scalars) = (0, 0);
        foreach (var mark in Marks)
        {
            scalars += Domain.Shared.Text.Length(Text[at..mark.Start]);
            at = mark.Start;
            json.WriteStartObject();
            json.WriteNumber("start", scalars);
            json.WriteNumber("end", scalars + Domain.Shared.Text.Length(mark.Phrase));
            json.WriteString("phrase", mark.Phrase);
            json.WriteString("why", mark.Why);
            json.WriteString("instead", mark.Instead);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

/// <summary>Marks wording that blames in texts that are read item by item, in order.</summary>
public static class MarkTexts
{
    // In Unicode scalar values.
    private const int Longest = 100_000;
    private const int LongestId = 100;

    /// <param name="input">Texts in any of the formats that <see cref="Items"/> detects.</param>
    /// <param name="phrases">The phrases to mark.</param>
    /// <param name="beforeReading">Called before each read of the input.</param>
    public static IEnumerable<MarkedItem> Run(Stream input, BlamingPhrases phrases, Action? beforeReading = null) =>
        Items.Read(input, ItemKind.Text, beforeReading).Select(item => Mark(item, phrases));

    private static MarkedItem Mark(RawItem item, BlamingPhrases phrases)
    {
        var (document, unreadable) = JsonItem.Parse(item);
        if (document is null)
        {
            return new MarkedItem(null, "", [], [unreadable!]);
        }

        using (document)
        {
            List<InputError> errors = [];
            if (JsonFields.Of(document.RootElement, "", errors) is not { } fields)
            {
                return new MarkedItem(null, "", [], errors);
            }

            var id = Limited(fields, "id", 1, LongestId);
            var text = Limited(fields, "text", 0, Longest);
            fields.End();
            return errors.Count > 0 ? new MarkedItem(fields.PeekString("id"), "", [], errors) : new MarkedItem(id, text!, BlamingLanguage.Find(text!, phrases), []);
        }
    }

    private static string? Limited(JsonFields fields, string name, int shortest, int longest)
    {
        var expected = $"text of {shortest:N0} to {longest:N0} characters";
        var value = fields.RequiredString(name, expected);
        if (value is not null && (value.Trim().Length < shortest || Text.Length(value) > longest))
        {
            fields.AddError(name, expected, ValueDescription.Text(value));
        }

        return value;
    }
}
