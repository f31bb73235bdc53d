using Samphire.App.Guidance;

namespace Samphire.Web.Pages.Guidance;

public static class SearchEntryLabels
{
    public static string Of(SearchEntryKind kind) => kind switch
    {
        SearchEntryKind.Indicator => "Sign",
        SearchEntryKind.Vulnerability => "Vulnerability",
        SearchEntryKind.Strength => "Strength",
        SearchEntryKind.Word => "Word",
        SearchEntryKind.Desk => "Desk",
        SearchEntryKind.Agency => "Agency",
        _ => "Guidance",
    };
}
