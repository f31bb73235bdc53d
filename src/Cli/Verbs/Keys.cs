using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;

namespace Samphire.Cli.Verbs;

internal static class Keys
{
    public static Command Command(Streams streams) => new("keys", "Encryption keys, which are kept outside the database.") { Status(streams) };

    private static Command Status(Streams streams)
    {
        var json = new Option<bool>("--json") { Description = "Write JSON." };
        var store = new StoreOptions();
        var command = new Command("status", """
            Lists the keys in the key folder: id, agency, check value, date created and number of data keys encrypted,
            and any keys the store needs that are missing from the folder. Never shows a key. Exit code 1 if one is missing.

            Examples:
              samphire keys status
              samphire keys status --json
            """) { json };
        store.AddTo(command);
        command.SetAction(async (call, cancellationToken) =>
        {
            await using var db = store.Open(call).Open(new Caller(null, Origin.Cli, null, "keys status"));
            var folder = store.Keys(call);
            var keys = await KeyReport.ReadAsync(db, folder, cancellationToken);
            if (call.GetValue(json))
            {
                JsonLines.WriteOne(streams.Out, writer => Write(writer, keys));
            }
            else
            {
                await using var writer = streams.Text();
                foreach (var key in keys)
                {
                    writer.WriteLine(Line(key));
                }
            }

            if (folder?.Instance is null)
            {
                streams.Error.WriteLine(folder is null ? store.NoKeys(call) : "The installation key is missing from the key folder. Restore a copy of it before anything is written.");
                return ExitCode.No;
            }

            return keys.Any(key => key.IsMissing) ? ExitCode.No : ExitCode.Done;
        });
        return command;
    }

    private static string Line(KeyLine key) =>
        $"{key.Id}  {(key.Agency is { } agency ? $"agency {agency}" : "installation")}  {key.Check ?? "MISSING"}  {Day(key)}  {key.DataKeys} data keys";

    private static string Day(KeyLine key) => key.Created?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<KeyLine> keys)
    {
        writer.WriteStartArray();
        foreach (var key in keys)
        {
            writer.WriteStartObject();
            writer.WriteString("id", key.Id);
            WriteText(writer, "agency", key.Agency?.ToString());
            WriteText(writer, "check", key.Check);
            WriteText(writer, "created", key.Created?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
            writer.WriteNumber("dataKeys", key.DataKeys);
            writer.WriteBoolean("missing", key.IsMissing);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is null)
        {
            writer.WriteNull(name);
        }
        else
        {
            writer.WriteString(name, value);
        }
    }
}
