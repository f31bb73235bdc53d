using System.Text.Json;
using Samphire.App.Input;
using Samphire.Domain.Assessments;
using Samphire.Domain.Guidance;
using Samphire.Domain.Shared;

namespace Samphire.App.Content;

/// <summary>What a content id stands for: an item, an open question or a document.</summary>
public abstract record ContentEntry(PackStamp Pack)
{
    public static ContentEntry? Find(string id, ContentLibrary library)
    {
        var toolbox = library.Toolbox;
        if (library.FindItem(id) is { } item)
        {
            return new ItemEntry(toolbox.Manifest.Stamp, item);
        }

        if (toolbox.Instrument.OpenPrompts.FirstOrDefault(prompt => prompt.Id == id) is { } open)
        {
            return new PromptEntry(toolbox.Manifest.Stamp, open);
        }

        return Documents(library).FirstOrDefault(document => document.Document.Id == id);
    }

    public static IEnumerable<string> Ids(ContentLibrary library) =>
        library.Toolbox.Toolbox.Instrument.Items.Select(item => item.Id)
            .Concat(library.Toolbox.Instrument.OpenPrompts.Select(prompt => prompt.Id))
            .Concat(Documents(library).Select(document => document.Document.Id));

    public abstract void Write(Utf8JsonWriter json);

    private static IEnumerable<DocumentEntry> Documents(ContentLibrary library) =>
        library.Toolbox.Documents.Select(document => new DocumentEntry(library.Toolbox.Manifest.Stamp, document))
            .Concat(library.Areas.SelectMany(area => area.Documents.Select(document => new DocumentEntry(area.Manifest.Stamp, document))));

    private static void WriteOrigin(Utf8JsonWriter json, Origin origin)
    {
        json.WriteStartObject("origin");
        json.WriteString("kind", Vocabulary.Word(origin.Kind));
        WriteIfThere(json, "ref", origin.Ref);
        WriteIfThere(json, "part", origin.Part);
        WriteIfThere(json, "from", origin.From);
        WriteIfThere(json, "also", origin.Also);
        json.WriteEndObject();
    }

    private static void WriteIfThere(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    public sealed record ItemEntry(PackStamp Pack, Item Item) : ContentEntry(Pack)
    {
        public override void Write(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("format", "samphire.item/1");
            json.WriteString("id", Item.Id);
            ContentJson.WriteStamp(json, Pack);
            json.WriteString("name", Item.Name);
            json.WriteString("ask", Item.Ask);
            json.WriteString("why", Item.Why);
            ContentJson.WriteTexts(json, "record", Item.Record);
            WriteIfThere(json, "ages", Item.Ages);
            ContentJson.WriteTexts(json, "models", Item.Models);
            json.WriteBoolean("mayBeActual", Item.MayBeActual);
            json.WriteBoolean("impliesPerson", Item.ImpliesPerson);
            json.WriteBoolean("derived", Item.Derived);
            WriteOrigin(json, Item.Origin);
            json.WriteStartObject("evidence");
            json.WriteString("strength", Vocabulary.Word(Item.Evidence.Strength));
            ContentJson.WriteTexts(json, "studies", Item.Evidence.Studies);
            json.WriteEndObject();
            json.WriteString("guidance", Item.Guidance);
            json.WriteEndObject();
        }
    }

    public sealed record PromptEntry(PackStamp Pack, OpenPrompt Prompt) : ContentEntry(Pack)
    {
        public override void Write(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("format", "samphire.prompt/1");
            json.WriteString("id", Prompt.Id);
            ContentJson.WriteStamp(json, Pack);
            json.WriteString("ask", Prompt.Ask);
            WriteOrigin(json, Prompt.Origin);
            json.WriteEndObject();
        }
    }

    public sealed record DocumentEntry(PackStamp Pack, GuidanceDocument Document) : ContentEntry(Pack)
    {
        public override void Write(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("format", "samphire.document/1");
            json.WriteString("id", Document.Id);
            ContentJson.WriteStamp(json, Pack);
            json.WriteString("kind", Vocabulary.Word(Document.Kind));
            json.WriteString("title", Document.Title);
            json.WriteString("summary", Document.Summary);
            ContentJson.WriteTexts(json, "sources", Document.Sources);
            json.WriteString("owner", Document.Owner);
            json.WriteString("checkedOn", IsoTime.Written(Document.CheckedOn));
            ContentJson.WriteTexts(json, "reviewedBy", Document.ReviewedBy);
            ContentJson.WriteTexts(json, "related", Document.Related);
            json.WriteString("body", Document.Body);
            json.WriteEndObject();
        }
    }
}
