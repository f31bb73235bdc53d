using Microsoft.AspNetCore.Identity;
using Samphire.App.Access;
using Samphire.App.Store;

namespace Samphire.App.Tests.Access;

/// <summary>The hash that is checked if there is no such account.</summary>
public sealed class UnmatchedHashTests
{
    [Fact]
    public async Task Unmatched_hash_costs_as_much_to_verify_as_the_hash_of_a_password()
    {
        var account = new Account { Id = Guid.Empty, Email = "", NormalizedEmail = "", DisplayName = "", AgencyId = Guid.Empty, SecurityStamp = "" };
        var identityServices = new IdentityServices(PasswordCost.Default, new PasswordHashing(1, 1));

        var real = Convert.FromBase64String(await identityServices.HashAsync(Caller.System, account, "samphire on the salt marsh", TestContext.Current.CancellationToken));
        var unmatched = Convert.FromBase64String(IdentityServices.UnmatchedHash(PasswordCost.Default));

        // The first 13 bytes are version, function, iterations and length of the salt; the salt and the key follow.
        Assert.Equal(real[..13], unmatched[..13]);
        Assert.Equal(real.Length, unmatched.Length);
        Assert.NotEqual(unmatched, Convert.FromBase64String(IdentityServices.UnmatchedHash(PasswordCost.Default)));
        Assert.Equal(PasswordVerificationResult.Failed, new PasswordHasher<Account>().VerifyHashedPassword(account, Convert.ToBase64String(unmatched), "samphire on the salt marsh"));
    }
}
