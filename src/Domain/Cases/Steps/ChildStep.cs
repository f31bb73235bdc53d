using Samphire.Domain.Cases.Parsing;
using Samphire.Domain.Forms;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>Who the child is, as far as the reporter knows.</summary>
public sealed record ChildDraft
{
    // A name, a nickname or a description.
    public string? Name { get; set; }

    public DateDraft Born { get; set; } = new();

    // In words: "14", "13 to 15", "Year 9".
    public string? Age { get; set; }

    public string? Place { get; set; }

    // The id of a district in the area pack.
    public string? District { get; set; }

    public string? School { get; set; }

    public string? WhereNow { get; set; }

    public string? MustNotBeTold { get; set; }

    // A word of Sex.
    public string? Sex { get; set; }

    // A word of CareStatus.
    public string? CareStatus { get; set; }

    public bool LeftCare { get; set; }

    // Special educational needs or a disability.
    public bool NeedsOrDisability { get; set; }

    // The box "Not known" beside the two above.
    public bool CareNotKnown { get; set; }
}

/// <summary>The page "Who is the child?".</summary>
public sealed class ChildStep(ConcernDraft draft, ConcernContext context) : FormStep
{
    private const string StandIn = "a stand-in for a date that is not known, so the age is not known";

    public override string Question => Words("Who is the child?");

    public override string Hint => "Write what you know. A nickname or a description is enough.";

    public TextField Name => new(draft.Child.Name)
    {
        Label = "Name, or what they are called",
        AuthorLabel = "Name",
        IsName = true,
        MayDescribe = true,
        RequiredMessage = Words("Enter something that would help us identify this child: a name, a nickname or a description"),
    };

    public DateField Born => new(draft.Child.Born)
    {
        Label = "Date of birth (optional)",
        Hint = "The year, or the month and the year, is enough.",
        AllowsPartial = true,
        Remark = day => AgeReading.IsStandIn(day, context.Today) ? StandIn : null,
        Before = (context.Today, "Date of birth must be in the past"),
        ShowsWeekday = false,
    };

    public AgeField Age => new(draft.Child.Age, words => WrittenAge.Read(words, context.Today))
    {
        Label = "Or approximate age (optional)",
        Hint = "14, 13 to 15, about 14, or Year 9. You can write 'not known'.",
        AuthorLabel = "Approximate age",
        ReaderLabel = "Approximate age",
    };

    public TextField WhereNow => new(draft.Child.WhereNow)
    {
        Label = Words("Where is the child now, and who with? (optional)"),
        Hint = "You can write 'not known'.",
        AuthorLabel = "Where now, and who with",
        ReaderLabel = $"Where {Who} is now, and who with",
        ReaderBlank = "Not answered",
        Subject = Words("Where the child is now"),
        Lines = 2,
    };

    public TextField MustNotBeTold => new(draft.Child.MustNotBeTold)
    {
        Label = "Who must not be told about this? (optional)",
        Hint = Words("Anyone who might harm the child, or warn someone who might. You can write 'not known'."),
        AuthorLabel = "Must not be told",
        ReaderLabel = "Who must not be told about this",
        ReaderBlank = "Not answered",
        Subject = "Who must not be told",
        Lines = 2,
    };

    public TextField Place => new(draft.Child.Place) { Label = "Town or address (optional)" };

    public ChoiceField District => new(draft.Child.District)
    {
        Label = $"Which part of {context.Area?.Name}? (optional)",
        AuthorLabel = "Area",
        ReaderLabel = "Area",
        Asked = context.Area is { Districts.Count: > 0 },
        Options = [.. (context.Area?.Districts ?? []).Select(district => new Option(district.Id, district.Name))],
        Layout = ChoiceLayout.Listed,
        Unchosen = "Choose one, if you know",
    };

    public TextField School => new(draft.Child.School) { Label = "School (optional)", IsName = true };

