using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Access;
using Samphire.App.Assessments;
using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.DemoData;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Access;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;
using Samphire.Testing;

namespace Samphire.Web.Tests.Access.Oracle;

/// <summary>
/// One store for all access tests: three agencies, people of every role, and a concern of every kind, each with words
/// that occur nowhere else. The use cases create it; only <see cref="Expected"/> says what is expected.
/// </summary>
internal sealed class OracleWorld : IAsyncDisposable
{
    public const string Absent = "WM-00000000";
    private const string Area = "wendmarsh-demo";
    private const string Duty = "Children's front door";
    private const string Triage = "Safeguarding desk";
    private const string Night = "Evening rota";
    private const string Council = "Wendmarsh Council";
    private const string Police = "Wendmarsh Police";
    private const string Trust = "Thornsea Learning Trust";

    private readonly Dictionary<string, Asker> askers = [];

    private OracleWorld(TestApp app) => App = app;

    public TestApp App { get; }

    /// <summary>
    /// Kofi and Hamza are in a team that has concerns, but may read none of them: their roles do not allow it.
    /// </summary>
    public static IReadOnlyList<Person> People { get; } =
    [
        new("Rita Alder", Trust, [], "reporter"),
        new("Rex Birch", Trust, [], "reporter"),
        new("Rory Cedar", Council, [Duty], "reporter"),
        new("Pia Dogwood", Council, [Duty], "practitioner"),
        new("Paul Elm", Council, [Duty], "practitioner"),
        new("Petra Fir", Council, [Night], "practitioner"),
        new("Cora Gorse", Council, [Duty], "champion"),
        new("Sunil Hazel", Council, [Duty], "supervisor"),
        new("Saskia Ivy", Council, [], "supervisor"),
        new("Steph Juniper", Police, [], "supervisor"),
        new("Tariq Kapok", Police, [Triage], "police-triage"),
        new("Anna Larch", Council, [Duty], "analyst"),
        new("Adam Maple", Council, [], "administrator"),
        new("Una Nettle", Council, [], "auditor"),
    ];

    public static IReadOnlyList<Planted> Concerns { get; } =
    [
        new("unread", "Rita Alder") { Team = Duty },
        new("actnow", "Rita Alder") { Team = Duty },
        new("sealed", "Rory Cedar") { Team = Duty },
        new("asked", "Rita Alder") { Team = Duty },
        new("closed", "Rita Alder") { Team = Duty },
        new("night", "Rex Birch") { Team = Night },
        new("police", "Rita Alder") { Team = Triage },
        new("names", "Rita Alder") { With = "Saskia Ivy", Names = "Pia Dogwood" },
        new("own", "Paul Elm") { Team = Triage },
        new("draft", "Rita Alder") { IsDraft = true },
        new("workdraft", "Pia Dogwood") { IsDraft = true },
    ];

    public Guid AdministratorId { get; private set; }

    public static async Task<OracleWorld> StartAsync(Database database)
    {
        var world = new OracleWorld(await TestApp.StartAsync(database));
        world.App.Clock.GoTo("2026-11-23 10:00");
        await world.MakePeopleAsync();
        foreach (var concern in Concerns)
        {
            concern.Reference = await world.PlantAsync(concern);
        }

        return world;
    }

    /// <summary>A browser with the person signed in; null is a visitor.</summary>
    public async Task<Asker> AskerOfAsync(Person? person)
    {
        if (askers.TryGetValue(person?.Name ?? "", out var known))
        {
            return known;
        }

        using var visitor = App.Visit();
        if (person is not null)
        {
            await TestApp.SignInAsync(visitor, person.Email);
        }

        var page = await visitor.GetAsync(person is null ? "/sign-in" : "/account");
        return askers[person?.Name ?? ""] = new Asker(App.Handler())
        {
            Cookies = string.Join("; ", visitor.Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")),
            Mark = page.Document.QuerySelector($"input[name={Asker.Token}]")!.GetAttribute("value")!,
        };
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var asker in askers.Values)
        {
            asker.Dispose();
        }

        await App.DisposeAsync();
    }

    public async Task<Caller> CallerAsync(string name)
    {
        await using var db = App.Services.GetRequiredService<StoreFactory>().Open(Caller.System);
        var id = await db.Accounts.Where(account => account.DisplayName == name).Select(account => account.Id).SingleAsync();
        return new Caller(await App.Services.GetRequiredService<Actors>().FindAsync(id), Origin.Web, null, "test");
    }

    private T Get<T>()
        where T : notnull => App.Services.GetRequiredService<T>();

    private async Task MakePeopleAsync()
    {
        var agencies = Get<Agencies>();
        var ids = (await agencies.ListAsync(Caller.System)).ToDictionary(agency => agency.Name, agency => agency.Id);
        await agencies.CreateTeamAsync(Caller.System, ids[Council], Night, Area, "social-care-out-of-hours");
        var teams = (await agencies.ListTeamsAsync(Caller.System)).ToDictionary(team => team.Name, team => team.Id);
        foreach (var person in People)
        {
            var made = await Get<CreateAccount>().RunAsync(Caller.System, new NewAccount
            {
                Email = person.Email,
                DisplayName = person.Name,
                AgencyId = ids[person.Agency],
                TeamIds = [.. person.Teams.Select(team => teams[team])],
                Roles = [.. person.Roles.Select(role => Vocabulary.Find<Role>(role)!.Value)],
                Telephone = "01632 960 150",
                Password = Wendmarsh.Password,
            });
            AdministratorId = person.Has("administrator") ? made.Id!.Value : AdministratorId;
        }
    }

