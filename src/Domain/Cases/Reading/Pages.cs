using System.Globalization;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases.Reading;

/// <summary>The pages of a concern, each read whole: what it says, and every problem at once.</summary>
internal static class Pages
{
    private const string AgeForm = "Age must be a number or a range, like 14 or 13 to 15";

    public static DangerAnswer? Danger(ConcernDraft draft, List<Problem> problems) =>
        new Typed(problems, "Danger.").Choice<DangerAnswer>(draft.Danger.Answer, "Answer", "Select whether anyone is in danger right now");

    public static HarmRows? Harm(ConcernDraft draft, List<Problem> problems)
    {
        var typed = new Typed(problems, "Harm.");
        var sexual = typed.Choice<YesNo>(draft.Harm.Sexual, "Sexual", "Select whether someone has done something sexual to the child");
        var images = typed.Choice<YesNo>(draft.Harm.Images, "Images", "Select whether someone has asked for or got sexual images");
        var exchange = typed.Choice<YesNo>(draft.Harm.Exchange, "Exchange", "Select whether someone has given or promised something in return");
        var threatened = typed.Choice<YesNo>(draft.Harm.Threatened, "Threatened", "Select whether someone has threatened the child");
        return sexual is null || images is null || exchange is null || threatened is null
            ? null
            : new HarmRows(sexual.Value, images.Value, exchange.Value, threatened.Value);
    }

    public static ConcernChild? Child(ConcernDraft draft, DateOnly today, List<Problem> problems)
    {
        var typed = new Typed(problems, "Child.");
        var child = draft.Child;
        var name = typed.Name(child.Name, "Name", "Name", "Tell us something that would help find this child: a name, a nickname or a description");
        var born = DateReading.Read(child.Born, mayBeRough: false, typed, "Born", "Date of birth")?.Exact;
        if (born >= today)
        {
            typed.Wrong("Born.Day", "Date of birth must be in the past");
            born = null;
        }

        var age = Age(child, born, today, typed);
        var place = typed.Long(child.Place, "Place", "Town or address");
        var school = typed.Name(child.School, "School", "School");
        var whereNow = typed.Long(child.WhereNow, "WhereNow", "Where the child is now");
        var mustNotBeTold = typed.Long(child.MustNotBeTold, "MustNotBeTold", "Who must not be told");
        return name is null
            ? null
            : new ConcernChild
            {
                Name = name,
                Born = born,
                Age = age,
                Place = place,
                District = string.IsNullOrWhiteSpace(child.District) ? null : child.District,
                School = school,
                WhereNow = whereNow,
                MustNotBeTold = mustNotBeTold,
                InCare = child.InCare,
                LeftCare = child.LeftCare,
                NeedsOrDisability = child.NeedsOrDisability,
                CareNotKnown = child.CareNotKnown,
            };
    }

    public static IReadOnlyList<Noticed> Noticed(ConcernDraft draft, DateOnly today, List<Problem> problems)
    {
        List<Noticed> read = [];
        var rows = draft.Noticed.Count == 0 ? new List<NoticedDraft> { new() } : draft.Noticed;
        var hasAny = rows.Any(HasWords);
        for (var i = 0; i < rows.Count; i++)
        {
            // Whoever pressed "add another" and then had nothing to add has still said enough.
            if ((HasWords(rows[i]) || (!hasAny && i == 0)) && Noticed(rows[i], i, today, problems) is { } noticed)
            {
                read.Add(noticed);
            }
        }

        return read;
    }

    public static (NamingAnswer? MayBeNamed, ChildToldAnswer? ChildTold) Source(ConcernDraft draft, List<Problem> problems)
    {
        var typed = new Typed(problems, "Source.");
        var asked = SourceQuestions.Of(draft);
        var naming = asked.WhetherTheyMayBeNamed
            ? typed.Choice<NamingAnswer>(draft.Source.MayBeNamed, "MayBeNamed", "Select whether we may name them")
            : null;
        var told = asked.WhetherTheChildWasTold
            ? typed.Choice<ChildToldAnswer>(
                draft.Source.ChildTold, "ChildTold", $"Select whether you have told {ChildsName(draft)} that you must pass this on")
            : null;
        return (naming, told);
    }

    public static (IReadOnlyList<Other> Others, YesNo? MeetingPlanned) Others(ConcernDraft draft, List<Problem> problems)
    {
        List<Other> read = [];
        for (var i = 0; i < draft.Others.Rows.Count; i++)
        {
            if (HasWords(draft.Others.Rows[i]) && Other(draft.Others.Rows[i], i, problems) is { } other)
            {
                read.Add(other);
            }
        }

        var meeting = new Typed(problems, "Others.").Choice<YesNo>(
            draft.Others.MeetingPlanned, "MeetingPlanned", "Select whether a meeting is planned");
        return (read, meeting);
    }

