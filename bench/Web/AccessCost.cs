using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Store;
using Samphire.Bench.Store;

namespace Samphire.Bench.Web;

/// <summary>
/// What the access rule costs on the main pages: the same pages of a worker who may see every concern, over a store that
/// asks by the rule and over one that does not ask. On PostgreSQL also with the filter alone, without the policies of the
/// database. Only the bench can leave them out.
/// </summary>
internal static class AccessCost
{
    private const double Most = 0.2;
    private const double MostWithWall = 0.35;

    public static async Task RunAsync(Table table, BigStore store)
    {
        await using var ruled = await Site.StartAsync(store);
        await using var filtered = await Site.StartAsync(store, services => services.AddSingleton(Factory(store, filter: true)));
        await using var open = await Site.StartAsync(store, services => services.AddSingleton(Factory(store, filter: false)));
        using var withAll = await ruled.SignInAsync("Gwen");
        using var withFilter = await filtered.SignInAsync("Gwen");
        using var without = await open.SignInAsync("Gwen");
        foreach (var page in (string[])["/desk", "/desk/WM-BBBBBBCC", "/work"])
        {
            var gone = await Times.OfAsync(() => without.TimeAsync(page));
            table.Add($"{store.Name}, {page}, supervisor, p50 without the access rule", Table.Milliseconds(gone.Median));
            Add("with the filter", await Times.OfAsync(() => withFilter.TimeAsync(page)), Most);
            if (!store.IsSqlite)
            {
                Add("with the filter and the database's policies", await Times.OfAsync(() => withAll.TimeAsync(page)), MostWithWall);
            }

            void Add(string what, Times there, double most)
            {
                var cost = 1 - (gone.Median / there.Median);
                table.Add($"  {what}", Table.Milliseconds(there.Median));
                table.Add("  the rule's share of the page", Table.Share(cost), $"under {Table.Share(most)}", cost < most);
            }
        }
    }

    /// <summary>The product has no way to do this: it takes reaching into the factory.</summary>
    private static StoreFactory Factory(BigStore store, bool filter)
    {
        var factory = new StoreFactory(store.PastTheWall().Settings.Store, store.Settings.Clock);
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
            // Nothing tells the database who asks.
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
