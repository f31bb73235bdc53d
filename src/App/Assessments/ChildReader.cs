using Samphire.App.Input;
using Samphire.Domain.Assessments;
using Samphire.Domain.Shared;

namespace Samphire.App.Assessments;

internal static class ChildReader
{
    private static readonly string[] AgeFields = ["age", "dateOfBirth", "ageRange"];

    public static Child Read(JsonFields fields, ItemReadState state)
    {
        var given = AgeFields.Where(fields.Has).ToArray();
        if (given.Length > 1)
        {
            state.Errors.Add(new InputError("/child", "at most one of age, dateOfBirth, ageRange", string.Join(" and ", given)));
        }

        var years = fields.Integer("age", 0, Age.Oldest);
        var born = fields.Date("dateOfBirth");
        state.RefuseLater(fields, "dateOfBirth", born);
        var range = fields.Object("ageRange") is { } bounds ? ReadRange(bounds, fields) : null;
        var age = years is not null ? Age.From(years.Value)
            : null;
        var byBirth = born is not null && state.Today is not null ? AgeReading.At(PartialDate.On(born.Value), state.Today.Value) : null;
        var child = new Child
        {
            Age = age is not null ? AgeReading.Exactly(age) : byBirth ?? range ?? AgeReading.NotKnown,
            CareStatus = fields.Word<CareStatus>("careStatus") ?? CareStatus.NotKnown,
            CareLeaver = fields.Flag("careLeaver"),
            SpecialEducationalNeeds = fields.Flag("specialEducationalNeeds"),
            EhcPlan = fields.Flag("ehcPlan"),
            IncludeAdultBecause = fields.Text("includeAdultBecause"),
        };
        fields.End();
        return child;
    }

    private static AgeReading? ReadRange(JsonFields fields, JsonFields child)
    {
        var from = fields.Integer("from", 0, Age.Oldest, required: true);
        var to = fields.Integer("to", 0, Age.Oldest, required: true);
        fields.End();
        if (from is null || to is null)
        {
            return null;
        }

        var range = AgeReading.Between(Age.From(from.Value)!, Age.From(to.Value)!);
        if (range is null)
        {
            child.AddError("ageRange", "from not greater than to", $"{from} to {to}");
        }

        return range;
    }
}
