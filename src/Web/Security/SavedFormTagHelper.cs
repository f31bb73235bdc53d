using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Samphire.App.Access;
using Samphire.App.Store;
using Samphire.Web.GovUk;

namespace Samphire.Web.Security;

/// <summary>
/// <c>&lt;form id="page" keeps&gt;</c>: a form whose page has a Keep handler. Hiding the page and signing out save the
/// form through that handler; a script saves it while somebody writes or leaves. The form says for whom it was shown and
/// which opening of the page it is; one that is shown again after an error remains the same.
/// </summary>
[HtmlTargetElement("form", Attributes = Marker)]
public sealed class SavedFormTagHelper(FormWriter writers, Caller caller) : TagHelper
{
    private const string Marker = "keeps";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.RemoveAll(Marker);
        PageFrame.MarkForm(ViewContext.HttpContext);
        if (caller.Actor is not { } actor)
        {
            return;
        }

        var request = ViewContext.HttpContext.Request;
        var sent = HttpMethods.IsPost(request.Method) && request.HasFormContentType ? request.Form : null;
        var view = Guid.TryParse(sent?[SavedForms.View], out var same) ? same : Guid.NewGuid();
        var turn = int.TryParse(sent?["Turn"], NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last.ToString(CultureInfo.InvariantCulture) : "";
        output.PreContent.AppendHtml(Hidden(SavedForms.View, view.ToString()));
        output.PreContent.AppendHtml(Hidden("Turn", turn));
        output.PreContent.AppendHtml(Hidden(FormWriter.Field, writers.Protect(new FormAuthor(actor.UserId, caller.Session ?? Guid.Empty))));
    }

    private static TagBuilder Hidden(string name, string value)
    {
        var input = Markup.Tag("input", null).With("type", "hidden").With("name", name).With("value", value);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        return input;
    }
}
