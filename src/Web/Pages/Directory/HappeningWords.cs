using Samphire.App.Directory;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Directory;

public static class HappeningWords
{
    public static IReadOnlyList<Happening> Asked { get; } = Enum.GetValues<Happening>();

    // On the first page.
    public static IReadOnlyList<Happening> First { get; } = [Happening.Danger, Happening.Harm, Happening.Worried];

    public static string Label(Happening happening) => happening switch
    {
        Happening.Danger => "Someone is in danger right now",
        Happening.Harm => "A child is being harmed, or may be soon",
        Happening.Worried => "Something is not right",
        Happening.Information => "I have information to pass on",
        _ => "I am not sure",
    };

    public static string Hint(Happening happening) => happening switch
    {
        Happening.Danger => "Call 999.",
        Happening.Harm => "Today, tonight or in the next few days.",
        Happening.Worried => "A sign, a feeling, something a child said.",
        Happening.Information => "A name, a place, a car, an account.",
        _ => "We treat this as a child being harmed.",
    };

    public static string Slug(Happening happening) => Vocabulary.Word(happening);
}
