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
        await using var db = store.Open(Caller.Itself);
        var found = await (
            from account in db.Accounts
            join agency in db.Agencies on account.AgencyId equals agency.Id
            where account.Id == accountId && !account.Disabled
            select new { account.DisplayName, Agency = agency }).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        var roles = await db.AccountRoles.Where(role => role.AccountId == accountId).Select(role => role.Role).ToListAsync(cancellationToken);
        var teams = await db.TeamMembers.Where(member => member.AccountId == accountId).Select(member => member.TeamId).ToListAsync(cancellationToken);
        return new Actor
        {
            UserId = accountId,
            DisplayName = found.DisplayName,
            AgencyId = found.Agency.Id,
            AgencyName = found.Agency.Name,
            AgencySupervisors = found.Agency.Supervisors,
            Roles = [.. roles.Order()],
            TeamIds = teams,
        };
    }
}
