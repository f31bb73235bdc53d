using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Access;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Access.Account;

/// <summary>One's own account: what Samphire holds of it, and the last times that somebody signed in with it.</summary>
public sealed class IndexModel(OwnSignIns signIns, KeptForms forms, Agencies agencies, App.Access.SecondFactor factor, LocalTime localTime, Caller caller) : PageModel
{
    public Actor Me => caller.Actor!;

    public IReadOnlyList<OwnSignIn> SignIns { get; private set; } = [];

    public IReadOnlyList<string> Teams { get; private set; } = [];

    public bool HasFactor { get; private set; }

    public bool HasKept { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        SignIns = await signIns.LastAsync(caller, stop);
        Teams = [.. (await agencies.ListTeamsAsync(caller, stop)).Where(team => Me.TeamIds.Contains(team.Id)).Select(team => team.Name)];
        HasFactor = await factor.IsSetUpAsync(caller, stop);
        HasKept = await forms.AnyAsync(Me.UserId, stop);
    }

    public string TimeOf(OwnSignIn signIn) => HouseDate.WithDay(localTime.WallAt(signIn.At));
}
