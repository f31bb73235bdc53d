using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Cases.Desk;

// Another desk gets the concern as well. This desk keeps it.
public sealed class ShareModel(ConcernQueries queries, Caller caller, DateTimeLabels moments, ShareConcern share) : TeamFormPage(queries, caller, moments)
{
    public static readonly DeskButton Button = new(25, "Share", "Share with another team", ConcernTransition.Share)
    {
        Where = concern => concern.DesksToShareWith.Count > 0,
        TextFor = (concern, names) => concern.DesksToShareWith is [{ Bodies: [var only] }] ? $"Share with {names.InSentence(only)}" : "Share with another team",
    };

    public static readonly Notice Done = new("shared", "The other team has this concern too, and must read it. Your team keeps it.");

    public override IReadOnlyList<DeskChoice> Teams => Concern.Share is null ? Concern.DesksToShareWith : [];

    public override string Why => "Why are you sharing it?";

    public string Title => Button.TextOn(Concern, Moments.Names);

    protected override string SelectTeam => ShareConcern.SelectDesk;

    protected override string MissingReason => "Enter why you are sharing it";

    protected override string NextPage => ConcernAfter(Done);

    protected override Task<SubmissionResult> GiveAsync(Submission submission, Guid team, Text because, CancellationToken cancellationToken) =>
        share.RunAsync(Caller, submission, team, because, cancellationToken);
}
