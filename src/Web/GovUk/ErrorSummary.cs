using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

/// <summary>
/// Lists the errors of the page in the order of its fields, each with a link to its field. Writes nothing if there are
/// none.
/// </summary>
[HtmlTargetElement("govuk-error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummary : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become(new DeferredSummary(ViewContext));
    }

    // The summary is above the fields but needs to know their order, so it is written last.
    private sealed class DeferredSummary(ViewContext view) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            var lines = Lines().ToArray();
            if (lines.Length == 0)
            {
                return;
            }

            var body = Markup.Tag("div", "govuk-error-summary__body", Markup.Tag("ul", "govuk-list govuk-error-summary__list", lines));
            var alert = Markup.Tag("div", null, Markup.Tag("h2", "govuk-error-summary__title", "There is a problem"), body).With("role", "alert");
            Markup.Tag("div", "govuk-error-summary", alert).With("data-module", "govuk-error-summary").WriteTo(writer, encoder);
        }

        private IEnumerable<TagBuilder> Lines()
        {
            var left = view.ViewData.ModelState
                .Where(entry => entry.Value is { Errors.Count: > 0 })
                .ToDictionary(entry => entry.Key, entry => entry.Value!.Errors[0].ErrorMessage, StringComparer.OrdinalIgnoreCase);
            foreach (var (name, id) in PageFieldOrder.Of(view.HttpContext).All)
            {
                if (left.Remove(name, out var message))
                {
                    yield return Markup.Tag("li", null, Markup.Tag("a", null, message).With("href", $"#{id}"));
                }
            }

            foreach (var message in left.Values)
            {
                yield return Markup.Tag("li", null, message);
            }
        }
    }
}
