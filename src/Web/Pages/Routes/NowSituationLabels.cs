using Samphire.App.Routes;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Routes;

public static class NowSituationLabels
{
    public static IReadOnlyList<NowSituation> Asked { get; } = Enum.GetValues<NowSituation>();

    // On the first page.
    public static IReadOnlyList<NowSituation> First { get; } = [NowSituation.Danger, NowSituation.Harm, NowSituation.Worried];

    public static string Label(NowSituation situation) => situation switch
    {
        NowSituation.Danger => "Someone is in danger right now",
        NowSituation.Harm => "A child is being harmed, or may be soon",
        NowSituation.Worried => "Something is not right",
        NowSituation.Information => "I have information to pass on",
        _ => "I am not sure",
    };

    public static string Hint(NowSituation situation) => situation switch
    {
        NowSituation.Danger => "Call 999.",
        NowSituation.Harm => "Today, tonight or in the next few days.",
        NowSituation.Worried => "A sign, a feeling, something a child said.",
        NowSituation.Information => "A name, a place, a car, an account.",
        _ => "We treat this as a child being harmed.",
    };

    public static string Slug(NowSituation situation) => Vocabulary.Word(situation);
}