    private async Task<string> PlantAsync(Planted concern)
    {
        var author = await CallerAsync(concern.Author);
        var reference = await WriteAsync(author, DraftOf(concern), new SourceDraft { Name = concern.Source[0], Contact = concern.Source[1] });
        if (concern.IsDraft)
        {
            return reference;
        }

        Assert.Null(await Get<SendConcern>().RunAsync(author, reference, Guid.NewGuid(), ""));
        var pia = await CallerAsync("Pia Dogwood");
        switch (concern.Tag)
        {
            case "asked":
                await DoneAsync(Get<AcknowledgeConcern>().RunAsync(pia, await SubmitAsync(reference)));
                await DoneAsync(Get<AskReporter>().RunAsync(pia, await SubmitAsync(reference), Said("Which bus?")));
                break;
            case "closed":
                await DoneAsync(Get<AcknowledgeConcern>().RunAsync(pia, await SubmitAsync(reference)));
                await DoneAsync(Get<ConcernClosure>().ProposeAsync(pia, await SubmitAsync(reference), Closures.Draft()));
                await DoneAsync(Get<ConcernClosure>().AgreeAsync(await CallerAsync("Paul Elm"), await SubmitAsync(reference)));
                break;
            case "night":
            case "police":
            case "own":
                await PassAsync(pia, reference, concern);
                break;
        }

        return reference;
    }

    private async Task PassAsync(Caller by, string reference, Planted concern)
    {
        await using var db = Get<StoreFactory>().Open(by);
        var team = await db.Teams.Where(found => found.Name == concern.Team).Select(found => found.Id).SingleAsync();
        await DoneAsync(Get<AcknowledgeConcern>().RunAsync(by, await SubmitAsync(reference)));
        await DoneAsync(Get<PassConcern>().RunAsync(by, await SubmitAsync(reference), team, Said($"For them: {concern.Note}.")));
    }

    public async Task<string> WriteAsync(Caller author, ConcernDraft draft, SourceDraft? source)
    {
        var reference = await Get<StartConcern>().RunAsync(author, Guid.NewGuid(), Area);
        await using var db = Get<StoreFactory>().Open(author);
        foreach (var step in Enum.GetValues<ConcernStep>())
        {
            var open = await Get<Drafts>().FindAsync(db, reference, step);
            Assert.IsType<SaveResult.Saved>(await Get<SaveDraft>().RunAsync(
                author, reference, new DraftChange(step, draft, step == ConcernStep.Source ? source : null, open!.Mark)));
        }

        return reference;
    }

    private async Task<Submission> SubmitAsync(string reference)
    {
        await using var db = Get<StoreFactory>().Open(Caller.System);
        var version = await db.Concerns.IgnoreVisibility().Where(found => found.Reference == reference).Select(found => found.Version).SingleAsync();
        return new Submission(reference, version, IdempotencyKey.Of(Guid.NewGuid(), ""));
    }

    private static async Task DoneAsync(Task<SubmissionResult> submission) => Assert.IsType<SubmissionResult.Done>(await submission);

    private static Text Said(string words) => Text.From(words)!;

    private static ConcernDraft DraftOf(Planted concern) => new()
    {
        Danger = new() { Answer = concern.Tag == "actnow" ? "harm-now" : "worried-not-now" },
        Harm = new() { Sexual = "no", Images = "no", Exchange = "no", Taken = "no", MadeToInvolve = "no", Threatened = "no" },
        Child = new() { Name = concern.Child, Age = "15", Place = concern.Words[1], School = concern.Words[2], CareNotKnown = true },
        Noticed =
        [
            new()
            {
                What = $"{concern.Words[3]} happened.{(concern.Names is null ? "" : $" {concern.Names} was there.")}",
                ExactWords = concern.Words[4],
                When = new() { Day = "20", Month = "11", Year = "2026" },
                How = "someone-else-told-me",
            },
        ],
        Source = new() { MayBeNamed = "keep-it-with-us", Risk = "not known" },
        Others = new()
        {
            Rows =
            [
                new() { Kind = "person", Name = concern.Words[5], ToChild = "friend" },
                new() { Kind = "vehicle", Name = concern.Plate },
            ],
            MeetingPlanned = "no",
        },
        Reach = new() { Phone = "01632 960 150" },
    };
}

/// <summary>The store on SQLite, created once for all classes of the collection.</summary>
public sealed class SqliteOracle : IAsyncLifetime
{
    internal OracleWorld World { get; private set; } = null!;

    public async ValueTask InitializeAsync() => World = await OracleWorld.StartAsync(Database.Sqlite);

    public ValueTask DisposeAsync() => World.DisposeAsync();
}

[CollectionDefinition(Name)]
public sealed class OneOracle : ICollectionFixture<SqliteOracle>
{
    public const string Name = "access oracle";
}
