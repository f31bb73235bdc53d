using Samphire.Domain.Forms;

namespace Samphire.Web.Forms;

/// <summary>A question as shown on a page.</summary>
/// <param name="Field">The question.</param>
/// <param name="LabelSize">The size of its label: s, m or l; null for the size of text.</param>
/// <param name="IsHeading">Its label is the heading of the page.</param>
/// <param name="In">The property of the page that holds the draft.</param>
public sealed record FieldOnPage(Field Field, string? LabelSize = "s", bool IsHeading = false, string In = FieldOnPage.Draft)
{
    public const string Draft = "Draft.";

    /// <summary>The view data that tells the questions of one row from those of the others: "second thing".</summary>
    public const string Which = "Which";

    public string Name => NameOf(Field);

    public string NameOf(Field field) => In + field.Name;

    /// <summary>
    /// Model binding sets the properties of the draft; only a group of boxes is submitted under the group's name, and
    /// is read here.
    /// </summary>
    public static void Gather(FormStep step, Func<string, IEnumerable<string?>> sent)
    {
        foreach (var group in step.AllFields.OfType<CheckboxesField>())
        {
            var ticked = sent(Draft + group.Name).ToHashSet();
            foreach (var box in group.Boxes)
            {
                box.Tick!(ticked.Contains(box.Name));
            }
        }
    }
}
