using Samphire.App.Input;
using Samphire.App.Shared;
using Samphire.Domain.Assessments;

namespace Samphire.App.Assessments;

/// <summary>The ids and answers already read from one input item, for checking its later fields.</summary>
internal sealed class ItemReadState(Instrument instrument)
{
    private readonly HashSet<string> people = new(StringComparer.Ordinal);
    private readonly HashSet<string> observations = new(StringComparer.Ordinal);
    private readonly HashSet<Item> answered = [];

    public List<InputError> Errors { get; } = [];

    // Null if it is missing or invalid; nothing is then compared with it.
    public DateTimeOffset? AssessedAt { get; set; }

    // The London date of assessedAt.
    public DateOnly? Today { get; set; }

    public bool IsNewPerson(PersonId id) => people.Add(id.Text.Value);

    public bool IsListedPerson(PersonId id) => people.Contains(id.Text.Value);

    public bool IsNewObservation(ObservationId id) => observations.Add(id.Text.Value);

    public bool IsNewAnswer(Item item) => answered.Add(item);

    public void RefuseLater(JsonFields fields, string name, DateOnly? date)
    {
        if (date > Today)
        {
            fields.AddError(name, "a date not after assessedAt", fields.PeekString(name)!);
        }
    }

    // Null with an error that suggests the nearest id.
    public Item? FindItem(string id, string path)
    {
        var item = instrument.Find(id);
        if (item is { Derived: false })
        {
            return item;
        }

        Errors.Add(new InputError(path, item is null ? Expected(id) : "an item that can be answered; this one is derived from people and links", ValueDescription.Text(id)));
        return null;
    }

    // Null with an error.
    public string? TextOf(Element element, string expected)
    {
        var text = ValueDescription.String(element.Value);
        if (text is null)
        {
            Errors.Add(new InputError(element.Path, expected, ValueDescription.In(element.Value)));
        }

        return text;
    }

    private string Expected(string id)
    {
        var near = ClosestMatches.To(id, instrument.Items.Where(item => !item.Derived).Select(item => item.Id));
        return near.Count == 0 ? "the id of an item" : $"the id of an item, such as {string.Join(" or ", near)}";
    }
}
