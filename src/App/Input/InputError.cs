using System.Text.Json;

namespace Samphire.App.Input;

/// <summary>One error in an item of input: its JSON pointer, what was expected and what was found.</summary>
public sealed record InputError(string Path, string Expected, string Found)
{
    /// <summary>Writes the field "errors" of an answer.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<InputError> errors)
    {
        json.WriteStartArray("errors");
        foreach (var error in errors)
        {
            json.WriteStartObject();
            json.WriteString("path", error.Path);
            json.WriteString("expected", error.Expected);
            json.WriteString("found", error.Found);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
