using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

/// <summary>The common part of radios and checkboxes.</summary>
public abstract class ChoiceField : FieldsetField
{
    protected abstract string Kind { get; }

    protected abstract string InputType { get; }

    // Without a legend there is no fieldset, so each control refers to the hint and the error itself.
    protected virtual bool DescribesEach => false;

    protected abstract bool IsChosen(string value);

    private IReadOnlyList<Choice> choices = [];

    // Shows the label of the answer, not the value that is stored.
    protected override string? OtherDeviceText => base.OtherDeviceText is not { } value ? null
        : choices.FirstOrDefault(choice => choice.Value == value) is { } chosen ? Markup.Words(chosen.Text)
        : value is "false" ? "Not selected"
        : value;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        AddToPage(FieldName, FieldId);
        choices = await Items.GatherAsync(context, output);
        var list = Markup
            .Tag("div", Markup.Classes($"govuk-{Kind}", Class), [.. choices.Select(ItemElement)])
            .With("data-module", $"govuk-{Kind}")
            .WithRest(output.Attributes);
        output.Become(Fieldset(null, HintElement(), ErrorElement(), list));
    }

    private IHtmlContent ItemElement(Choice choice, int index)
    {
        if (choice.Value is null)
        {
            return Markup.Tag("div", $"govuk-{Kind}__divider", choice.Text);
        }

        // The first control has the id of the field, because the error summary links to it.
        var id = index == 0 ? FieldId : string.Create(CultureInfo.InvariantCulture, $"{FieldId}-{index + 1}");
        var hintId = choice.Hint is null ? null : $"{id}-item-hint";
        var input = Markup
            .Input($"govuk-{Kind}__input")
            .With("id", id)
            .With("name", FieldName)
            .With("type", InputType)
            .With("value", choice.Value)
            .With("checked", IsChosen(choice.Value))
            .With("data-behaviour", choice.Exclusive ? "exclusive" : null)
            .With("aria-describedby", DescriptionOf(hintId));
        var label = Markup.Tag("label", $"govuk-label govuk-{Kind}__label", choice.Text).With("for", id);
        var hint = choice.Hint is null ? null : Markup.Tag("div", $"govuk-hint govuk-{Kind}__hint", choice.Hint).With("id", hintId);
        return Markup.Tag("div", $"govuk-{Kind}__item", input, label, hint);
    }

    private string? DescriptionOf(string? hintId)
    {
        var all = Markup.Classes(Legend is null && DescribesEach ? DescribedBy : null, hintId);
        return all.Length == 0 ? null : all;
    }
}
