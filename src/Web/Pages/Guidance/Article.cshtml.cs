using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Content;
using Samphire.App.Guidance;
using Samphire.Domain.Assessments;
using Samphire.Domain.Assessments.Sentences;
using Samphire.Domain.Guidance;

namespace Samphire.Web.Pages.Guidance;

// A document of the library or a question of the assessment, by id.
public sealed class ArticleModel(PublicContent content) : PageModel
{
    public GuidanceDocument? Document { get; private set; }

    public Item? Item { get; private set; }

    public string Heading => Document?.Title ?? Item!.Name;

    public Phrases Phrases => content.Toolbox.Wording.Phrases;

    public PublicContent Library => content;

    public IActionResult OnGet(string slug)
    {
        Document = content.FindDocument(slug);
        Item = Document is null ? content.FindItem(slug) : null;
        return Document is null && Item is null ? NotFound() : Page();
    }

    // Shown as links to the glossary, because a definition that appears only on hover is hidden from many people.
    public IReadOnlyList<GlossaryTerm> WordsOf(string text)
    {
        var spoken = $" {string.Join(' ', WordSplitter.Of(text).Select(word => word.Folded))} ";
        return [.. content.Glossary.Where(term => term.Also.Prepend(term.Term).Any(IsSpoken))];

        bool IsSpoken(string name) =>
            spoken.Contains($" {string.Join(' ', WordSplitter.Of(name).Select(word => word.Folded))} ", StringComparison.Ordinal);
    }
}
