using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.Domain.Cases;
using Samphire.Web.Pages.Cases.Desk;
using Samphire.Web.Pages.Cases.Record;

namespace Samphire.Web.Pages.Cases.MyConcerns;

// Asks once more before a draft is thrown away.
public sealed class DiscardModel(StepServices services, DiscardDraft discard) : ConcernFormPage
{
    public static readonly Notice Done = new("discarded", "The draft was discarded.");

    private OpenDraft open = null!;

    public override string BackTo => Addresses.Of(Reference);

    public override int VersionNow => open.Concern.Version;

    public override ActNowBanner? Banner => null;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => await AnswerAsync(
        await discard.RunAsync(services.Caller, CreateSubmission("discard"), BackTo, cancellationToken), $"/concerns?{ListLinks.Notice}={Done.Word}", cancellationToken);

    protected override async Task<Guid?> FindAsync(CancellationToken cancellationToken)
    {
        if (await services.Drafts.FindAsync(services.Db, Reference, ConcernStep.Danger, cancellationToken) is not { Concern.State: ConcernState.Draft } found)
        {
            return null;
        }

        open = found;
        return found.Concern.FileId;
    }
}
