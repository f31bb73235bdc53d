using Samphire.App.Cases;
using Samphire.App.Content;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Cases.MyConcerns;

/// <summary>Something in a text that its writer looks at once more before it is sent.</summary>
/// <param name="Partial">The partial that shows it above the box.</param>
/// <param name="Model">What the partial shows.</param>
/// <param name="Found">What was found, in words: whoever has seen it is not stopped for it again.</param>
public sealed record SecondLook(string Partial, object Model, IReadOnlyList<string> Found);

/// <summary>Looks through what a reporter writes after sending, before it goes to the desk.</summary>
[Service(PerRequest = true)]
public sealed class SecondLooks(ContentLibrary content, ConfidentialSources confidential, Caller caller)
{
    // Shown in this order.
    public async Task<IReadOnlyList<SecondLook>> AtAsync(ReporterConcern concern, Text words, string box, CancellationToken cancellationToken = default) =>
        [.. Repeated(await confidential.RepeatedInAsync(caller, concern.FileId, words.Value, cancellationToken), box), .. BlamingIn(concern, words.Value, box)];

    private static IEnumerable<SecondLook> Repeated(IReadOnlyList<RepeatedPassage> passages, string box)
    {
        if (passages.Count > 0)
        {
            var text = new RepeatedText(passages, $"#{box}", "the box below");
            yield return new SecondLook("/Pages/Cases/_RepeatedSource.cshtml", new RepeatedWords([text]), [.. passages.Select(passage => passage.Repeated)]);
        }
    }

    private IEnumerable<SecondLook> BlamingIn(ReporterConcern concern, string text, string box)
    {
        var marks = BlamingLanguage.Find(text, content.Toolbox.Concerns.BlamePhrases);
        if (marks.Count > 0)
        {
            var marked = marks.Select(mark => new FlaggedText(text, mark, $"#{box}", "the box below"));
            yield return new SecondLook("/Pages/Cases/_BlamingWords.cshtml", new BlamingWords([.. marked], concern.Age), [.. marks.Select(mark => mark.Phrase)]);
        }
    }
}
