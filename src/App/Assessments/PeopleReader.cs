using Samphire.App.Input;
using Samphire.Domain.Assessments;
using Samphire.Domain.Shared;

namespace Samphire.App.Assessments;

internal static class PeopleReader
{
    public static PersonOfConcern? Read(JsonFields fields, ItemReadState state)
    {
        var id = fields.Text("id", required: true) is { } text ? new PersonId(text) : null;
        if (id is not null && !state.IsNewPerson(id))
        {
            fields.AddError("id", "a unique id in the list", ValueDescription.Shortened(id.Text.Value));
        }

        var label = fields.Text("label");
        var identified = fields.OptionalFlag("identified") ?? true;
        var under18 = fields.Word<YesNo>("under18") ?? YesNo.NotKnown;
        var toChild = fields.Word<RelationToChild>("toChild") ?? RelationToChild.NotKnown;
        var worksWithChildren = fields.Word<YesNo>("worksWithChildren") ?? YesNo.NotKnown;
        var standing = fields.Word<Standing>("standing", required: true);
        var association = fields.Object("association") is { } tie ? ReadAssociation(tie, state) : null;
        fields.End();
        return id is null || standing is null
            ? null
            : new PersonOfConcern
            {
                Id = id,
                Label = label,
                Identified = identified,
                Under18 = under18,
                ToChild = toChild,
                WorksWithChildren = worksWithChildren,
                Standing = standing.Value,
                Association = association,
            };
    }

    private static Association? ReadAssociation(JsonFields fields, ItemReadState state)
    {
        var kind = fields.Word<AssociationKind>("kind", required: true);
        var sureness = fields.Word<Sureness>("sureness", required: true);
        var lastKnown = fields.Date("lastKnown");
        state.RefuseLater(fields, "lastKnown", lastKnown);
        var howKnown = fields.Word<HowKnown>("howKnown") ?? HowKnown.NotKnown;
        var what = fields.Text("what");
        fields.End();
        return kind is null || sureness is null
            ? null
            : new Association { Kind = kind.Value, Sureness = sureness.Value, LastKnown = lastKnown, HowKnown = howKnown, What = what };
    }
}
