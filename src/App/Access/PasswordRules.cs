using System.Text;
using Microsoft.AspNetCore.Identity;

namespace Samphire.App.Access;

/// <summary>Fifteen characters or more, of any kind, that are not the first thing a guesser tries.</summary>
public sealed class PasswordRules : IPasswordValidator<Account>
{
    public const int Shortest = 15;
    public const int Longest = 200;

    /// <summary>A guesser who may try for years offline is held up from this score on (zxcvbn counts 0 to 4).</summary>
    private const int GoodEnough = 3;

    private static readonly string[] OurWords = ["samphire", "safeguarding", "exploitation", "children", "social care", "police", "password"];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(Problem(user, password ?? "") is { } problem
            ? IdentityResult.Failed(new IdentityError { Code = "Password", Description = problem })
            : IdentityResult.Success);

    /// <summary>What is wrong with a password, in words, or null.</summary>
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
