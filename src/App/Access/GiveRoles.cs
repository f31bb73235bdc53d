using Microsoft.EntityFrameworkCore;
using Samphire.App.Audit;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Audit;
using Samphire.Domain.Shared;

namespace Samphire.App.Access;

/// <summary>
/// Grants and removes roles. Administrators cannot grant roles to themselves, and a grave role needs a second
/// administrator. The operator at the command line is exempt, to create the first administrator.
/// </summary>
[Service]
public sealed class GiveRoles(Writer writer, AuditTrail audit)
{
    private const string Field = "Roles";

    private static readonly AccountProblem NotTheProposer = new(Field, "You cannot give yourself a role. Ask another administrator");
    private static readonly AccountProblem Together = new(Field, "Administrators and auditors cannot work on files. Give these roles to different accounts");
    private static readonly AccountProblem LastOne = new(Field, "This is the only administrator who can sign in. Add another administrator first");

    // Replaces the roles of the account. New grave roles are only proposed.
    public Task<IReadOnlyList<AccountProblem>> SetAsync(Caller caller, Guid accountId, IReadOnlyCollection<Role> wanted, CancellationToken cancellationToken = default) =>
        writer.RunAsync<IReadOnlyList<AccountProblem>>(caller, async db =>
        {
            var held = await HeldAsync(db, accountId, cancellationToken);
            Role[] added = [.. wanted.Distinct().Except(held)];
            Role[] taken = [.. held.Except(wanted)];
            if (Problem(caller, accountId, wanted, added) is { } problem)
            {
                return [problem];
            }

            if (taken.Contains(Role.Administrator) && await Administrators.IsLastAsync(db, accountId, cancellationToken))
            {
                return [LastOne];
            }

            foreach (var role in added)
            {
                await GiveAsync(db, accountId, role, cancellationToken);
            }

            foreach (var role in taken)
            {
                await db.RemoveAsync(db.AccountRoles.Where(row => row.AccountId == accountId && row.Role == role), cancellationToken);
                await RecordAsync(db, accountId, AccessActions.RoleRemoved, role, cancellationToken);
            }

            if (added.Length + taken.Length > 0)
            {
                await EndSessionsAsync(db, accountId, cancellationToken);
            }

            return [];
        }, cancellationToken);

    public Task<AccountProblem?> DecideAsync(Caller caller, Guid accountId, Role role, bool agreed, CancellationToken cancellationToken = default) => writer.RunAsync(caller, async db =>
    {
        var proposal = await db.RoleProposals.SingleOrDefaultAsync(found => found.AccountId == accountId && found.Role == role, cancellationToken);
        var me = caller.Actor!.UserId;
        if (proposal is null || accountId == me || (agreed && proposal.ProposedBy == me))
        {
            return new AccountProblem(Field, proposal is null ? "This role is no longer waiting for agreement" : "A second administrator must agree to this role");
        }

        if (agreed && !Roles.MayBeHeldTogether([.. await HeldAsync(db, accountId, cancellationToken), role]))
        {
            return Together;
        }

        await db.RemoveAsync(db.RoleProposals.Where(found => found.AccountId == accountId && found.Role == role), cancellationToken);
        await RecordAsync(db, accountId, agreed ? AccessActions.RoleGranted : AccessActions.RoleRefused, role, cancellationToken);
        if (agreed)
        {
            db.Add(new AccountRole { AccountId = accountId, Role = role });
            await EndSessionsAsync(db, accountId, cancellationToken);
        }

        return null;
    }, cancellationToken);

    // Only proposes a role that a second administrator must approve.
    internal async Task GiveAsync(AppDb db, Guid accountId, Role role, CancellationToken cancellationToken)
    {
        if (db.Caller.Actor is not { } actor || !role.NeedsSecondAdministrator())
        {
            db.Add(new AccountRole { AccountId = accountId, Role = role });
            await RecordAsync(db, accountId, AccessActions.RoleGranted, role, cancellationToken);
        }
        else if (!await db.RoleProposals.AnyAsync(found => found.AccountId == accountId && found.Role == role, cancellationToken))
        {
            db.Add(new RoleProposal { AccountId = accountId, Role = role, ProposedBy = actor.UserId, At = db.Now });
            await RecordAsync(db, accountId, AccessActions.RoleProposed, role, cancellationToken);
        }
    }

    private static AccountProblem? Problem(Caller caller, Guid accountId, IReadOnlyCollection<Role> wanted, Role[] added) =>
        added.Length > 0 && caller.Actor?.UserId == accountId ? NotTheProposer
        : wanted.Count == 0 ? new AccountProblem(Field, "Select at least one role")
        : Roles.MayBeHeldTogether(wanted) ? null : Together;

    private static Task<List<Role>> HeldAsync(AppDb db, Guid accountId, CancellationToken cancellationToken) =>
        db.AccountRoles.Where(row => row.AccountId == accountId).Select(row => row.Role).ToListAsync(cancellationToken);

    private static async Task EndSessionsAsync(AppDb db, Guid accountId, CancellationToken cancellationToken) =>
        (await db.Accounts.AsTracking().SingleAsync(account => account.Id == accountId, cancellationToken)).SecurityStamp = Guid.NewGuid().ToString();

    private Task RecordAsync(AppDb db, Guid accountId, AuditAction action, Role role, CancellationToken cancellationToken) =>
        audit.AddAsync(db, new AuditRecord(ChainId.User(accountId), action, new Target("user", accountId), Reason: Vocabulary.Word(role)), cancellationToken);
}

/// <summary>Prevents the last active administrator from being removed.</summary>
internal static class Administrators
{
    public static async Task<bool> IsLastAsync(AppDb db, Guid accountId, CancellationToken cancellationToken)
    {
        var able = from role in db.AccountRoles
                   join account in db.Accounts on role.AccountId equals account.Id
                   where role.Role == Role.Administrator && !account.Disabled
                   select account.Id;
        return await able.ContainsAsync(accountId, cancellationToken) && !await able.AnyAsync(id => id != accountId, cancellationToken);
    }
}
