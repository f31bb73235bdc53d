using Microsoft.EntityFrameworkCore;
using Samphire.App.Audit;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Audit;

namespace Samphire.App.Access;

/// <summary>
/// Suspends and restores accounts, removes their second factor, and changes their teams. Every change except of teams
/// ends all sessions of the account.
/// </summary>
[Service]
public sealed class ChangeAccount(Writer writer, AuditTrail audit)
{
    public Task<AccountProblem?> DisableAsync(Caller caller, Guid accountId, CancellationToken cancellationToken = default) => writer.RunAsync(caller, async db =>
    {
        if (caller.Actor?.UserId == accountId)
        {
            return new AccountProblem("", "You cannot suspend your own account. Ask another administrator");
        }

        if (await Administrators.IsLastAsync(db, accountId, cancellationToken))
        {
            return new AccountProblem("", "This is the only administrator who can sign in. Add another administrator first");
        }

        await ChangeAsync(db, accountId, account => account.Disabled = true, AccessActions.AccountDisabled, cancellationToken);
        return null;
    }, cancellationToken);

    public Task EnableAsync(Caller caller, Guid accountId, CancellationToken cancellationToken = default) =>
        writer.RunAsync(caller, db => ChangeAsync(db, accountId, account => account.Disabled = false, AccessActions.AccountEnabled, cancellationToken), cancellationToken);

    // For a lost phone without recovery codes. The user sets up a new app at the next sign-in.
    public Task<AccountProblem?> RemoveFactorAsync(Caller caller, Guid accountId, CancellationToken cancellationToken = default) => writer.RunAsync(caller, async db =>
    {
        if (caller.Actor?.UserId == accountId)
        {
            return new AccountProblem("", "You cannot reset your own two-factor authentication. Ask another administrator");
        }

        await db.RemoveAsync(db.RecoveryCodes.Where(code => code.AccountId == accountId), cancellationToken);
        await ChangeAsync(db, accountId, Forget, AccessActions.SecondFactorRemoved, cancellationToken);
        return null;

        static void Forget(Account account)
        {
            account.TotpKey = null;
            account.TotpConfirmed = false;
        }
    }, cancellationToken);

    // Takes effect at the next request, because access by team is read each time.
    public Task<IReadOnlyList<AccountProblem>> SetTeamsAsync(Caller caller, Guid accountId, IReadOnlyCollection<Guid> wanted, CancellationToken cancellationToken = default) =>
        writer.RunAsync<IReadOnlyList<AccountProblem>>(caller, async db =>
        {
            var agency = await db.Accounts.Where(account => account.Id == accountId).Select(account => account.AgencyId).SingleAsync(cancellationToken);
            var allowed = await db.Teams.Where(team => team.AgencyId == agency).Select(team => team.Id).ToListAsync(cancellationToken);
            if (wanted.Except(allowed).Any())
            {
                return [new AccountProblem("Teams", "Select teams in this agency")];
            }

            var member = await db.TeamMembers.Where(found => found.AccountId == accountId).Select(found => found.TeamId).ToListAsync(cancellationToken);
            foreach (var team in wanted.Distinct().Except(member))
            {
                db.Add(new TeamMember { TeamId = team, AccountId = accountId });
                await audit.AddAsync(db, new AuditRecord(ChainId.User(accountId), AccessActions.TeamJoined, new Target("team", team)), cancellationToken);
            }

            foreach (var team in member.Except(wanted))
            {
                await db.RemoveAsync(db.TeamMembers.Where(found => found.AccountId == accountId && found.TeamId == team), cancellationToken);
                await audit.AddAsync(db, new AuditRecord(ChainId.User(accountId), AccessActions.TeamLeft, new Target("team", team)), cancellationToken);
            }

            return [];
        }, cancellationToken);

    private async Task ChangeAsync(AppDb db, Guid accountId, Action<Account> change, AuditAction action, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.AsTracking().SingleAsync(found => found.Id == accountId, cancellationToken);
        change(account);
        if (db.Entry(account).State is EntityState.Unchanged)
        {
            return;
        }

        await Sessions.EndAllAsync(db, account, cancellationToken);
        await audit.AddAsync(db, new AuditRecord(ChainId.User(accountId), action, new Target("user", accountId)), cancellationToken);
    }
}
