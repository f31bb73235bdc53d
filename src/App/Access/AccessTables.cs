using Microsoft.EntityFrameworkCore;
using Samphire.App.Store;

namespace Samphire.App.Access;

public static class AccessTables
{
    extension(AppDb db)
    {
        public DbSet<Account> Accounts => db.Set<Account>();

        public DbSet<AccountRole> AccountRoles => db.Set<AccountRole>();

        public DbSet<RoleProposal> RoleProposals => db.Set<RoleProposal>();

        public DbSet<RecoveryCode> RecoveryCodes => db.Set<RecoveryCode>();

        public DbSet<Agency> Agencies => db.Set<Agency>();

        public DbSet<Team> Teams => db.Set<Team>();

        public DbSet<TeamMember> TeamMembers => db.Set<TeamMember>();

        public DbSet<Session> Sessions => db.Set<Session>();

        public DbSet<SignInDelay> SignInDelays => db.Set<SignInDelay>();

        public DbSet<SavedForm> SavedForms => db.Set<SavedForm>();
    }
}
