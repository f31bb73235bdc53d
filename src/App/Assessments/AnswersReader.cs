using Samphire.App.Input;
using Samphire.Domain.Assessments;
using Samphire.Domain.Shared;

namespace Samphire.App.Assessments;

internal static class AnswersReader
{
    private const string When = "a date or a date and time, like 2026-11-21 or 2026-11-21T23:10:00+00:00";

    public static Answer? Read(JsonFields fields, ItemReadState state)
    {
        var id = fields.RequiredString("item", "the id of an item");
        var item = id is null ? null : state.FindItem(id, fields.PathOf("item"));
        if (item is not null && !state.IsNewAnswer(item))
        {
            fields.AddError("item", "at most one answer per item", item.Id);
        }

        var finding = fields.Word<Finding>("answer", required: true);
        var alreadyHappened = fields.Word<YesNo>("alreadyHappened");
        if (item is { MayBeActual: false } && alreadyHappened is not null)
        {
            fields.AddError("alreadyHappened", "no answer: this item does not ask whether it has already happened", "an answer");
        }

        var observations = fields.Objects("observations").Select(observation => ReadObservation(observation, state)).OfType<Observation>().ToArray();
        fields.End();
        return item is null || finding is null
            ? null
            : new Answer { Item = item, Finding = finding.Value, AlreadyHappened = alreadyHappened, Observations = observations };
    }

    private static Observation? ReadObservation(JsonFields fields, ItemReadState state)
    {
        var id = fields.Text("id", required: true) is { } text ? new ObservationId(text) : null;
        if (id is not null && !state.IsNewObservation(id))
        {
            fields.AddError("id", "a unique id in the assessment", ValueDescription.Shortened(id.Text.Value));
        }

        var what = fields.Text("what", required: true);
        var when = fields.OptionalString("when", When);
        if (when is not null && !IsoTime.IsDateOrTime(when))
        {
            fields.AddError("when", When, ValueDescription.Text(when));
        }

        var where = fields.Text("where");
        var sourceRole = fields.Text("sourceRole");
        var howKnown = fields.Word<HowKnown>("howKnown") ?? HowKnown.NotKnown;
        var sureness = fields.Word<Sureness>("sureness") ?? Sureness.NotKnown;
        var exactWords = fields.Text("exactWords");
        fields.End();
        return id is null || what is null
            ? null
            : new Observation
            {
                Id = id,
                What = what,
                When = when,
                Where = where,
                SourceRole = sourceRole,
                HowKnown = howKnown,
                Sureness = sureness,
                ExactWords = exactWords,
            };
    }
}
