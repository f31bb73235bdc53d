using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Audit;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Audit;
using Samphire.Domain.Shared;

namespace Samphire.App.Access;

/// <summary>The details of a new account, not yet validated.</summary>
public sealed record NewAccount
{
    public required string Email { get; init; }

    public required string DisplayName { get; init; }

    public required Guid AgencyId { get; init; }

    public IReadOnlyList<Guid> TeamIds { get; init; } = [];

    public required IReadOnlyList<Role> Roles { get; init; }

    public string? Telephone { get; init; }

    public required string Password { get; init; }
}

public sealed record AccountProblem(string Field, string Message);

public sealed record AccountResult(Guid? Id, IReadOnlyList<AccountProblem> Problems);

[Service]
public sealed class CreateAccount(Writer writer, IdentityServices identityServices, GiveRoles roles, AuditTrail audit)
{
    public async Task<AccountResult> RunAsync(Caller caller, NewAccount wanted, CancellationToken cancellationToken = default)
    {
        var account = new Account
        {
            Id = Guid.CreateVersion7(),
            Email = wanted.Email.Trim(),
            NormalizedEmail = IdentityServices.Normalized(wanted.Email),
            DisplayName = TextCleaner.Name(wanted.DisplayName),
            AgencyId = wanted.AgencyId,
            Telephone = string.IsNullOrWhiteSpace(wanted.Telephone) ? null : Phones.Read(wanted.Telephone)?.Shown,
            SecurityStamp = Guid.NewGuid().ToString(),
        };
        var weak = PasswordRules.Problem(account, wanted.Password);

        // Before the change begins, so that other changes do not wait for the hash.
        account.PasswordHash = weak is null ? await identityServices.HashAsync(caller, account, wanted.Password, cancellationToken) : null;
        return await writer.RunAsync(caller, db => AddAsync(db, wanted, account, weak, cancellationToken), cancellationToken);
    }

    private async Task<AccountResult> AddAsync(AppDb db, NewAccount wanted, Account account, string? weak, CancellationToken cancellationToken)
    {
        List<AccountProblem> problems = [.. await ProblemsAsync(db, wanted, cancellationToken)];
        if (weak is not null)
        {
            problems.Add(new(nameof(NewAccount.Password), weak));
        }

        if (problems.Count > 0)
        {
            return new AccountResult(null, problems);
        }

        var made = await identityServices.For(db).CreateAsync(account);
        if (!made.Succeeded)
        {
            return new AccountResult(null, [.. made.Errors.Select(error => new AccountProblem(nameof(NewAccount.Email), error.Description))]);
        }

        db.AddRange(wanted.TeamIds.Distinct().Select(team => new TeamMember { TeamId = team, AccountId = account.Id }));
        await audit.AddAsync(db, new AuditRecord(ChainId.User(account.Id), AccessActions.AccountCreated, new Target("user", account.Id)), cancellationToken);
        foreach (var role in wanted.Roles.Distinct())
        {
            await roles.GiveAsync(db, account.Id, role, cancellationToken);
        }

        return new AccountResult(account.Id, []);
    }

    private static async Task<IEnumerable<AccountProblem>> ProblemsAsync(AppDb db, NewAccount wanted, CancellationToken cancellationToken)
    {
        List<AccountProblem> problems = [];
        var normalized = IdentityServices.Normalized(wanted.Email);
        if (!MailAddress.TryCreate(wanted.Email.Trim(), out var address) || address.Address != wanted.Email.Trim())
        {
            problems.Add(new(nameof(NewAccount.Email), "Enter an email address, like name@agency.example"));
        }
        else if (await db.Accounts.AnyAsync(account => account.NormalizedEmail == normalized, cancellationToken))
        {
            problems.Add(new(nameof(NewAccount.Email), "There is already an account with this email address"));
        }

        if (Text.From(TextCleaner.Name(wanted.DisplayName), 100) is null)
        {
            problems.Add(new(nameof(NewAccount.DisplayName), "Enter a name of 100 characters or fewer"));
        }

        // A concern is sent with this number, so it must be one that a concern accepts.
        if (!string.IsNullOrWhiteSpace(wanted.Telephone) && Phones.Read(wanted.Telephone) is null)
        {
            problems.Add(new(nameof(NewAccount.Telephone), "Enter one phone number without any other words, like 01632 960 001 or 01632 960 001 ext 4"));
        }

        if (wanted.Roles.Count == 0)
        {
            problems.Add(new(nameof(NewAccount.Roles), "Select at least one role"));
        }
        else if (!Roles.MayBeHeldTogether([.. wanted.Roles]))
        {
            problems.Add(new(nameof(NewAccount.Roles), "Administrators and auditors cannot work on files. Give these roles to different accounts"));
        }

        if (!await db.Agencies.AnyAsync(agency => agency.Id == wanted.AgencyId, cancellationToken))
        {
            problems.Add(new(nameof(NewAccount.AgencyId), "Select an agency"));
        }

        var teams = await db.Teams.CountAsync(team => wanted.TeamIds.Contains(team.Id) && team.AgencyId == wanted.AgencyId, cancellationToken);
        if (teams < wanted.TeamIds.Distinct().Count())
        {
            problems.Add(new(nameof(NewAccount.TeamIds), "Select teams in this agency"));
        }

        return problems;
    }
}