    public ChoiceField<Sex> Sex => new(draft.Child.Sex)
    {
        Label = "Sex (optional)",
        Options = [new Option<Sex>(Shared.Sex.Female, "Female"), new Option<Sex>(Shared.Sex.Male, "Male"), new Option<Sex>(Shared.Sex.NotKnown, "Not known")],
        Layout = ChoiceLayout.Inline,
    };

    public ChoiceField<CareStatus> CareStatus => new(draft.Child.CareStatus)
    {
        Label = "Are they in care or protected by an order? (optional)",
        AuthorLabel = "In care or protected",
        ReaderLabel = "In care or protected",
        Options =
        [
            new Option<CareStatus>(Shared.CareStatus.None, "No"),
            new Option<CareStatus>(Shared.CareStatus.CareOrder, "Care order"),
            new Option<CareStatus>(Shared.CareStatus.InterimCareOrder, "Interim care order"),
            new Option<CareStatus>(Shared.CareStatus.EmergencyProtectionOrder, "Emergency protection order"),
            new Option<CareStatus>(Shared.CareStatus.PoliceProtection, "Police protection"),
            new Option<CareStatus>(Shared.CareStatus.AccommodatedByAgreement, "In care by agreement with the family"),
            new Option<CareStatus>(Shared.CareStatus.Other, "In care, but in another way or not sure how"),
            new Option<CareStatus>(Shared.CareStatus.NotKnown, "Not known"),
        ],
        Layout = ChoiceLayout.Listed,
        Unchosen = "Choose one, if you know",
    };

    public CheckboxesField Care => new(
        "Child.Care",
        new CheckboxField(draft.Child.LeftCare) { Label = "Care leaver", Tick = yes => draft.Child.LeftCare = yes },
        new CheckboxField(draft.Child.NeedsOrDisability) { Label = "Special educational needs or disability", Tick = yes => draft.Child.NeedsOrDisability = yes },
        new CheckboxField(draft.Child.CareNotKnown) { Label = "Not known", Exclusive = true, Tick = yes => draft.Child.CareNotKnown = yes })
    {
        Label = "Do any of these apply? (optional)",
        AuthorLabel = "Care leaver or special needs",
        ReaderLabel = "Care leaver or special needs",
        Blank = "Nothing selected",
    };

    // Null unless the date of birth is a stand-in.
    public string? StandInWords => Born.Value is { } born && AgeReading.IsStandIn(born, context.Today) ? $"{born} is {StandIn}." : null;

    public override IReadOnlyList<Field> Fields => [Name, Born, Age, Sex, WhereNow, MustNotBeTold, Place, District, School, CareStatus, Care];

    public override string TitleFor(Audience audience) => audience == Audience.Author ? Words("The child") : Capitals.AtStart(Who);

    /// <summary>"the child", "the young person" or "the person", by age.</summary>
    public string Who => PersonWords.WithArticle(AgeOn(context.Today));

    public string NameInSentence => Initials.IsName(draft.Child.Name) && Name.Value is { } name ? name.Value : Words("the child");

    private string Words(string text) => PersonWords.Asking(text, AgeOn(context.Today));

    // Null until there is a name or description.
    public ConcernChild? Read(DateOnly today) => Name.Value is not { } name ? null : new ConcernChild
    {
        Name = name,
        Born = Born.Value?.Exact,
        Age = AgeOn(today),
        Place = Place.Value,
        District = string.IsNullOrWhiteSpace(draft.Child.District) ? null : draft.Child.District,
        School = School.Value,
        WhereNow = WhereNow.Value,
        MustNotBeTold = MustNotBeTold.Value,
        CareStatus = CareStatus.Value ?? Shared.CareStatus.NotKnown,
        Sex = Sex.Value ?? Shared.Sex.NotKnown,
        LeftCare = draft.Child.LeftCare,
        NeedsOrDisability = draft.Child.NeedsOrDisability,
        CareNotKnown = draft.Child.CareNotKnown,
    };

    // From the date of birth, the age, or both. If they differ, the range covers both, so that a mistake in one never
    // hides a young child.
    public AgeReading AgeOn(DateOnly today) => (Born.Value is { } born ? AgeReading.At(born, today) : AgeReading.NotKnown).And(Age.Value);
}