    /// <summary>The number on which the reporter can be reached; null where they cannot be called.</summary>
    public static PhoneNumber? Reach(ConcernDraft draft, List<Problem> problems)
    {
        if (draft.Reach.CannotBeCalled)
        {
            return null;
        }

        var number = PhoneNumber.From(draft.Reach.Phone ?? "");
        if (number is null)
        {
            new Typed(problems, "Reach.").Wrong("Phone", "Enter a phone number, like 01632 960 001, or select that you cannot be called");
        }

        return number;
    }

    /// <summary>The child as the reporter calls them, for a sentence that names them.</summary>
    private static string ChildsName(ConcernDraft draft) =>
        Text.From(HouseText.Name(draft.Child.Name ?? ""), HouseText.LongestName)?.Value ?? "the child";

    /// <summary>
    /// By the date of birth, by what was written, or by both: where they differ, the child may be either, so that a slip in
    /// one of them hides nobody who is young.
    /// </summary>
    private static AgeReading Age(ChildDraft child, DateOnly? born, DateOnly today, Typed typed)
    {
        var written = AgeReading.NotKnown;
        if (!string.IsNullOrWhiteSpace(child.Age))
        {
            if (WrittenAge.Read(child.Age) is { } read)
            {
                written = read;
            }
            else
            {
                typed.Wrong("Age", AgeForm);
            }
        }

        var byBirth = born is null ? null : Shared.Age.Between(born.Value, today);
        return byBirth is null ? written
            : written.Youngest is null ? AgeReading.Exactly(byBirth)
            : AgeReading.Between(Lower(byBirth, written.Youngest), Higher(byBirth, written.Oldest!))!;
    }

    private static Age Lower(Age one, Age other) => one.Years <= other.Years ? one : other;

    private static Age Higher(Age one, Age other) => one.Years >= other.Years ? one : other;

    private static Noticed? Noticed(NoticedDraft row, int at, DateOnly today, List<Problem> problems)
    {
        var typed = new Typed(problems, Row("Noticed", at));
        var what = typed.Long(row.What, "What", "What you noticed", "Enter what you noticed");
        var words = typed.Long(row.ExactWords, "ExactWords", "Exact words");
        var on = DateReading.Read(row.When, row.Approximate, typed, "When", "Date");
        if (on?.Earliest > today)
        {
            typed.Wrong("When.Day", "Date must be today or in the past");
        }

        var time = string.IsNullOrWhiteSpace(row.Time) ? null : WrittenTime.Read(row.Time);
        if (time is null && !string.IsNullOrWhiteSpace(row.Time))
        {
            typed.Wrong("Time", "Enter a time, like 9:30pm");
        }

        var where = typed.Long(row.Where, "Where", "Where");
        var how = typed.Choice<NoticedHow>(row.How, "How", "Select how you know");
        return what is null || how is null
            ? null
            : new Noticed { What = what, ExactWords = words, On = on, At = time, Where = where, How = how.Value };
    }

    private static Other? Other(OtherDraft row, int at, List<Problem> problems)
    {
        var typed = new Typed(problems, Row("Others.Rows", at));
        var kind = typed.Choice<OtherKind>(row.Kind, "Kind", "Select who or what this is");
        var name = typed.Name(row.Name, "Name", "Name");
        var description = typed.Long(row.Description, "Description", "Description");
        var isBlank = string.IsNullOrWhiteSpace(row.Name) && string.IsNullOrWhiteSpace(row.Description);
        if (isBlank)
        {
            typed.Wrong("Name", "Enter a name, a nickname or a description");
        }

        if (kind is null || (name is null && description is null))
        {
            return null;
        }

        var isPerson = kind == OtherKind.Person;
        var toChild = isPerson ? Typed.ChoiceIfAny<OtherToChild>(row.ToChild) ?? OtherToChild.NotKnown : OtherToChild.NotKnown;
        var isOfConcern = toChild == OtherToChild.PersonOfConcern;
        return new Other
        {
            Kind = kind.Value,
            Name = name,
            Description = description,
            ToChild = toChild,
            Under18 = isOfConcern ? Typed.ChoiceIfAny<YesNo>(row.Under18) ?? YesNo.NotKnown : YesNo.NotKnown,
            WorksWithChildren = isOfConcern ? Typed.ChoiceIfAny<YesNo>(row.WorksWithChildren) ?? YesNo.NotKnown : YesNo.NotKnown,
            RecordId = string.IsNullOrWhiteSpace(row.RecordId) ? null : row.RecordId,
        };
    }

    private static string Row(string list, int at) => string.Create(CultureInfo.InvariantCulture, $"{list}[{at}].");

    private static bool HasWords(NoticedDraft row) => AnyWords(
        row.What, row.ExactWords, row.When.Day, row.When.Month, row.When.Year, row.Time, row.Where, row.How);

    private static bool HasWords(OtherDraft row) => AnyWords(row.Name, row.Description, row.ToChild, row.Under18, row.WorksWithChildren, row.RecordId);

    private static bool AnyWords(params ReadOnlySpan<string?> fields)
    {
        foreach (var field in fields)
        {
            if (!string.IsNullOrWhiteSpace(field))
            {
                return true;
            }
        }

        return false;
    }
}
