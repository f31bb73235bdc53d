using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Access;
using Samphire.App.DemoData;
using Samphire.App.Store;
using Samphire.Domain.Access;

namespace Samphire.Web.Tests.Access;

/// <summary>What tests of the administrators' pages share.</summary>
internal static class Administration
{
    public static string AgencyOf(PublicPage form, string name) =>
        form.Document.QuerySelectorAll("select[name=AgencyId] option").Single(option => option.TextContent == name).GetAttribute("value")!;

    /// <summary>Where the page of a person is, as the list of them leads there.</summary>
    public static async Task<string> AddressAsync(Visitor lin, string name)
    {
        var people = await lin.GetAsync("/admin");
        return people.Document.QuerySelectorAll("th a").Single(found => found.TextContent == name).GetAttribute("href")!;
    }

    public static async Task<PublicPage> PersonAsync(Visitor lin, string name) => await lin.GetAsync(await AddressAsync(lin, name));

    public static Task<PublicPage> AddAsync(Visitor lin, PublicPage form, string name, string role) => lin.SubmitAsync(form, new()
    {
        ["DisplayName"] = name,
        ["Email"] = $"{name.ToLowerInvariant().Replace(' ', '.')}@wendmarsh.example",
        ["AgencyId"] = AgencyOf(form, "Wendmarsh Council"),
        ["Roles"] = role,
    });

    /// <summary>Somebody who agrees to what the first administrator proposes.</summary>
    public static async Task<Visitor> SecondAsync(TestApp app)
    {
        var agency = (await app.Services.GetRequiredService<Agencies>().ListAsync(Caller.Itself)).First(found => found.Name == "Wendmarsh Council");
        await app.Services.GetRequiredService<CreateAccount>().RunAsync(Caller.Itself, new NewAccount
        {
            DisplayName = "Nadia Farouk",
            Email = "nadia.farouk@wendmarsh.example",
            AgencyId = agency.Id,
            Roles = [Role.Administrator],
            Password = Wendmarsh.Password,
        });
        var nadia = app.Visit();
        await TestApp.SignInAsync(nadia, "nadia.farouk@wendmarsh.example");
        return nadia;
    }
}
