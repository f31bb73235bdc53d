using Samphire.App.Input;
using Samphire.Domain.Assessments;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.App.Assessments;

/// <summary>Reads the judgement, the last assessment, the reports and the consultations.</summary>
internal static class HistoryReader
{
    private const string ListedPerson = "the id of a person in peopleOfConcern";

    private static readonly Level[] Bands = [Level.Medium, Level.High];
    private static readonly string ExpectedConsultee = $"one of {string.Join(", ", Vocabulary.All<Consultee>())}";

    /// <param name="fields">The fields of the judgement.</param>
    /// <param name="isAvoiding">Null if the contact could not be read; the band is then not checked against it.</param>
    public static Judgement Judgement(JsonFields fields, bool? isAvoiding)
    {
        var band = fields.Word("contactBand", required: false, Bands);
        if (band is not null && isAvoiding == false)
        {
            fields.AddError("contactBand", "nothing unless contactWithProfessionals is avoiding", Vocabulary.Word(band.Value));
        }

        var beyond = fields.OptionalFlag("significantlyBeyondThreshold");
        var judgement = new Judgement
        {
            ContactBand = band,
            SignificantlyBeyondThreshold = beyond,
            Because = fields.Text("because", required: beyond == true),
            ByRole = fields.Text("byRole"),
        };
        fields.End();
        return judgement;
    }

    public static PreviousAssessment? Previous(JsonFields fields, ItemReadState state)
    {
        var level = fields.Word<Level>("level", required: true);
        var actNow = fields.Flag("actNow");
        var agreed = fields.Object("fallAgreed") is { } fall ? ReadFallAgreed(fall, state) : null;
        fields.End();
        return level is null ? null : new PreviousAssessment { Level = level.Value, ActNow = actNow, FallAgreed = agreed };
    }

    public static Report? Report(JsonFields fields, ItemReadState state)
    {
        var to = fields.Word<Body>("to", required: true);
        var at = fields.Moment("at", required: true);
        if (at > state.AssessedAt)
        {
            fields.AddError("at", "a date and time not after assessedAt", fields.PeekString("at")!);
        }

        var reference = fields.Text("reference");
        var items = fields.List("items").Select(entry => ReadItem(entry, state)).OfType<Item>().ToArray();
        var people = fields.List("people").Select(entry => ReadPerson(entry, state)).OfType<PersonId>().ToArray();
        fields.End();
        return to is null || at is null
            ? null
            : new Report { To = to.Value, At = at.Value, Reference = reference, Items = items, People = people };
    }

    public static HashSet<Consultee> Consulted(JsonFields fields, ItemReadState state)
    {
        HashSet<Consultee> consulted = [];
        foreach (var entry in fields.List("consulted"))
        {
            if (ValueDescription.String(entry.Value) is { } word && Vocabulary.Find<Consultee>(word) is { } who)
            {
                consulted.Add(who);
            }
            else
            {
                state.Errors.Add(new InputError(entry.Path, ExpectedConsultee, ValueDescription.In(entry.Value)));
            }
        }

        return consulted;
    }

    private static FallAgreed? ReadFallAgreed(JsonFields fields, ItemReadState state)
    {
        var byRole = fields.Text("byRole", required: true);
        var leadRole = fields.Text("leadRole", required: true);
        var seen = fields.Date("childSeenOn", required: true);
        state.RefuseLater(fields, "childSeenOn", seen);
        var because = fields.Text("because", required: true);
        fields.End();
        return byRole is null || leadRole is null || seen is null || because is null
            ? null
            : new FallAgreed(byRole, leadRole, seen.Value, because);
    }

    private static Item? ReadItem(Element entry, ItemReadState state) =>
        state.TextOf(entry, "the id of an item") is { } id ? state.FindItem(id, entry.Path) : null;

    private static PersonId? ReadPerson(Element entry, ItemReadState state)
    {
        if (state.TextOf(entry, ListedPerson) is not { } raw)
        {
            return null;
        }

        var id = Text.From(raw) is { } text ? new PersonId(text) : null;
        if (id is not null && state.IsListedPerson(id))
        {
            return id;
        }

        state.Errors.Add(new InputError(entry.Path, ListedPerson, ValueDescription.In(entry.Value)));
        return null;
    }
}
