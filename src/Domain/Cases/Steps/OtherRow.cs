using System.Globalization;
using Samphire.Domain.Forms;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>A person, vehicle, phone, account, place or group that the reporter names or describes.</summary>
public sealed record OtherDraft
{
    public string? Kind { get; set; }

    // Or a registration, number, account name or address, or a part of it.
    public string? Name { get; set; }

    public string? Description { get; set; }

    // Persons only.
    public string? ToChild { get; set; }

    // Persons only: whether the reporter is worried about them. A word of YesNo.
    public string? OfConcern { get; set; }

    // Persons of concern only, as is the next.
    public string? Under18 { get; set; }

    public string? WorksWithChildren { get; set; }

    // A record of the register that the reporter may see.
    public string? RecordId { get; set; }
}

/// <summary>
/// The questions about one person or thing. The page asks all of them, because the kind is not known until the row is
/// submitted.
/// </summary>
public sealed class OtherRow(OtherDraft row, int place, ConcernDraft draft, ConcernContext context) : FormRow(string.Create(CultureInfo.InvariantCulture, $"Others.Rows[{place}]."))
{
    // Shown as the heading of the row. A kind alone does not count as an answer.
    public ChoiceField<OtherKind> Kind => new(row.Kind)
    {
        Label = "Who or what is this?",
        RequiredMessage = "Select who or what this is",
        Shown = false,
        Layout = ChoiceLayout.Inline,
        Options =
        [
            new Option<OtherKind>(OtherKind.Person, "Person"),
            new Option<OtherKind>(OtherKind.Vehicle, "Vehicle"),
            new Option<OtherKind>(OtherKind.Phone, "Phone"),
            new Option<OtherKind>(OtherKind.Account, "Online account"),
            new Option<OtherKind>(OtherKind.Place, "Place"),
            new Option<OtherKind>(OtherKind.Group, "Group"),
        ],
    };

    public TextField Name => new(row.Name)
    {
        Label = "Name or nickname, registration, number, account or address",
        Hint = "All or part of it.",
        Subject = "Name",
        IsName = true,
        MayDescribe = true,
        RequiredMessage = string.IsNullOrWhiteSpace(row.Description) ? "Enter a name, a nickname or a description" : null,
    };

    public TextField Description => new(row.Description)
    {
        Label = "Description (optional)",
        Subject = "Description",
        Lines = 2,
        MarksBlame = true,
    };

    // The page fills in the options: matching records that the reporter may see.
    public ChoiceField RecordId => new(row.RecordId) { Label = "Have you recorded this before?", Shown = false, Options = [] };

    // Shown in the heading of the row if it is known.
    public ChoiceField<OtherToChild> ToChild => new(row.ToChild)
    {
        Label = $"What are they to {draft.NameOfChild(context.Today)}?",
        Asked = Kind.Value is OtherKind.Person,
        Shown = false,
        Layout = ChoiceLayout.Listed,
        Options =
        [
            new Option<OtherToChild>(OtherToChild.ParentOrCarer, "Parent or carer"),
            new Option<OtherToChild>(OtherToChild.RelativeOrHousehold, Words("Other relative, or lives with the child")),
            new Option<OtherToChild>(OtherToChild.Friend, "Friend or fellow pupil"),
            new Option<OtherToChild>(OtherToChild.Professional, "Professional"),
            new Option<OtherToChild>(OtherToChild.Stranger, "Nobody they knew before"),
            new Option<OtherToChild>(OtherToChild.NotKnown, "Not known"),
        ],
    };

    public ChoiceField<YesNo> OfConcern => new(row.OfConcern)
    {
        Label = "Are you worried about this person?",
        Hint = Words("That they may be harming the child, or helping someone who does. A parent or a professional can be one of them."),
        AuthorLabel = "Worried about them",
        ReaderLabel = "The reporter is worried about them",
        Asked = Kind.Value is OtherKind.Person,
        Options = CommonOptions.YesNoNotKnown,
        Layout = ChoiceLayout.Inline,
    };

    public ChoiceField<YesNo> Under18 => new(row.Under18)
    {
        Label = "If you are worried about them: are they under 18?",
        AuthorLabel = "Under 18",
        ReaderLabel = "Under 18",
        Asked = IsOfConcern,
        Options = CommonOptions.YesNoNotKnown,
        Layout = ChoiceLayout.Inline,
    };

    public ChoiceField<YesNo> WorksWithChildren => new(row.WorksWithChildren)
    {
        Label = "If you are worried about them: do they work with children, paid or unpaid?",
        AuthorLabel = "Works with children",
        ReaderLabel = "Works with children",
        Asked = IsOfConcern,
        Options = CommonOptions.YesNoNotKnown,
        Layout = ChoiceLayout.Inline,
    };

    // Null until there is a kind and a name or description.
    public Other? Read() => Kind.Value is not { } kind || (Name.Value is null && Description.Value is null) ? null : new Other
    {
        Kind = kind,
        Name = Name.Value,
        Description = Description.Value,
        ToChild = ToChild.Value ?? OtherToChild.NotKnown,
        OfConcern = OfConcern.Value ?? YesNo.NotKnown,
        Under18 = Under18.Value ?? YesNo.NotKnown,
        WorksWithChildren = WorksWithChildren.Value ?? YesNo.NotKnown,
        RecordId = string.IsNullOrWhiteSpace(row.RecordId) ? null : row.RecordId,
    };

    public bool MayBeAPerson => Kind.Word is null || Kind.Value is OtherKind.Person;

    private bool IsOfConcern => OfConcern.Value is YesNo.Yes;

    protected override IReadOnlyList<Field> Questions => [Kind, Name, Description, RecordId, ToChild, OfConcern, Under18, WorksWithChildren];

    public override string Line(Audience audience) =>
        (ToChild is { Asked: true, Value: not (null or OtherToChild.NotKnown) } known ? known.Answer : Kind.Answer) ?? "Not answered";

    protected override bool CountsAsFilled(Field question) => question is not ChoiceField<OtherKind>;

    private string Words(string text) => draft.Asking(text, context.Today);
}
