using Samphire.App.Input;
using Samphire.App.Shared;
using Samphire.Domain.Assessments;

namespace Samphire.App.Assessments;

/// <summary>What the pass over one item has found so far, against which later fields are checked.</summary>
internal sealed class ItemReading(Instrument instrument)
{
    private readonly HashSet<string> people = new(StringComparer.Ordinal);
    private readonly HashSet<string> observations = new(StringComparer.Ordinal);
    private readonly HashSet<Item> answered = [];

    public List<InputError> Errors { get; } = [];

    /// <summary>Null where it is missing or wrong: then nothing is compared with it.</summary>
    public DateTimeOffset? AssessedAt { get; set; }

    /// <summary>The London date of assessedAt.</summary>
    public DateOnly? Today { get; set; }

    /// <summary>True the first time that a person of concern has this id.</summary>
    public bool IsNewPerson(PersonId id) => people.Add(id.Text.Value);

    public bool IsListedPerson(PersonId id) => people.Contains(id.Text.Value);

    /// <summary>True the first time that an observation has this id.</summary>
    public bool IsNewObservation(ObservationId id) => observations.Add(id.Text.Value);

    /// <summary>True the first time that an item is answered.</summary>
    public bool IsNewAnswer(Item item) => answered.Add(item);

    public void RefuseLater(JsonFields fields, string name, DateOnly? date)
    {
        if (date > Today)
        {
            fields.Wrong(name, "a date not after assessedAt", fields.PeekString(name)!);
        }
    }

    /// <summary>The item of an id that answers may name, or null with an error that gives the nearest.</summary>
    public Item? FindItem(string id, string path)
    {
        var item = instrument.Find(id);
        if (item is { Derived: false })
        {
            return item;
        }

        Errors.Add(new InputError(path, item is null ? Expected(id) : "an item that can be answered; this one is derived from people and links", Found.Text(id)));
        return null;
    }

    /// <summary>The text of an element of a list, or null with an error.</summary>
    public string? TextOf(Element element, string expected)
    {
        var text = Found.String(element.Value);
        if (text is null)
        {
            Errors.Add(new InputError(element.Path, expected, Found.In(element.Value)));
        }

        return text;
    }

    private string Expected(string id)
    {
        var near = ClosestMatches.To(id, instrument.Items.Where(item => !item.Derived).Select(item => item.Id));
        return near.Count == 0 ? "the id of an item" : $"the id of an item, such as {string.Join(" or ", near)}";
    }
}
