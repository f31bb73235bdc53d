using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Content;
using Samphire.Domain.Guidance;

namespace Samphire.Web.Pages.Guidance;

public sealed class GlossaryModel(PublicContent content) : PageModel
{
    public IReadOnlyList<GlossaryTerm> Terms => content.Glossary;

    public IReadOnlyList<RelatedPage> See(GlossaryTerm term) => content.GoOnTo(term.See);
}
