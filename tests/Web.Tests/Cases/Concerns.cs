using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Access;
using Samphire.App.Store;

namespace Samphire.Web.Tests.Cases;

/// <summary>Concerns as people record them, page by page, for tests.</summary>
internal static class Concerns
{
    public const string Continue = "Continue";

    /// <summary>Starts a draft at the first page and returns its address.</summary>
    public static async Task<string> BeginAsync(Visitor visitor, string danger = "worried-not-now")
    {
        var answer = await visitor.SubmitAsync(await visitor.GetAsync("/concerns/new/danger"), new() { ["Draft.Danger.Answer"] = danger }, Continue);
        return answer.Headers["Location"][..answer.Headers["Location"].LastIndexOf('/')];
    }

    public static async Task<PublicPage> FillAsync(Visitor visitor, string address, Dictionary<string, string?> fields, string button = Continue) =>
        await visitor.SubmitAsync(await visitor.GetAsync(address), fields, button);

    /// <summary>A draft with every page filled in, at its last page: Oskar's, from the demo.</summary>
    public static async Task<string> WriteOskarsAsync(Visitor visitor)
    {
        var draft = await BeginAsync(visitor);
        await FillAsync(visitor, $"{draft}/harm", new()
        {
            ["Draft.Harm.Sexual"] = "not-known",
            ["Draft.Harm.Images"] = "yes",
            ["Draft.Harm.Exchange"] = "yes",
            ["Draft.Harm.Taken"] = "no",
            ["Draft.Harm.MadeToInvolve"] = "no",
            ["Draft.Harm.Threatened"] = "no",
        });
        await FillAsync(visitor, $"{draft}/child", new() { ["Draft.Child.Name"] = "Oskar Nowak", ["Draft.Child.Age"] = "12", ["Draft.Child.District"] = "thornsea" });
        await FillAsync(visitor, $"{draft}/noticed", new()
        {
            ["Draft.Noticed[0].What"] = "Oskar showed me messages in which nova_kit asked him for pictures.",
            ["Draft.Noticed[0].How"] = "saw-or-heard",
        });
        await FillAsync(visitor, $"{draft}/others", new() { ["Draft.Others.MeetingPlanned"] = "not-known" });
        return draft;
    }

    public static Task<PublicPage> SendAsync(Visitor visitor, PublicPage check, string? phone = null) => visitor.SubmitAsync(
        check, phone is null ? [] : new() { ["Draft.Reach.Phone"] = phone }, check.Texts("button").Single(words => words.StartsWith("Send to", StringComparison.Ordinal)));

    public static string ReferenceOf(string address) => address.Split('/')[2];

    /// <summary>The store as a person of Wendmarsh sees it.</summary>
    public static async Task<AppDb> StoreOfAsync(TestApp app, string firstName)
    {
        var factory = app.Services.GetRequiredService<StoreFactory>();
        await using var open = factory.Open(Caller.System);
        var account = await open.Accounts.SingleAsync(found => found.DisplayName.StartsWith(firstName + " "));
        var actor = await app.Services.GetRequiredService<Actors>().FindAsync(account.Id);
        return factory.Open(new Caller(actor, Origin.Web, null, "test"));
    }

    /// <summary>The actions in a file's chain, in order.</summary>
    public static async Task<IReadOnlyList<string>> ActsAsync(TestApp app, Guid file)
    {
        await using var db = await StoreOfAsync(app, "Priya");
        return await db.Set<App.Audit.AuditEntry>().Where(entry => entry.Chain == "file:" + file.ToString("D", CultureInfo.InvariantCulture))
            .OrderBy(entry => entry.Seq).Select(entry => entry.Action).ToListAsync();
    }
}
