using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Audit;

namespace Samphire.App.Access;

public sealed class Account : IBeginsHistory
{
    public required Guid Id { get; init; }

    ChainId? ISealedRow.Chain => ChainId.User(Id);

    public required string Email { get; set; }

    public required string NormalizedEmail { get; set; }

    // Given name first.
    public required string DisplayName { get; set; }

    public required Guid AgencyId { get; set; }

    // For calls at night. Prefills the form for a concern.
    public string? Telephone { get; set; }

    public string? PasswordHash { get; set; }

    // Changes with the password, the second factor or the roles, which ends all earlier sessions.
    public required string SecurityStamp { get; set; }

    // The key of the authenticator app, encrypted.
    public byte[]? TotpKey { get; set; }

    // Set after the first valid code.
    public bool TotpConfirmed { get; set; }

    // The time step of the last accepted code, because no code may be used twice.
    [NotSealed("Set back, it lets a code be used twice within a minute and a half.")]
    public long LastTotpStep { get; set; }

    public bool Disabled { get; set; }
}

public sealed class AccountRole : ISealedRow
{
    public required Guid AccountId { get; init; }

    ChainId? ISealedRow.Chain => ChainId.User(AccountId);

    public required Role Role { get; init; }
}

/// <summary>A one-time code for a lost phone. Only its hash is stored.</summary>
public sealed class RecoveryCode : ISealedRow
{
    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    ChainId? ISealedRow.Chain => ChainId.User(AccountId);

    public required byte[] Hash { get; init; }

    public DateTimeOffset? UsedAt { get; set; }
}

public sealed class Agency : ISealedRow
{
    public required Guid Id { get; init; }

    ChainId? ISealedRow.Chain => ChainId.System;

    public required string Name { get; set; }

    // The group of its supervisors, as a principal for file access.
    public required Guid Supervisors { get; init; }
}

/// <summary>
/// People who share their work. A team that serves a desk of an area receives the concerns sent to that desk.
/// </summary>
public sealed class Team : ISealedRow
{
    public required Guid Id { get; init; }

    ChainId? ISealedRow.Chain => ChainId.System;

    public required Guid AgencyId { get; init; }

    public required string Name { get; set; }

    // The area pack and the desk that the team serves.
    public string? AreaId { get; set; }

    public string? DeskId { get; set; }

    // The person to whom the team's overdue unread concerns are escalated.
    public Guid? SupervisorId { get; set; }
}

public sealed class TeamMember : ISealedRow
{
    public required Guid TeamId { get; init; }

    public required Guid AccountId { get; init; }

    ChainId? ISealedRow.Chain => ChainId.User(AccountId);
}

/// <summary>A signed-in session. The browser holds a random key, of which only the hash is stored here.</summary>
[RemovedAfter(SavedForms.WaitsDays)]
public sealed class Session : ISealedRow
{
    private const string Beginning = "A session is compared with its beginning. It lasts ten hours at most.";

    public required Guid Id { get; init; }

    public required byte[] KeyHash { get; init; }

    public required Guid AccountId { get; init; }

    ChainId? ISealedRow.Chain => ChainId.User(AccountId);

    // A copy of the account's stamp at sign-in. The session ends when they differ.
    public required string SecurityStamp { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    [NotSealed(Beginning)]
    public required DateTimeOffset LastSeenAt { get; set; }

    // Null if no second factor was required.
    public DateTimeOffset? FactorAt { get; set; }

    // Set while the screen is locked: the session gives no access until the password is entered again.
    [NotSealed(Beginning)]
    public DateTimeOffset? LockedAt { get; set; }

    [NotSealed(Beginning)]
    public DateTimeOffset? EndedAt { get; set; }
}

/// <summary>The failed attempts for a key (an account and an address), and when the next attempt is allowed.</summary>
[NotSealed("Only slows down sign-in.")]
public sealed class SignInDelay
{
    public required byte[] KeyHash { get; init; }

    public required int Failures { get; set; }

    public required DateTimeOffset WaitUntil { get; set; }
}

internal sealed class AccountMapping :
    IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<AccountRole>, IEntityTypeConfiguration<RecoveryCode>,
    IEntityTypeConfiguration<Agency>, IEntityTypeConfiguration<Team>, IEntityTypeConfiguration<TeamMember>,
    IEntityTypeConfiguration<Session>, IEntityTypeConfiguration<SignInDelay>
{
    // Encrypted values are bound to the name of their table.
    public const string Table = "accounts";

    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable(Table);
        builder.HasIndex(account => account.NormalizedEmail).IsUnique();
        builder.Property(account => account.Email).HasMaxLength(254);
        builder.Property(account => account.DisplayName).HasMaxLength(100);
    }

    public void Configure(EntityTypeBuilder<AccountRole> builder) => builder.ToTable("account_roles").HasKey(role => new { role.AccountId, role.Role });

    public void Configure(EntityTypeBuilder<RecoveryCode> builder) => builder.ToTable("recovery_codes").HasIndex(code => code.AccountId);

    public void Configure(EntityTypeBuilder<Agency> builder) => builder.ToTable("agencies").Property(agency => agency.Name).HasMaxLength(100);

    public void Configure(EntityTypeBuilder<Team> builder)
    {
        builder.ToTable("teams");
        builder.Property(team => team.Name).HasMaxLength(100);
        builder.HasIndex(team => new { team.AreaId, team.DeskId });
    }

    public void Configure(EntityTypeBuilder<TeamMember> builder)
    {
        builder.ToTable("team_members");
        builder.HasKey(member => new { member.TeamId, member.AccountId });
        builder.HasIndex(member => member.AccountId);
    }

    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("sessions");
        builder.HasIndex(session => session.KeyHash).IsUnique();
        builder.HasIndex(session => session.AccountId);
    }

    public void Configure(EntityTypeBuilder<SignInDelay> builder) => builder.ToTable("sign_in_delays").HasKey(delay => delay.KeyHash);
}
