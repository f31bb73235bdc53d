using Microsoft.AspNetCore.Http;

namespace Samphire.Web.GovUk;

internal sealed class PageFieldOrder
{
    private static readonly object Key = new();
    private readonly List<(string Name, string Id)> fields = [];

    public IReadOnlyList<(string Name, string Id)> All => fields;

    public static PageFieldOrder Of(HttpContext context)
    {
        if (context.Items[Key] is PageFieldOrder found)
        {
            return found;
        }

        var made = new PageFieldOrder();
        context.Items[Key] = made;
        return made;
    }

    public void Add(string name, string id)
    {
        fields.Add((name, id));
    }
}
