using System.Reflection;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Samphire.Web.Frame;

/// <summary>Finds what the pages declare in static fields.</summary>
internal static class DeclaredOn
{
    public static IEnumerable<T> Pages<T>() =>
        from type in typeof(DeclaredOn).Assembly.GetTypes()
        where type.IsSubclassOf(typeof(PageModel))
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
        where field.FieldType == typeof(T)
        select (T)field.GetValue(null)!;
}
