using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Samphire.Web.GovUk;

namespace Samphire.Web.Tests.GovUk;

/// <summary>The part of a page that a tag helper sees.</summary>
internal sealed class Page
{
    public Page()
    {
        View = new ViewContext
        {
            HttpContext = new DefaultHttpContext(),
            ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary()),
        };
    }

    public ViewContext View { get; }

    public ModelStateDictionary Errors => View.ViewData.ModelState;

    /// <summary>What was typed in a field and submitted.</summary>
    public void Typed(string name, params string[] values)
    {
        Errors.SetModelValue(name, values, string.Join(',', values));
    }

    public Task<string> WriteAsync(TagHelper helper, string inside = "", TagHelperAttributeList? rest = null)
    {
        return WriteAsync(helper, _ => Task.FromResult(inside), rest);
    }

    /// <summary>Renders a tag helper that contains others: they share the items of its context, as in Razor.</summary>
    public async Task<string> WriteAsync(
        TagHelper helper, Func<IDictionary<object, object>, Task<string>> inside, TagHelperAttributeList? rest = null, IDictionary<object, object>? items = null)
    {
        switch (helper)
        {
            case Field field:
                field.ViewContext = View;
                break;
            case ErrorSummary summary:
                summary.ViewContext = View;
                break;
            default:
                break;
        }

        var attributes = rest ?? [];
        var context = new TagHelperContext("test", attributes, items ?? new Dictionary<object, object>(), "1");
        var output = new TagHelperOutput("test", [.. attributes], async (_, _) => new DefaultTagHelperContent().AppendHtml(await inside(context.Items)));
        await helper.ProcessAsync(context, output);
        return Html(output);
    }

    public async Task<string> WriteAllAsync(IEnumerable<TagHelper> helpers, IDictionary<object, object> items)
    {
        var all = string.Empty;
        foreach (var helper in helpers)
        {
            all += await WriteAsync(helper, _ => Task.FromResult(string.Empty), null, items);
        }

        return all;
    }

    private static string Html(TagHelperOutput content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
