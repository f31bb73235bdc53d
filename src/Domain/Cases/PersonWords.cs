using System.Text.RegularExpressions;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>
/// What the person whom a concern is about is called: a child below 18 and while the age is not known, a young person
/// until 25, and then a person.
/// </summary>
public static partial class PersonWords
{
    // Support for care leavers and for those with special needs ends at 25, and with it the word in practice.
    private const int NoLongerYoung = 25;

    public static string Of(AgeReading age) => !age.IsAdult ? "child" : age.Youngest!.Years < NoLongerYoung ? "young person" : "person";

    /// <summary>"the child", "the young person", "the person".</summary>
    public static string WithArticle(AgeReading age) => $"the {Of(age)}";

    /// <summary>A text of the product with the right word for "child". Other words, such as "children's", stay.</summary>
    public static string In(string text, AgeReading age) => age.IsAdult
        ? Child().Replace(text, found => char.IsUpper(found.Value[0]) ? Capitals.AtStart(Of(age)) : Of(age))
        : text;

    /// <summary>
    /// A question or text of the concern form with the right word for "child". The form begins before anybody has given
    /// an age, so until then it says "child or young person", which fits somebody of 18 or over as well.
    /// </summary>
    public static string Asking(string text, AgeReading age) => age.Youngest is null
        ? Child().Replace(text, found => $"{found.Value} or young person")
        : In(text, age);

    /// <summary>"O.N.", or "a young person" for a description.</summary>
    public static string InitialsOf(string? name, AgeReading age) => Initials.Of(name) is var initials && initials == Initials.None ? In(initials, age) : initials;

    /// <summary>"O.N., 13 to 14", "a child, age not known".</summary>
    public static string InitialsWithAge(ChildDraft child, DateOnly on)
    {
        var age = Triage.AgeOn(on, child);
        return $"{InitialsOf(child.Name, age)}, {Triage.AgeOf(age)}";
    }

    [GeneratedRegex(@"\b[Cc]hild\b", RegexOptions.CultureInvariant)]
    private static partial Regex Child();
}
