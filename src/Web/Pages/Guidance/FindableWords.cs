using Samphire.App.Guidance;

namespace Samphire.Web.Pages.Guidance;

public static class FindableWords
{
    public static string Of(FindableKind kind) => kind switch
    {
        FindableKind.Indicator => "Sign",
        FindableKind.Vulnerability => "Vulnerability",
        FindableKind.Strength => "Strength",
        FindableKind.Word => "Word",
        FindableKind.Desk => "Desk",
        FindableKind.Agency => "Agency",
        _ => "Guidance",
    };
}
