using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Access;
using Samphire.App.DemoData;
using Samphire.App.Store;
using Samphire.Domain.Access;

namespace Samphire.Web.Tests.Access;

/// <summary>Shared by the tests of the administrators' pages.</summary>
internal static class Administration
{
    public static string AgencyOf(PublicPage form, string name) =>
        form.Document.QuerySelectorAll("select[name=AgencyId] option").Single(option => option.TextContent == name).GetAttribute("value")!;

    /// <summary>The address of a person's page, from the link in the list.</summary>
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

    /// <summary>A second administrator, who agrees to the proposals of the first.</summary>
    public static async Task<Visitor> SecondAsync(TestApp app)
    {
        var agency = (await app.Services.GetRequiredService<Agencies>().ListAsync(Caller.System)).First(found => found.Name == "Wendmarsh Council");
        await app.Services.GetRequiredService<CreateAccount>().RunAsync(Caller.System, new NewAccount
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
