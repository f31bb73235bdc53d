using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Access;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Shared;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Access.Account;

public sealed class IndexModel(
    RecentSignIns signIns, SavedForms forms, Agencies agencies, App.Access.SecondFactor factor, HeaderActions headerActions, LocalTime localTime, Caller caller) : PageModel
{
    public Actor Me => caller.Actor!;

    public IReadOnlyList<RecentSignIn> SignIns { get; private set; } = [];

    public IReadOnlyList<string> Teams { get; private set; } = [];

    public bool HasFactor { get; private set; }

    public bool HasKept { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        SignIns = await signIns.LastAsync(caller, cancellationToken);
        Teams = [.. (await agencies.ListTeamsAsync(caller, cancellationToken)).Where(team => Me.TeamIds.Contains(team.Id)).Select(team => team.Name)];
        HasFactor = await factor.IsSetUpAsync(caller, cancellationToken);
        HasKept = await forms.AnyAsync(Me.UserId, cancellationToken);
    }

    public Task<IActionResult> OnPostSignOutEverywhereAsync(CancellationToken cancellationToken) => headerActions.SignOutEverywhereAsync(HttpContext, cancellationToken);

    public string TimeOf(RecentSignIn signIn) => DateText.WithDay(localTime.DateTimeAt(signIn.At));
}
