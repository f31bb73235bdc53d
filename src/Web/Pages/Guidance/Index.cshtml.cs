using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Content;
using Samphire.Domain.Assessments;
using Samphire.Domain.Guidance;

namespace Samphire.Web.Pages.Guidance;

public sealed class IndexModel(PublicContent content) : PageModel
{
    public static readonly NavigationEntry InNavigation = new("Guidance", "/guidance") { Order = 50, IsShownTo = _ => true };

    public IReadOnlyList<ItemGroupDescription> Groups => content.Instrument.Groups;

    public IEnumerable<GuidanceDocument> DocumentsOf(GuidanceTopic topic) =>
        content.Documents.Where(document => topic.Kinds.Contains(document.Kind)).OrderBy(document => topic.Kinds.ToList().IndexOf(document.Kind));

    public IEnumerable<Item> ItemsOf(ItemGroupDescription group) => content.Items.Where(item => item.Group == group.Group);
}
