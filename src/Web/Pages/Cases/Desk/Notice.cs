using System.Reflection;

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

/// <summary>Finds what the pages declare in static fields.</summary>
internal static class DeclaredOn
{
    public static IEnumerable<T> Pages<T>() =>
        from type in typeof(DeclaredOn).Assembly.GetTypes()
        where type.IsSubclassOf(typeof(ConcernFormPage))
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
        where field.FieldType == typeof(T)
        select (T)field.GetValue(null)!;
}
