using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Cases.Desk;

public sealed class PassModel(ConcernQueries queries, Caller caller, DateTimeLabels moments, PassConcern pass) : TeamFormPage(queries, caller, moments)
{
    public static readonly DeskButton Button = new(30, "Pass", "Pass to another team", ConcernTransition.Pass) { Where = concern => concern.OtherDesks.Count > 0 };
    public static readonly Notice Done = new("passed", "The concern has been passed to the other team.");

    public override IReadOnlyList<DeskChoice> Teams => Concern.OtherDesks;

    public override string Why => "Why are you passing it on?";

    protected override string SelectTeam => PassConcern.SelectDesk;

    protected override string MissingReason => "Enter why you are passing it on";

    protected override string NextPage => Url.Page("/Cases/Desk/Index", new { did = Done.Word })!;

    protected override Task<SubmissionResult> GiveAsync(Submission submission, Guid team, Text because, CancellationToken cancellationToken) =>
        pass.RunAsync(Caller, submission, team, because, cancellationToken);
}
