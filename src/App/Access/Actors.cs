using Microsoft.EntityFrameworkCore;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Access;

namespace Samphire.App.Access;

/// <summary>
/// Loads the actor of an account with their current permissions; null if the account does not exist or is disabled.
/// </summary>
[Service]
public sealed class Actors(StoreFactory store)
{
    public async Task<Actor?> FindAsync(Guid accountId, CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(Caller.System);
        var found = await (
            from account in db.Accounts
            join agency in db.Agencies on account.AgencyId equals agency.Id
            where account.Id == accountId && !account.Disabled
            select new
            {
                account.DisplayName,
                Agency = agency,
                Roles = db.Set<AccountRole>().Where(role => role.AccountId == account.Id).Select(role => role.Role).ToList(),
                Teams = db.Set<TeamMember>().Where(member => member.AccountId == account.Id).Select(member => member.TeamId).ToList(),
            }).SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : new Actor
        {
            UserId = accountId,
            DisplayName = found.DisplayName,
            AgencyId = found.Agency.Id,
            AgencyName = found.Agency.Name,
            AgencySupervisors = found.Agency.Supervisors,
            Roles = [.. found.Roles.Order()],
            TeamIds = found.Teams,
        };
    }
}
