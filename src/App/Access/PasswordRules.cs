using System.Text;
using Microsoft.AspNetCore.Identity;

namespace Samphire.App.Access;

/// <summary>Accepts passwords of 15 characters or more, of any kind, unless they are easy to guess.</summary>
public sealed class PasswordRules : IPasswordValidator<Account>
{
    public const int Shortest = 15;
    public const int Longest = 200;

    // The zxcvbn score (0 to 4) from which an offline attack takes years.
    private const int GoodEnough = 3;

    private static readonly string[] OurWords = ["samphire", "safeguarding", "exploitation", "children", "social care", "police", "password"];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(Problem(user, password ?? "") is { } problem
            ? IdentityResult.Failed(new IdentityError { Code = "Password", Description = problem })
            : IdentityResult.Success);

    // The message for the user; null if the password is acceptable.
    public static string? Problem(Account account, string password)
    {
        var length = password.EnumerateRunes().Count();
        if (length < Shortest)
        {
            return $"Password must be {Shortest} characters or more";
        }

        if (length > Longest)
        {
            return $"Password must be {Longest} characters or fewer";
        }

        string[] own = [.. OurWords, account.Email, .. account.Email.Split('@', '.'), account.DisplayName, .. account.DisplayName.Split(' ')];
        return password.IsNormalized(NormalizationForm.FormC) && Zxcvbn.Zxcvbn.MatchPassword(password, own).Score < GoodEnough
            ? "Enter a password that is harder to guess, like four unrelated words"
            : null;
    }
}
