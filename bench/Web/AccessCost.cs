using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Store;
using Samphire.Bench.Store;

namespace Samphire.Bench.Web;

/// <summary>
/// Measures what the access rule costs on the main pages: the same pages, for a worker who may see every concern, with
/// the rule and without it. On PostgreSQL also with the query filter alone, without row-level security. Only the bench
/// can leave them out.
/// </summary>
internal static class AccessCost
{
    private const double Most = 0.2;
    private const double MostWithPolicies = 0.35;
    private const double MostOfPolicies = 0.25;

    /// <summary>A worker who may see every concern.</summary>
    public static Task RunAsync(Table table, BigStore store) => RunAsync(table, store, [("Gwen", "supervisor", ["/desk", "/desk/WM-BBBBBBCC", "/work"])], isLists: false);

    /// <summary>
    /// People with the fewest concerns. The share of the rule in a list's time is reported; what row-level security
    /// adds has a limit.
    /// </summary>
    public static Task OfListsAsync(Table table, BigStore store) =>
        RunAsync(table, store, [("Daniel", "practitioner", ["/desk", "/work"]), ("Priya", "reporter", ["/concerns"])], isLists: true);

    private static async Task RunAsync(Table table, BigStore store, (string Who, string Role, string[] Pages)[] visits, bool isLists)
    {
        await using var ruled = await Site.StartAsync(store);
        await using var filtered = await Site.StartAsync(store, services => services.AddSingleton(Factory(store, filter: true)));
        await using var open = await Site.StartAsync(store, services => services.AddSingleton(Factory(store, filter: false)));
        foreach (var (who, role, pages) in visits)
        {
            using var withAll = await ruled.SignInAsync(who);
            using var withFilter = await filtered.SignInAsync(who);
            using var without = await open.SignInAsync(who);
            foreach (var page in pages)
            {
                var times = await Times.InTurnAsync([.. ((Browser[])[without, withFilter, withAll]).Select(browser => (Func<Task<double>>)(() => browser.TimeAsync(page)))]);
                table.Add($"{store.Name}, {page}, {role}, p50 without the access rule", Table.Milliseconds(times[0].Median));
                AddShare(table, "with the filter", times[0], times[1], isLists ? null : Most);
                if (!store.IsSqlite)
                {
                    AddShare(table, "with the filter and the database's policies", times[0], times[2], isLists ? null : MostWithPolicies);
                    var added = (times[2].Median / times[1].Median) - 1;
                    table.Add("  the policies add", Table.Share(added), isLists ? $"at most {Table.Share(MostOfPolicies)}" : "", isLists ? added <= MostOfPolicies : null);
                }
            }
        }
    }

    private static void AddShare(Table table, string what, Times gone, Times there, double? most)
    {
        var cost = 1 - (gone.Median / there.Median);
        table.Add($"  {what}", Table.Milliseconds(there.Median));
        table.Add("  the rule's share of the page", Table.Share(cost), most is { } limit ? $"under {Table.Share(limit)}" : "", most is { } at ? cost < at : null);
    }

    // The product cannot do this, so reflection changes the factory.
    private static StoreFactory Factory(BigStore store, bool filter)
    {
        var factory = new StoreFactory(store.WithoutRowLevelSecurity().Settings.Store, store.Settings.Clock);
        Open<SqliteAppDb>(factory, "sqlite", filter);
        Open<PostgresAppDb>(factory, "postgres", filter);
        return factory;
    }

    private static void Open<T>(StoreFactory factory, string name, bool filter)
        where T : AppDb
    {
        var field = typeof(StoreFactory).GetField(name, BindingFlags.Instance | BindingFlags.NonPublic)!;
        if (field.GetValue(factory) is not DbContextOptions<T> options)
        {
            return;
        }

        var builder = new DbContextOptionsBuilder<T>(options);
        if (!factory.IsSqlite)
        {
            // The database does not learn who the caller is.
            ((IDbContextOptionsBuilderInfrastructure)builder).AddOrUpdateExtension(new CoreOptionsExtension());
        }

        field.SetValue(factory, (filter ? builder : builder.ReplaceService<IModelCustomizer, NoRule>()).Options);
    }

    private sealed class NoRule(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
    {
        public override void Customize(ModelBuilder modelBuilder, DbContext context)
        {
            base.Customize(modelBuilder, context);
            foreach (var type in modelBuilder.Model.GetEntityTypes().Where(type => type.GetDeclaredQueryFilters().Count > 0))
            {
                type.SetQueryFilter(AppDb.Visible, null);
            }
        }
    }
}
