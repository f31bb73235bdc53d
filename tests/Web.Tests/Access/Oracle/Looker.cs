using Microsoft.EntityFrameworkCore;
using Samphire.App.Store;
using Samphire.Testing;

namespace Samphire.Web.Tests.Access.Oracle;

/// <summary>A person who views generated stores through the pages and through queries as the caller.</summary>
/// <param name="Name">The first name.</param>
/// <param name="Agency">Where they work.</param>
/// <param name="Team">Their team, if any.</param>
/// <param name="Works">They work on what their team has.</param>
/// <param name="Supervises">They have what supervisors of the agency have.</param>
internal sealed record Looker(string Name, string Agency, string? Team, bool Works, bool Supervises)
{
    private Caller caller = Caller.System;

    public Asker Pages { get; private set; } = null!;

    public async Task SignInAsync(TestApp app)
    {
        using var visitor = await app.SignInAsync(Name);
        var page = await visitor.GetAsync("/account");
        caller = await app.Services.CallerAsync(Name);
        Pages = new Asker(app.Handler())
        {
            Cookies = string.Join("; ", visitor.Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")),
            Mark = page.Document.QuerySelector($"input[name={Asker.Token}]")!.GetAttribute("value")!,
        };
    }

    /// <summary>"none", "author" or "worker", from the generated data.</summary>
    public string LevelOf(GeneratedFile file) => file.Blocked.Contains(Name) ? "none" : OpenedTo(file);

    /// <summary>They would see it if it were not blocked for them.</summary>
    public bool IsShutOutOf(GeneratedFile file) => file.Blocked.Contains(Name) && OpenedTo(file) != "none";

    /// <summary>
    /// The rows that they see in each filtered table: the access filter must hold even if a page forgets to check.
    /// Grants and blocks are left out: the filter itself reads the caller's own rows there, and no use case does.
    /// </summary>
    public async Task<string> RowsAsync(StoreFactory store)
    {
        await using var db = store.Open(caller);
        List<string> lines = [];
        foreach (var type in db.Model.GetEntityTypes().Where(type => type.GetDeclaredQueryFilters().Count > 0 && type.ClrType != typeof(FileGrant) && type.ClrType != typeof(FileBlock)))
        {
            var table = (IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(type.ClrType).Invoke(db, null)!;
            var key = type.FindPrimaryKey()!.Properties;
            lines.AddRange((await table.ToListAsync()).Select(row => $"{type.ClrType.Name} {string.Join(' ', key.Select(part => part.PropertyInfo!.GetValue(row)))}"));
        }

        return string.Join('\n', lines.Order(StringComparer.Ordinal));
    }

    private string OpenedTo(GeneratedFile file)
    {
        if (!file.IsDraft)
        {
            foreach (var (person, holds) in file.Persons)
            {
                if (person == Name && holds)
                {
                    return "worker";
                }
            }

            if ((Works && Team is not null && Team == file.Team) || (Supervises && Agency == file.Supervisors))
            {
                return "worker";
            }
        }

        return file.Author == Name ? "author" : "none";
    }
}
