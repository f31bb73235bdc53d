using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Access;
using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Access;
using Samphire.Domain.Cases;
using Samphire.Testing;

namespace Samphire.App.Tests.Store;

/// <summary>
/// The access filter: however a query is written, it returns the rows of a file only to people to whom the file is
/// open.
/// </summary>
public sealed class FilterTests
{
    /// <summary>
    /// Tables whose rows belong to no file, each with the reason. A new table must be filtered or listed here.
    /// </summary>
    private static readonly Dictionary<string, string> OnNoFile = new()
    {
        ["Account"] = "who works here is known to all who do",
        ["AccountRole"] = "as accounts",
        ["Agency"] = "as accounts",
        ["Team"] = "as accounts",
        ["TeamMember"] = "as accounts",
        ["Session"] = "read by the key alone",
        ["RecoveryCode"] = "read by account and hash alone",
        ["SignInDelay"] = "read by a hash",
        ["RoleProposal"] = "as accounts",
        ["SavedForm"] = "sealed to its owner, and read by that account alone",
        ["ProcessedRequest"] = "read by its random key",
        ["DataKey"] = "wrapped, and no word of a file",
        ["AuditEntry"] = "ids only; read by verify",
        ["AuditPayload"] = "sealed",
        ["AuditHead"] = "hashes only",
    };

