using Samphire.Domain.Forms;

namespace Samphire.Web.Forms;

/// <summary>A question as a page asks it.</summary>
/// <param name="Field">The question.</param>
/// <param name="LabelSize">How large its label is: s, m or l.</param>
/// <param name="IsHeading">Its label is the heading of the page.</param>
/// <param name="In">The property of the page that holds the draft.</param>
public sealed record FieldOnPage(Field Field, string LabelSize = "s", bool IsHeading = false, string In = FieldOnPage.Draft)
{
    public const string Draft = "Draft.";

    public string Name => NameOf(Field);

    public string NameOf(Field field) => In + field.Name;

    /// <summary>The boxes of a page come back as properties of its draft; only those of a group come back under the group's name.</summary>
    public static void Gather(FormStep step, Func<string, IEnumerable<string?>> sent)
    {
        foreach (var group in step.AllFields.OfType<TicksField>())
        {
            var ticked = sent(Draft + group.Name).ToHashSet();
            foreach (var box in group.Boxes)
            {
                box.Tick!(ticked.Contains(box.Name));
            }
        }
    }
}
