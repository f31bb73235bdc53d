using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Store;
using Samphire.Bench.Store;

namespace Samphire.Bench.Web;

/// <summary>
/// What the access rule costs on the main pages: the same pages of a worker who may see every concern, over a store that
/// asks by the rule and over one that does not ask. Only the bench can leave the rule out.
/// </summary>
internal static class AccessCost
{
    private const double Most = 0.2;

    public static async Task RunAsync(Table table, BigStore store)
    {
        await using var ruled = await Site.StartAsync(store);
        await using var open = await Site.StartAsync(store, services => services.AddSingleton(WithoutRule(store)));
        using var with = await ruled.SignInAsync("Gwen");
        using var without = await open.SignInAsync("Gwen");
        foreach (var page in (string[])["/desk", "/desk/WM-BBBBBBCC", "/work"])
        {
            var there = await Times.OfAsync(() => with.TimeAsync(page));
            var gone = await Times.OfAsync(() => without.TimeAsync(page));
            var cost = 1 - (gone.Median / there.Median);
            table.Add($"{store.Name}, {page}, supervisor, p50 with the access rule", Table.Milliseconds(there.Median));
            table.Add("  without", Table.Milliseconds(gone.Median));
            table.Add("  the rule's share of the page", Table.Share(cost), "under 20 %", cost < Most);
        }
    }

    /// <summary>The product has no way to do this: it takes reaching into the factory.</summary>
    private static StoreFactory WithoutRule(BigStore store)
    {
        var factory = new StoreFactory(store.Settings.Store, store.Settings.Clock);
        Open<SqliteAppDb>(factory, "sqlite");
        Open<PostgresAppDb>(factory, "postgres");
        return factory;
    }

    private static void Open<T>(StoreFactory factory, string name)
        where T : AppDb
    {
        var field = typeof(StoreFactory).GetField(name, BindingFlags.Instance | BindingFlags.NonPublic)!;
        if (field.GetValue(factory) is DbContextOptions<T> options)
        {
            field.SetValue(factory, new DbContextOptionsBuilder<T>(options).ReplaceService<IModelCustomizer, NoRule>().Options);
        }
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