    [Fact]
    public async Task Every_table_is_filtered_or_listed_as_belonging_to_no_file()
    {
        await using var store = await WendmarshStore.CopyAsync();
        await using var db = new StoreFactory(store.Settings.Store, store.Clock).Open(Caller.System);

        var tables = db.Model.GetEntityTypes().Select(type => (type.ClrType.Name, Filtered: type.GetDeclaredQueryFilters().Count > 0)).ToList();

        Assert.Contains(("Concern", true), tables);
        Assert.Equal(OnNoFile.Keys.Order(), tables.Where(table => !table.Filtered).Select(table => table.Name).Order());
        Assert.DoesNotContain(db.Model.GetEntityTypes(), type => type.GetNavigations().Any());
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task File_is_found_only_by_those_it_is_open_to(Database database)
    {
        await using var world = await FilesOfThree.MakeAsync(database);

        Assert.Equal(["WM-AUTHOR01"], await world.ReferencesSeenByAsync("Priya"));
        Assert.Equal(["WM-TEAM0001"], await world.ReferencesSeenByAsync("Daniel"));
        Assert.Equal([], await world.ReferencesSeenByAsync("Siobhan"));
        Assert.Equal([], await world.ReferencesSeenByAsync("Lin"));
        Assert.Equal([], await world.ReferencesSeenByAsync("Ruth"));
        Assert.Equal([], await world.ReferencesSeenByAsync(null));

        // Blocked: the concern names her, although her team has it.
        Assert.Equal([], await world.ReferencesSeenByAsync("Mairi"));
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Row_of_a_file_that_is_not_open_cannot_be_changed_moved_or_added(Database database)
    {
        await using var world = await FilesOfThree.MakeAsync(database);
        var daniel = await world.CallerAsync("Daniel");

        // A forged row with the id of a hidden one: an update without reading it first.
        await Assert.ThrowsAsync<FileClosedException>(() => world.Services.ChangeAsync(daniel, db =>
        {
            db.Update(FilesOfThree.Concern(world.AuthorsFile, "WM-STOLEN01", Guid.Empty));
            return Task.CompletedTask;
        }));

        // A row of an open file, moved to a hidden one.
        await Assert.ThrowsAsync<FileClosedException>(() => world.Services.ChangeAsync(daniel, async db =>
        {
            var message = await db.FileMessages.AsTracking().SingleAsync();
            db.Remove(message);
            db.Add(new FileMessage { Id = message.Id, FileId = world.AuthorsFile, Kind = message.Kind, Text = message.Text, ById = message.ById, At = message.At });
        }));
        await Assert.ThrowsAsync<FileClosedException>(() => world.Services.ChangeAsync(daniel, db =>
        {
            db.Add(FilesOfThree.Message(world.AuthorsFile, daniel.Actor!.UserId));
            return Task.CompletedTask;
        }));

        // A bulk update changes only rows of open files.
        var changed = await world.Services.ChangeAsync(daniel, db => db.Concerns.ExecuteUpdateAsync(set => set.SetProperty(concern => concern.ActNow, true)));
        Assert.Equal(1, changed);
        Assert.Equal(["WM-AUTHOR01"], await world.ReferencesSeenByAsync("Priya"));
    }

    [Fact]
    public async Task Removed_role_has_no_effect_from_the_next_query_on()
    {
        await using var world = await FilesOfThree.MakeAsync(Database.Sqlite);
        Assert.Single(await world.ReferencesSeenByAsync("Daniel"));

        await world.Services.ChangeAsync(Caller.System, db => db.AccountRoles.Where(role => role.Role == Role.Practitioner).ExecuteDeleteAsync());

        Assert.Empty(await world.ReferencesSeenByAsync("Daniel"));
    }

    [Fact]
    public async Task Reporter_in_a_team_sees_none_of_its_files()
    {
        await using var world = await FilesOfThree.MakeAsync(Database.Sqlite);
        var siobhan = (await world.CallerAsync("Siobhan")).Actor!.UserId;
        await world.Services.ChangeAsync(Caller.System, async db =>
        {
            var team = await db.Teams.FirstAsync(found => found.DeskId == "social-care");
            db.Add(new TeamMember { TeamId = team.Id, AccountId = siobhan });
        });

        Assert.Empty(await world.ReferencesSeenByAsync("Siobhan"));
    }

    /// <summary>
    /// A draft of Priya's; a concern that Daniel's team has and that names Mairi; nothing for the others.
    /// </summary>
    private sealed class FilesOfThree(WendmarshStore store, ServiceProvider services) : IAsyncDisposable
    {
        public Guid AuthorsFile { get; } = Guid.CreateVersion7();

        public ServiceProvider Services => services;

        public static async Task<FilesOfThree> MakeAsync(Database database)
        {
            var store = await WendmarshStore.CopyAsync(database);
            var world = new FilesOfThree(store, store.Services());
            var priya = (await world.CallerAsync("Priya")).Actor!;
            var daniel = (await world.CallerAsync("Daniel")).Actor!;
            var mairi = (await world.CallerAsync("Mairi")).Actor!;
            await world.Services.ChangeAsync(Caller.System, async db =>
            {
                db.Add(Concern(world.AuthorsFile, "WM-AUTHOR01", priya.UserId));
                await FileAccessChanges.SetAsync(db, world.AuthorsFile, Grants.ForDraft(priya.UserId));
                var teams = Guid.CreateVersion7();
                db.Add(Concern(teams, "WM-TEAM0001", Guid.CreateVersion7()));
                db.Add(Message(teams, daniel.UserId));
                await FileAccessChanges.SetAsync(db, teams, [new Grant(daniel.TeamIds[0], AccessLevel.Worker, AccessReason.Team)]);
                await FileAccessChanges.BlockAsync(db, teams, [mairi.UserId]);
            });
            return world;
        }

        public static Concern Concern(Guid file, string reference, Guid author) => new()
        {
            FileId = file,
            Reference = reference,
            State = ConcernState.Draft,
            AuthorId = author,
            AuthorAgencyId = Guid.Empty,
            AreaId = "wendmarsh-demo",
            DraftJson = "{}",
            Version = 1,
            StartedAt = London.At(FixedClock.SaturdayNight),
            SavedAt = London.At(FixedClock.SaturdayNight),
        };

        public static FileMessage Message(Guid file, Guid by) => new()
        {
            Id = Guid.CreateVersion7(),
            FileId = file,
            Kind = ConcernMessages.Question,
            Text = "Where was it?",
            ById = by,
            At = London.At(FixedClock.SaturdayNight),
        };

        public async Task<Caller> CallerAsync(string? firstName)
        {
            if (firstName is null)
            {
                return new Caller(null, Origin.Web, null, "test");
            }

            await using var db = services.GetRequiredService<StoreFactory>().Open(Caller.System);
            var account = await db.Accounts.SingleAsync(found => found.DisplayName.StartsWith(firstName));
            return new Caller(await services.GetRequiredService<Actors>().FindAsync(account.Id), Origin.Web, null, "test");
        }

        public async Task<List<string>> ReferencesSeenByAsync(string? firstName)
        {
            await using var db = services.GetRequiredService<StoreFactory>().Open(await CallerAsync(firstName));
            var listed = await db.Concerns.Select(concern => concern.Reference).ToListAsync();
            Assert.Equal(listed.Count, await db.Concerns.CountAsync());
            Assert.Equal(listed.Count, (await db.Concerns.GroupBy(concern => concern.State).Select(group => group.Count()).ToListAsync()).Sum());
            foreach (var hidden in await HiddenAsync(listed))
            {
                Assert.Null(await db.Concerns.FirstOrDefaultAsync(concern => concern.Reference == hidden.Reference));
                Assert.Null(await db.FindAsync<Concern>(hidden.FileId));
            }

            return listed;
        }

        public async ValueTask DisposeAsync()
        {
            await services.DisposeAsync();
            await store.DisposeAsync();
        }

        private async Task<List<Concern>> HiddenAsync(List<string> seen)
        {
            await using var db = services.GetRequiredService<StoreFactory>().Open(Caller.System);
            return await Everything.Concerns(db).Where(concern => !seen.Contains(concern.Reference)).ToListAsync();
        }
    }
}
