using Microsoft.EntityFrameworkCore;
using Samphire.App.Audit;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Audit;

namespace Samphire.App.Access;

public sealed record PersonLine(
    Guid Id, string Name, string Email, string? Telephone, Guid AgencyId, string Agency,
    IReadOnlyList<Team> Teams, IReadOnlyList<Role> Roles, IReadOnlyList<Role> Proposed, bool Disabled, bool HasFactor);

public sealed record PendingRole(Guid AccountId, string Name, Role Role, Guid ProposedBy, string ProposedByName, DateTimeOffset At);

/// <summary>The accounts, for administrators. It shows nothing from files.</summary>
[Service]
public sealed class People(StoreFactory store, Writer writer, AuditTrail audit)
{
    public async Task<IReadOnlyList<PersonLine>> ListAsync(Caller caller, CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(caller);
        return await ReadAsync(db, db.Accounts.OrderBy(account => account.DisplayName).ThenBy(account => account.Email), cancellationToken);
    }

    public async Task<bool> AnyAsync(CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(Caller.System);
        return await db.Accounts.AnyAsync(account => !account.Disabled, cancellationToken);
    }

    public async Task<PersonLine?> FindAsync(Caller caller, Guid id, CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(caller);
        return (await ReadAsync(db, db.Accounts.Where(account => account.Id == id), cancellationToken)).SingleOrDefault();
    }

    public async Task<PersonLine?> FindAsync(Caller caller, string email, CancellationToken cancellationToken = default)
    {
        var normalized = IdentityServices.Normalized(email);
        await using var db = store.Open(caller);
        return (await ReadAsync(db, db.Accounts.Where(account => account.NormalizedEmail == normalized), cancellationToken)).SingleOrDefault();
    }

    // Longest wait first.
    public async Task<IReadOnlyList<PendingRole>> WaitingAsync(Caller caller, CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(caller);
        return await (from proposal in db.RoleProposals
                      join account in db.Accounts on proposal.AccountId equals account.Id
                      join proposer in db.Accounts on proposal.ProposedBy equals proposer.Id
                      orderby proposal.At
                      select new PendingRole(account.Id, account.DisplayName, proposal.Role, proposer.Id, proposer.DisplayName, proposal.At)).ToListAsync(cancellationToken);
    }

    // Called before the page is shown.
    public Task RecordAsync(Caller caller, IReadOnlyList<Guid> shown, CancellationToken cancellationToken = default) => writer.RunAsync(caller, db => audit.AddAsync(
        db,
        new AuditRecord(ChainId.User(caller.Actor!.UserId), AccessActions.AccountsListed, new Target("list"), Payload: [.. shown.SelectMany(id => id.ToByteArray(bigEndian: true))]),
        cancellationToken), cancellationToken);

    private static async Task<IReadOnlyList<PersonLine>> ReadAsync(AppDb db, IQueryable<Account> which, CancellationToken cancellationToken)
    {
        var accounts = await which.ToListAsync(cancellationToken);
        var agencies = await db.Agencies.ToDictionaryAsync(agency => agency.Id, agency => agency.Name, cancellationToken);
        var roles = (await db.AccountRoles.ToListAsync(cancellationToken)).ToLookup(role => role.AccountId, role => role.Role);
        var proposed = (await db.RoleProposals.ToListAsync(cancellationToken)).ToLookup(role => role.AccountId, role => role.Role);
        var teams = (await (from member in db.TeamMembers join team in db.Teams on member.TeamId equals team.Id orderby team.Name select new { member.AccountId, Team = team })
            .ToListAsync(cancellationToken)).ToLookup(row => row.AccountId, row => row.Team);
        return
        [
            .. accounts.Select(account => new PersonLine(
                account.Id, account.DisplayName, account.Email, account.Telephone, account.AgencyId, agencies[account.AgencyId],
                [.. teams[account.Id]], [.. roles[account.Id].Order()], [.. proposed[account.Id].Order()], account.Disabled, account.TotpConfirmed)),
        ];
    }
}
