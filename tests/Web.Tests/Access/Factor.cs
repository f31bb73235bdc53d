using OtpNet;
using Samphire.App.DemoData;

namespace Samphire.Web.Tests.Access;

/// <summary>Signing in with a second factor, as a person with the app on their phone does.</summary>
internal static class Factor
{
    public const string Refused = "The email address, password or code is not right. After several wrong attempts you have to wait before trying again.";

    /// <summary>Sets up the app of a person who has none: its key and the recovery codes.</summary>
    public static async Task<(string Key, IReadOnlyList<string> Codes)> SetUpAsync(TestApp app, string name)
    {
        using var visitor = app.Visit();
        var page = await visitor.FollowAsync(await TestApp.SignInAsync(visitor, TestApp.EmailOf(name)));
        var key = page.Texts(".app-key").Single().Replace(" ", "", StringComparison.Ordinal);
        return (key, (await visitor.SubmitAsync(page, new() { ["Code"] = CodeAt(app, key, 0) })).Texts(".app-codes li"));
    }

    public static string CodeAt(TestApp app, string key, int steps) =>
        new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(app.Clock.Now.UtcDateTime.AddSeconds(30 * steps));

    /// <summary>Begins anew with the right password, then enters a code.</summary>
    public static async Task<PublicPage> EnterAsync(TestApp app, string name, string code, string? from = null)
    {
        using var visitor = Visit(app, from);
        return await visitor.SubmitAsync(await PasswordAsync(visitor, name), new() { ["Code"] = code });
    }

    /// <summary>The page that asks for the code, after the right password.</summary>
    public static async Task<PublicPage> PasswordAsync(Visitor visitor, string name) =>
        await visitor.FollowAsync(await TestApp.SignInAsync(visitor, TestApp.EmailOf(name)));

    public static async Task<PublicPage> TryPasswordAsync(Visitor visitor, string email, string password = Wendmarsh.Password) =>
        await visitor.SubmitAsync(await visitor.GetAsync("/sign-in"), new() { ["Email"] = email, ["Password"] = password });

    public static Visitor Visit(TestApp app, string? from)
    {
        var visitor = app.Visit();
        if (from is not null)
        {
            visitor.Headers["X-Forwarded-For"] = from;
        }

        return visitor;
    }
}
