using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samphire.Domain.Access;

namespace Samphire.App.Access;

/// <summary>Somebody who may sign in.</summary>
public sealed class Account
{
    public required Guid Id { get; init; }

    public required string Email { get; set; }

    public required string NormalizedEmail { get; set; }

    /// <summary>The name that colleagues know: given name first.</summary>
    public required string DisplayName { get; set; }

    public required Guid AgencyId { get; set; }

    /// <summary>Where they can be rung at night; offered when they record a concern.</summary>
    public string? Telephone { get; set; }

    public string? PasswordHash { get; set; }

    /// <summary>Changes with the password, the second factor or the roles: every older session ends.</summary>
    public required string SecurityStamp { get; set; }

    /// <summary>The key of the authenticator app, sealed.</summary>
    public byte[]? TotpKey { get; set; }

    /// <summary>Set once a code of the app has been shown to work.</summary>
    public bool TotpConfirmed { get; set; }

    /// <summary>The time step of the last code that was taken: no code works twice.</summary>
    public long LastTotpStep { get; set; }

    public bool Disabled { get; set; }
}

/// <summary>A role that an account holds.</summary>
public sealed class AccountRole
{
    public required Guid AccountId { get; init; }

    public required Role Role { get; init; }
}

/// <summary>A one-time code for the day the telephone is lost. Only its hash is kept.</summary>
public sealed class RecoveryCode
{
    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required byte[] Hash { get; init; }

    public DateTimeOffset? UsedAt { get; set; }
}

/// <summary>An organisation whose people use Samphire.</summary>
public sealed class Agency
{
    public required Guid Id { get; init; }

    public required string Name { get; set; }

    /// <summary>The group of those who supervise it, as a name to which files are opened.</summary>
    public required Guid Supervisors { get; init; }
}

/// <summary>People who share their work. A team that serves a desk of an area receives what is sent there.</summary>
public sealed class Team
{
    public required Guid Id { get; init; }

    public required Guid AgencyId { get; init; }

    public required string Name { get; set; }

    /// <summary>The area pack and the desk in it that this team answers for, or null.</summary>
    public string? AreaId { get; set; }

    public string? DeskId { get; set; }

    /// <summary>The person to whom a concern goes that nobody has read in time.</summary>
    public Guid? SupervisorId { get; set; }
}

/// <summary>Somebody belongs to a team.</summary>
public sealed class TeamMember
{
    public required Guid TeamId { get; init; }

    public required Guid AccountId { get; init; }
}

/// <summary>A sign-in that is still good. The browser holds a random key; only the key's hash is kept here.</summary>
public sealed class Session
{
    public required Guid Id { get; init; }

    public required byte[] KeyHash { get; init; }

    public required Guid AccountId { get; init; }

    /// <summary>The account's stamp at sign-in: where they differ, the session is over.</summary>
    public required string SecurityStamp { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset LastSeenAt { get; set; }

    /// <summary>The last moment at which a second factor was shown, or null where none was asked.</summary>
    public DateTimeOffset? FactorAt { get; set; }

    /// <summary>Set while the pages are hidden: until the password is typed again the session opens nothing.</summary>
    public DateTimeOffset? LockedAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }
}

/// <summary>How many wrong tries came under a key (an account and an address), and until when the next must wait.</summary>
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
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("accounts");
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
