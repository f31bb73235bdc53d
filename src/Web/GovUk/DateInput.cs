using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

/// <summary>
/// <c>&lt;govuk-date-input name="born" for-day="..." for-month="..." for-year="..." legend="..."&gt;</c>: a date in
/// three parts, each shown again as typed. An error under the date's name marks all parts; an error under a part's name
/// marks that part. A month may be typed as a word, so its keyboard is not a numeric one. Without <c>for-day</c> and the others the parts are called name-day, name-month and name-year. If
/// the name has a dot in it, it is that of a property, and so are the parts: name.Day, name.Month and name.Year.
/// </summary>
[HtmlTargetElement("govuk-date-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateInput : FieldsetField
{
    public ModelExpression? ForDay { get; set; }

    public ModelExpression? ForMonth { get; set; }

    public ModelExpression? ForYear { get; set; }

    public string? Day { get; set; }

    public string? Month { get; set; }

    public string? Year { get; set; }

    // Only the parts that differ, in their order.
    protected override string? OtherDeviceText => elsewhere.Length == 0 ? null : elsewhere;

    private string elsewhere = string.Empty;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Part[] parts =
        [
            PartOf("day", ForDay, Day, 2),
            PartOf("month", ForMonth, Month, 2) with { MayBeWord = true },
            PartOf("year", ForYear, Year, 4),
        ];
        var wrong = parts.Where(part => ErrorOf(part.Name) is not null).ToArray();
        Error ??= ErrorOf(FieldName) ?? (wrong.Length > 0 ? ErrorOf(wrong[0].Name) : null);
        var marked = wrong.Length > 0 || Error is null ? wrong : parts;

        elsewhere = string.Join(", ", parts
            .Select(part => (part.Label, Text: OtherDeviceValues.Of(ViewContext.HttpContext, part.Name)))
            .Where(part => part.Text is not null)
            .Select(part => $"{part.Label.ToLowerInvariant()} {part.Text}"));

        AddToPage(FieldName, marked.Append(parts[0]).First().Id);
        foreach (var part in parts)
        {
            AddToPage(part.Name, part.Id);
        }

        var date = Markup
            .Tag("div", Markup.Classes("govuk-date-input", Class), [.. parts.Select(part => Element(part, marked.Contains(part)))])
            .With("id", FieldId)
            .WithRest(output.Attributes);
        output.Become(Fieldset("group", HintElement(), ErrorElement(), date));
    }

    private Part PartOf(string name, ModelExpression? expression, string? value, int width)
    {
        var full = expression is null ? NameOf(name) : ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);
        var typed = TypedIn(full) ?? value ?? Text(expression?.Model);
        return new Part(full, $"{FieldId}-{name}", Capital(name), typed, width);
    }

    private string NameOf(string part) => FieldName.Contains('.', StringComparison.Ordinal) ? $"{FieldName}.{Capital(part)}" : $"{FieldName}-{part}";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static TagBuilder Element(Part part, bool wrong)
    {
        var label = Markup.Tag("label", "govuk-label govuk-date-input__label", part.Label).With("for", part.Id);
        var classes = Markup.Classes("govuk-input govuk-date-input__input", wrong ? "govuk-input--error" : null, $"govuk-input--width-{part.Width}");
        var input = Markup
            .Input(classes)
            .With("id", part.Id)
            .With("name", part.Name)
            .With("type", "text")
            .With("value", part.Value)
            .With("inputmode", part.MayBeWord ? null : "numeric");
        return Markup.Tag("div", "govuk-date-input__item", Markup.Tag("div", "govuk-form-group", label, input));
    }

    private sealed record Part(string Name, string Id, string Label, string? Value, int Width)
    {
        // A phone must not offer only digits for a month that is written as a word.
        public bool MayBeWord { get; init; }
    }
}
