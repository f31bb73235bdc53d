using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

/// <summary>
/// <c>&lt;form id="page" keeps&gt;</c>: a form whose page has a Keep handler. Hiding the page and signing out save the
/// form through that handler.
/// </summary>
[HtmlTargetElement("form", Attributes = Marker)]
public sealed class SavedForm : TagHelper
{
    private const string Marker = "keeps";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.RemoveAll(Marker);
        PageFrame.MarkForm(ViewContext.HttpContext);
    }
}
