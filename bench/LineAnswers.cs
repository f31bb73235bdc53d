using System.Text.Json;
using Samphire.App.Input;
using Samphire.Domain.Assessments;
using Samphire.Domain.Shared;

namespace Samphire.Bench;

/// <summary>The answers in a line, with an observation for some of those that are present.</summary>
internal sealed class LineAnswers(Instrument instrument, SeededRandom random)
{
    private static readonly string[] Seen =
    [
        "Seen getting into a grey van outside the bus station in {0}.",
        "Came back to school with a new phone and could not say who gave it, week {0}.",
        "A youth worker noticed messages at night from a profile with no face, number {0}.",
        "Said that somebody waits at the corner after lessons, {0} times so far.",
        "Told a friend that she must pay back what she was given, about {0} pounds.",
        "Missing from placement until morning, {0} hours, and would not say where.",
    ];

    private static readonly string[] Places = ["the park", "a hotel near the station", "school", "online", "the high street", "home"];

    private static readonly string[] Roles = ["teacher", "school nurse", "youth worker", "foster carer", "social worker", "neighbour"];

    private readonly Item[] actual = [.. instrument.Actual];

    private readonly Item[] others = [.. instrument.Items.Where(item => item.Group != ItemGroup.Actual && !item.Derived)];

    private int observations;

    // Returns the items that were answered.
    public List<Item> Write(Utf8JsonWriter json, DateTimeOffset at)
    {
        List<Item> answered = [];
        observations = 0;
        json.WriteStartArray("answers");
        if (random.In(8))
        {
            answered.AddRange(actual);
        }

        var more = 1 + random.Below(4);
        while (more > 0)
        {
            var item = random.In(12) ? random.Of(actual) : random.Of(others);
            if (!answered.Contains(item))
            {
                answered.Add(item);
                more--;
            }
        }

        foreach (var item in answered)
        {
            WriteAnswer(json, item, at);
        }

        json.WriteEndArray();
        return answered;
    }

    private void WriteAnswer(Utf8JsonWriter json, Item item, DateTimeOffset at)
    {
        var isPresent = item.Group == ItemGroup.Actual ? random.In(30) : !random.In(3);
        json.WriteStartObject();
        json.WriteString("item", item.Id);
        json.WriteString("answer", isPresent ? "present" : random.In(2) ? "not-present" : "not-known");
        if (isPresent && item.MayBeActual && random.In(2))
        {
            json.WriteString("alreadyHappened", random.In(8) ? "yes" : random.In(3) ? "not-known" : "no");
        }

        if (isPresent && observations < 2 && !random.In(4))
        {
            observations++;
            json.WriteStartArray("observations");
            json.WriteStartObject();
            json.WriteString("id", $"o{observations}");
            json.WriteString("what", string.Format(null, random.Of(Seen), random.Below(10_000)));
            json.WriteString("when", IsoTime.Written(DateOnly.FromDateTime(at.Date).AddDays(-random.Below(60))));
            json.WriteString("where", random.Of(Places));
            json.WriteString("sourceRole", random.Of(Roles));
            json.WriteString("howKnown", random.WordOf<HowKnown>());
            json.WriteString("sureness", random.WordOf<Sureness>());
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
