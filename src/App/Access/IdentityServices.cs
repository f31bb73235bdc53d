using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Shared;

namespace Samphire.App.Access;

/// <summary>
/// ASP.NET Core Identity with long passwords, no composition rules, and a slower hash than its default.
/// </summary>
[Service]
public sealed class IdentityServices
{
    private static readonly IdentityOptions Corrected = new()
    {
        Password =
        {
            RequiredLength = PasswordRules.Shortest, RequireDigit = false, RequireLowercase = false, RequireUppercase = false,
            RequireNonAlphanumeric = false, RequiredUniqueChars = 1,
        },
        User = { RequireUniqueEmail = true, AllowedUserNameCharacters = "" },
    };

    private readonly PasswordHashing hashing;
    private readonly PasswordHasher<Account> hasher;
    private readonly Account nobody = new()
    {
        Id = Guid.Empty,
        Email = "",
        NormalizedEmail = "",
        DisplayName = "",
        AgencyId = Guid.Empty,
        SecurityStamp = "",
    };

    private readonly string hashOfNothing;

    public IdentityServices(PasswordCost cost, PasswordHashing hashing)
    {
        this.hashing = hashing;
        hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = cost.Iterations }));
        hashOfNothing = UnmatchedHash(cost);
    }

    public UserManager<Account> For(AppDb db) => new(
        new AccountStore(db), Options.Create(Corrected), hasher,
        [new UserValidator<Account>()], [new PasswordRules()],
        new UpperInvariantLookupNormalizer(), new IdentityErrorDescriber(), null!, NullLogger<UserManager<Account>>.Instance);

    public static string Normalized(string email) => new UpperInvariantLookupNormalizer().NormalizeEmail(TextCleaner.Name(email))!;

    /// <summary>Whether the password is right. Takes the same time for an account that does not exist.</summary>
    /// <param name="account">The account, if there is one.</param>
    /// <param name="password">As typed.</param>
    /// <param name="address">The network address, for a fair turn.</param>
    /// <param name="cancellationToken">Cancels the action.</param>
    public async Task<bool> IsPasswordAsync(Account? account, string password, string address, CancellationToken cancellationToken)
    {
        var hash = account?.PasswordHash ?? hashOfNothing;
        var right = await hashing.RunAsync(address, () => hasher.VerifyHashedPassword(account ?? nobody, hash, password), cancellationToken);
        return right != PasswordVerificationResult.Failed && account?.PasswordHash is not null && !account.Disabled;
    }

    // PasswordRules must have accepted the password. Whoever sets one is signed in, and has turns of their own.
    public Task<string> HashAsync(Caller caller, Account account, string password, CancellationToken cancellationToken) =>
        hashing.RunAsync($"account {caller.Actor?.UserId}", () => hasher.HashPassword(account, password), cancellationToken);

    /// <summary>
    /// A hash in the format of <see cref="PasswordHasher{TUser}"/> (version 3) that matches no known password. Checking
    /// it takes the usual time, but creating it takes none, so the first sign-in after a start is not slower.
    /// </summary>
    public static string UnmatchedHash(PasswordCost cost)
    {
        const byte Version3 = 1;
        const uint HmacSha512 = 2;
        const int Salt = 16;
        const int Key = 32;
        var hash = RandomNumberGenerator.GetBytes(13 + Salt + Key);
        hash[0] = Version3;
        BinaryPrimitives.WriteUInt32BigEndian(hash.AsSpan(1), HmacSha512);
        BinaryPrimitives.WriteUInt32BigEndian(hash.AsSpan(5), (uint)cost.Iterations);
        BinaryPrimitives.WriteUInt32BigEndian(hash.AsSpan(9), Salt);
        return Convert.ToBase64String(hash);
    }
}
