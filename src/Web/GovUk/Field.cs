using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

/// <summary>
/// The common part of all fields: a name, a hint, an error and a value. What a user typed is always shown again
/// unchanged; the value of the model is used only if nothing was sent.
/// </summary>
public abstract class Field : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    // Either this property of the model, or Name and Value.
    public ModelExpression? For { get; set; }

    public string? Name { get; set; }

    public string? Value { get; set; }

    public string? Id { get; set; }

    public string? Hint { get; set; }

    // An error that is not in the model state.
    public string? Error { get; set; }

    public string? Class { get; set; }

    /// <summary>Which of several same questions on the page it is, heard but not seen: "second thing".</summary>
    public string? Which { get; set; }

    protected string FieldName => For is null
        ? Name ?? throw new InvalidOperationException("A field needs 'for' or 'name'.")
        : ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    protected string FieldId => Id ?? TagBuilder.CreateSanitizedId(FieldName, "_");

    protected string? ErrorText => Error ?? ErrorOf(FieldName);

    protected string? HintId => Hint is null ? null : $"{FieldId}-hint";

    protected string? ErrorId => ErrorText is null ? null : $"{FieldId}-error";

    protected string? DescribedBy => HintId is null && ErrorId is null && OtherDeviceId is null ? null : Markup.Classes(HintId, ErrorId, OtherDeviceId);

    private string? OtherDeviceId => OtherDeviceText is null ? null : $"{FieldId}-elsewhere";

    protected string? TypedValue => TypedIn(FieldName) ?? Value ?? Text(For?.Model);

    protected IReadOnlyList<string> TypedValues
    {
        get
        {
            var typed = Typed(FieldName);
            return typed.Length > 0 ? typed
                : Value is not null ? [Value]
                : For?.Model is IEnumerable several and not string ? [.. several.Cast<object>().Select(one => Text(one)!)]
                : Text(For?.Model) is { } single ? [single]
                : [];
        }
    }

    protected string? ErrorOf(string name)
    {
        return ViewContext.ViewData.ModelState.TryGetValue(name, out var entry) ? entry.Errors.FirstOrDefault()?.ErrorMessage : null;
    }

    protected string? TypedIn(string name)
    {
        return Typed(name) is [var one, ..] ? one : null;
    }

    private string[] Typed(string name)
    {
        if (!ViewContext.ViewData.ModelState.TryGetValue(name, out var entry))
        {
            return [];
        }

        return entry.RawValue switch
        {
            string[] several => several,
            string one => [one],
            _ => entry.AttemptedValue is { } attempted ? [attempted] : [],
        };
    }

    protected static string? Text(object? value)
    {
        return value switch
        {
            null => null,
            bool yes => yes ? "true" : "false",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture),
        };
    }

    protected void AddToPage(string name, string id)
    {
        PageFieldOrder.Of(ViewContext.HttpContext).Add(name, id);
    }

    protected IHtmlContent? WhichElement() => string.IsNullOrEmpty(Which) ? null : Markup.Tag("span", "govuk-visually-hidden", $", {Which}");

    protected IHtmlContent? HintElement()
    {
        return Hint is null ? null : Markup.Tag("div", "govuk-hint", Hint).With("id", HintId);
    }

    protected IHtmlContent? ErrorElement()
    {
        return ErrorText is null
            ? null
            : Markup.Tag("p", "govuk-error-message", Markup.Tag("span", "govuk-visually-hidden", "Error:"), " ", ErrorText).With("id", ErrorId);
    }

    // Null if the same person has entered nothing here on another device.
    protected virtual string? OtherDeviceText => OtherDeviceValues.Of(ViewContext.HttpContext, FieldName);

    protected IHtmlContent Group(params object?[] inside)
    {
        return Markup.Tag("div", Markup.Classes("govuk-form-group", ErrorText is null ? null : "govuk-form-group--error"), [.. inside, OtherDeviceElement()]);
    }

    private TagBuilder? OtherDeviceElement()
    {
        return OtherDeviceText is null
            ? null
            : Markup.Tag("p", "app-elsewhere", Markup.Tag("strong", null, "On the other device:"), " ", Markup.Tag("span", "app-own-words", OtherDeviceText)).With("id", OtherDeviceId);
    }
}
