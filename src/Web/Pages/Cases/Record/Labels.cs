using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Cases.Record;

/// <summary>How the answers of a concern are written, in the order in which they are offered.</summary>
public static class Labels
{
    public static IReadOnlyList<(DangerAnswer Answer, string Words)> Danger { get; } =
    [
        (DangerAnswer.AtThisMinute, "Yes, at this minute"),
        (DangerAnswer.WhereaboutsNotKnown, "We do not know where the child is"),
        (DangerAnswer.HarmNow, "A child is being harmed, or may be soon"),
        (DangerAnswer.WorriedNotNow, "Not at this minute, but I am worried"),
        (DangerAnswer.NotKnown, "I do not know"),
    ];

    public static IReadOnlyList<(YesNo Answer, string Words)> YesNoNotKnown { get; } =
        [(YesNo.Yes, "Yes"), (YesNo.No, "No"), (YesNo.NotKnown, "Not known")];

    public static IReadOnlyList<(NoticedHow Answer, string Words)> How { get; } =
    [
        (NoticedHow.SawOrHeard, "I saw or heard it"),
        (NoticedHow.ChildToldMe, "The child told me"),
        (NoticedHow.SomeoneElseToldMe, "Someone else told me"),
        (NoticedHow.ReadOrFound, "I read it or found it"),
    ];

    public static IReadOnlyList<(NamingAnswer Answer, string Words)> Naming { get; } =
    [
        (NamingAnswer.Yes, "Yes"),
        (NamingAnswer.KeepItWithUs, "No, keep it with us"),
        (NamingAnswer.NotAsked, "Not asked"),
        (NamingAnswer.Professional, "They are a professional doing their job"),
        (NamingAnswer.CameFromNobody, "It came from no person"),
    ];

    public static IReadOnlyList<(ChildToldAnswer Answer, string Words)> ChildTold { get; } =
        [(ChildToldAnswer.Yes, "Yes"), (ChildToldAnswer.NotYet, "Not yet"), (ChildToldAnswer.NotSafe, "It is not safe")];

    public static IReadOnlyList<(OtherKind Answer, string Words)> Kind { get; } =
    [
        (OtherKind.Person, "Person"),
        (OtherKind.Vehicle, "Vehicle"),
        (OtherKind.Phone, "Phone"),
        (OtherKind.Account, "Account online"),
        (OtherKind.Place, "Place"),
        (OtherKind.Group, "Group"),
    ];

    public static IReadOnlyList<(OtherToChild Answer, string Words)> ToChild { get; } =
    [
        (OtherToChild.ParentOrCarer, "Parent or carer"),
        (OtherToChild.RelativeOrHousehold, "Other relative, or lives with the child"),
        (OtherToChild.Friend, "Friend"),
        (OtherToChild.PersonOfConcern, "Person of concern"),
        (OtherToChild.Professional, "Professional"),
        (OtherToChild.NotKnown, "Not known"),
    ];

    /// <summary>The label of a kept word; "Not answered" where there is none.</summary>
    public static string Of<T>(IReadOnlyList<(T Answer, string Words)> labels, string? word)
        where T : struct, Enum =>
        word is not null && Vocabulary.Find<T>(word) is { } answer && labels.FirstOrDefault(label => label.Answer.Equals(answer)).Words is { } words ? words : "Not answered";
}
