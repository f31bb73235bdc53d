using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Access;
using Samphire.App.Audit;
using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Cases.Unfiltered;
using Samphire.App.DemoData;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;
using Samphire.Domain.Cases;
using Samphire.Testing;

namespace Samphire.App.Tests.Store.Earlier;

/// <summary>
/// A store that the previous build wrote, opened by this one. The expected values are from the scenarios of the demo
/// data (<c>src/App/DemoData/Scenarios</c>), written here by hand.
/// </summary>
public sealed class EarlierStoreTests
{
    private static readonly Caller Nobody = new(null, Origin.Web, null, "test");

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task A_migrated_earlier_store_still_verifies_after_somebody_has_signed_in(Database database)
    {
        await using var store = await EarlierStore.OpenAsync(database);

        Assert.IsType<SignInOutcome.Refused>(await SignInAsync(store, "daniel.okonjo@wendmarsh.example", "another password altogether"));
        Assert.IsType<SignInOutcome.Done>(await SignInAsync(store, "daniel.okonjo@wendmarsh.example", Wendmarsh.Password));

        var verdict = await VerifyAsync(store);
        Assert.Empty(verdict.Faults);
        Assert.Equal((31, 0), (verdict.Chains, verdict.Unread)); // 11 people, 19 concerns and the store itself
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Concern_in_an_earlier_store_is_read_with_its_original_content(Database database)
    {
        await using var store = await EarlierStore.OpenAsync(database);

        var oskar = await FindAsync(store, "Gwen", "O.N.");

        Assert.Equal((ConcernState.Read, true, "Priya Raman", "Thornsea Learning Trust"), (oskar.Concern.State, oskar.Concern.ActNow, oskar.Author, oskar.AuthorAgency));
        Assert.Equal(("Children's front door", "Gwen Pritchard"), (oskar.Team, oskar.ReadBy));
        Assert.Equal(London.At("2026-11-22 08:40"), oskar.Concern.ReadAt);
        Assert.Equal(("Oskar Nowak", "12", "Harrowmere High"), (oskar.Words.Child.Name, oskar.Words.Child.Age, oskar.Words.Child.School));
        Assert.Equal("\"I only wanted the skins. Is my mum going to be cross?\"", Assert.Single(oskar.Words.Noticed).ExactWords);
        Assert.Equal(
            [(AlertRecipient.Police, "Sergeant Hollis", "WP-20466"), (AlertRecipient.ChildrensSocialCare, "the emergency duty worker", null)],
            oskar.Alerts.Select(alert => (alert.Alert.To, alert.Alert.Who, alert.Alert.Reference)));
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task An_earlier_store_shows_each_person_what_was_open_to_them(Database database)
    {
        await using var store = await EarlierStore.OpenAsync(database);

        Assert.Contains("N.A.", await ListAsync(store, "Imogen"));
        Assert.DoesNotContain("N.A.", await ListAsync(store, "Gwen"));
        Assert.Empty(await ListAsync(store, "Hamza"));
        Assert.Equal(["Answer the desk"], (await TrayAsync(store, "Siobhan")).Select(kind => kind == ConcernTasks.AnswerQuestion ? "Answer the desk" : kind.Word));
    }

    private static Task<SignInOutcome> SignInAsync(EarlierStore store, string email, string password) =>
        store.Services.GetRequiredService<SignIn>().WithPasswordAsync(Nobody, email, password, "192.0.2.7", TestContext.Current.CancellationToken);

    private static async Task<VerificationResult> VerifyAsync(EarlierStore store)
    {
        var factory = store.Services.GetRequiredService<StoreFactory>();
        var verify = new VerifyStore(factory, store.Services.GetRequiredService<AuditSeals>(), store.Services.GetRequiredService<IKeyWrap>());
        await using var db = factory.Open(Caller.System);
        return await verify.RunAsync(Caller.System, new Expected(AllChains.ExpectedAsync(db)), TestContext.Current.CancellationToken);
    }

    private static async Task<ConcernDetails> FindAsync(EarlierStore store, string firstName, string child)
    {
        var queries = store.Services.GetRequiredService<ConcernQueries>();
        var caller = await store.Services.CallerAsync(firstName);
        var row = Assert.Single((await queries.ListAsync(caller, DeskFilter.Open, 1)).Rows, row => row.Child == child);
        return (await queries.FindAsync(caller, row.Reference))!;
    }

    private static async Task<IReadOnlyList<string>> ListAsync(EarlierStore store, string firstName) =>
        [.. (await store.Services.GetRequiredService<ConcernQueries>().ListAsync(await store.Services.CallerAsync(firstName), DeskFilter.Open, 1)).Rows.Select(row => row.Child)];

    private static async Task<IReadOnlyList<TaskKind>> TrayAsync(EarlierStore store, string firstName) =>
        [.. (await store.Services.GetRequiredService<TaskQueries>().FindAsync(await store.Services.CallerAsync(firstName), TaskView.Desk, 1)).Rows.Select(row => row.Kind)];
}
