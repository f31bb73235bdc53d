namespace Samphire.Web.Pages.Cases.Desk;

/// <summary>
/// Says what was done, on the page that is shown afterwards. Each notice is declared on the page that does it.
/// </summary>
/// <param name="Word">As in the address.</param>
/// <param name="Text">As shown.</param>
public sealed record Notice(string Word, string Text)
{
    private static readonly Lazy<Dictionary<string, Notice>> All = new(() => DeclaredOn.Pages<Notice>().ToDictionary(notice => notice.Word));

    // Null for a word that no page declares.
    public static Notice? Find(string? word) => All.Value.GetValueOrDefault(word ?? "");
}
