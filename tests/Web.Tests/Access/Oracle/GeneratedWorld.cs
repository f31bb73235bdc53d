using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Access;
using Samphire.App.Audit;
using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Register;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Audit;
using Samphire.Domain.Cases;
using Samphire.Domain.Register;
using Samphire.Domain.Shared;
using Samphire.Testing;

namespace Samphire.Web.Tests.Access.Oracle;

/// <summary>A generated file, and the people to whom it is open, for the oracle.</summary>
internal sealed record GeneratedFile(Guid Id, string Reference, string Author, bool IsDraft)
{
    /// <summary>"Children's front door", "Safeguarding desk", or null.</summary>
    public string? Team { get; init; }

    /// <summary>The agency whose supervisors have it.</summary>
    public string? Supervisors { get; init; }

    /// <summary>People with a grant of their own: true without an end, false if it has expired.</summary>
    public Dictionary<string, bool> Persons { get; } = [];

    public HashSet<string> Blocked { get; } = [];

    public List<string> Words { get; } = [];
}

/// <summary>
/// Concerns generated from a seed and written directly to the store: in all states, sealed, blocked, expired, sharing
/// records.
/// </summary>
internal sealed class GeneratedWorld(TestApp app, int seed)
{
    private static readonly string[] Authors = ["Priya", "Kofi", "Daniel", "Tomasz"];
    private static readonly string[] Workers = ["Daniel", "Mairi", "Gwen", "Tomasz"];

    private readonly Random random = new(seed);

    public List<GeneratedFile> Files { get; } = [];

    public IReadOnlyList<Guid> AgencyIds { get; private set; } = [];

    public async Task WriteAsync()
    {
        Guid[] records = [.. Enumerable.Range(0, 4).Select(_ => Next())];
        await app.Services.ChangeAsync(Caller.System, async db =>
        {
            db.AddRange(records.Select((id, place) => new RegisterRecord { Id = id, Kind = place < 2 ? RecordKind.Person : RecordKind.Vehicle }));
            var accounts = (await db.Accounts.ToListAsync()).ToDictionary(account => account.DisplayName.Split(' ')[0]);
            var teams = (await db.Teams.ToListAsync()).ToDictionary(team => team.Name);
            var agencies = (await db.Agencies.ToListAsync()).ToDictionary(agency => agency.Id);
            AgencyIds = [.. agencies.Keys.Order()];
            foreach (var author in Authors)
            {
                await AddAsync(db, author, isDraft: true, records, accounts, teams, agencies);
            }

            for (var more = random.Next(4, 8); more > 0; more--)
            {
                await AddAsync(db, Authors[random.Next(Authors.Length)], isDraft: false, records, accounts, teams, agencies);
            }
        });
    }

    private async Task AddAsync(
        AppDb db, string author, bool isDraft, Guid[] records, Dictionary<string, Account> accounts, Dictionary<string, Team> teams, Dictionary<Guid, Agency> agencies)
    {
        var tag = $"x{seed}{(char)('a' + Files.Count)}";
        var team = isDraft ? null : teams[random.Next(3) > 0 ? "Children's front door" : "Safeguarding desk"];
        var by = accounts[author];
        var file = new GeneratedFile(Next(), $"WM-{random.Next(10_000_000, 99_999_999)}", author, isDraft)
        {
            Team = random.Next(5) > 0 ? team?.Name : null,
            Supervisors = team is null || random.Next(5) == 0 ? null : agencies[team.AgencyId].Name,
        };
        Files.Add(file);
        var state = isDraft ? ConcernState.Draft : (ConcernState)random.Next(1, Enum.GetValues<ConcernState>().Length);
        var at = db.Now.AddHours(-random.Next(2, 90));
        var draft = WordsOf(tag, file);
        db.Add(new Concern
        {
            FileId = file.Id,
            Reference = file.Reference,
            State = state,
            AuthorId = by.Id,
            AuthorAgencyId = by.AgencyId,
            AreaId = "wendmarsh-demo",
            DraftJson = ConcernDraftJson.Write(draft),
            Version = random.Next(1, 9),
            StartedAt = at,
            SavedAt = at,
            SentAt = isDraft ? null : at,
            TeamId = team?.Id,
            AlarmAt = !isDraft && random.Next(4) == 0 ? at : null,
            OwnerId = !isDraft && random.Next(2) == 0 ? accounts[Workers[random.Next(4)]].Id : null,
            WithTeamSince = isDraft ? null : at,
            ActNow = !isDraft && random.Next(2) == 0,
            ReadDueAt = !isDraft && ConcernStates.IsUnread(state) ? db.Now.AddHours(random.Next(1, 9)) : null,
            EscalatedAt = !isDraft && random.Next(4) == 0 ? at.AddHours(1) : null,
            ReadAt = isDraft || state == ConcernState.Sent ? null : at.AddHours(1),
            ReadById = isDraft || state == ConcernState.Sent ? null : accounts[Workers[random.Next(4)]].Id,
            AnswerDueOn = isDraft ? null : DateOnly.FromDateTime(at.DateTime).AddDays(2),
            FinishedAt = ConcernStates.IsFinished(state) ? at.AddHours(1) : null,
        });
        db.Add(new SealedSource { Id = Next(), FileId = file.Id, AgencyId = by.AgencyId, Reference = $"WM-S-{tag}", Sealed = [1, 2, 3] });
        Grant(db, file, by.Id, AccessLevel.Author, null);
        if (isDraft)
        {
            return;
        }

        Around(db, file, tag, state, at, team!, accounts);
        Register(db, file, tag, records, by.Id);
        await app.Services.GetRequiredService<AuditTrail>().AddAsync(db, new AuditRecord(ChainId.File(file.Id), ConcernActions.Sent, new Target("concern", file.Id)));
        OpenTo(db, file, team!, accounts, agencies);
    }

    private void OpenTo(AppDb db, GeneratedFile file, Team team, Dictionary<string, Account> accounts, Dictionary<Guid, Agency> agencies)
    {
        if (file.Team is not null)
        {
            Grant(db, file, team.Id, AccessLevel.Worker, null);
        }

        if (file.Supervisors is not null)
        {
            Grant(db, file, agencies[team.AgencyId].Supervisors, AccessLevel.Worker, null);
        }

        if (random.Next(3) == 0)
        {
            var (who, holds) = (Workers[random.Next(4)], random.Next(2) == 0);
            file.Persons[who] = holds;
            Grant(db, file, accounts[who].Id, AccessLevel.Worker, holds ? null : db.Now.AddMinutes(-1));
        }

        if (random.Next(2) == 0 && Workers[random.Next(4)] is var named && named != file.Author)
        {
            file.Blocked.Add(named);
            db.Add(new FileBlock { AccountId = accounts[named].Id, FileId = file.Id });
        }
    }

    private void Around(AppDb db, GeneratedFile file, string tag, ConcernState state, DateTimeOffset at, Team team, Dictionary<string, Account> accounts)
    {
        var worker = accounts[Workers[random.Next(4)]].Id;
        db.Add(new FileNote { Id = Next(), FileId = file.Id, Kind = ConcernNotes.Passed, Text = Said(file, $"markenote{tag}"), TeamId = team.Id, ById = worker, At = at });
        if (state is ConcernState.Asked or ConcernState.Answered or ConcernState.Closed)
        {
            var kind = state == ConcernState.Closed ? ConcernMessages.Finished : ConcernMessages.Question;
            db.Add(new FileMessage { Id = Next(), FileId = file.Id, Kind = kind, Text = Said(file, $"markemessage{tag}"), ById = worker, At = at });
        }

        db.AddRange(new[] { AlertRecipient.Police, AlertRecipient.ChildrensSocialCare }.Select((to, place) => new RequiredAlert { FileId = file.Id, To = to, Method = AlertMethod.VoiceNow, Position = place }));
        if (random.Next(2) == 0)
        {
            db.Add(new ConcernAlert
            {
                Id = Next(),
                FileId = file.Id,
                To = AlertRecipient.Police,
                Outcome = AlertOutcome.ToldThem,
                Who = Said(file, $"markewho{tag}"),
                At = at,
                RecordedById = worker,
                RecordedAt = at,
            });
        }

        Guid[] owers = [team.Id, worker, accounts[file.Author].Id];
        foreach (var kind in (TaskKind[])[ConcernTasks.AnswerReporter, ConcernTasks.ReadEscalated, ConcernTasks.AnswerQuestion, ConcernTasks.SpeakToReporter])
        {
            if (random.Next(2) == 0)
            {
                db.Add(new TaskItem
                {
                    Id = Next(),
                    FileId = file.Id,
                    Kind = kind,
                    AssignedTo = owers[random.Next(3)],
                    AwaitedBy = kind == ConcernTasks.AnswerQuestion && state == ConcernState.Asked ? team.Id : null,
                    DueAt = at.AddHours(random.Next(1, 200)),
                    CreatedAt = at,
                });
            }
        }
    }

    private void Register(AppDb db, GeneratedFile file, string tag, Guid[] records, Guid by)
    {
        for (var place = 0; place < records.Length; place++)
        {
            if (random.Next(2) == 0)
            {
                var words = Said(file, place < 2 ? $"Markeshared markerecord{tag}" : $"MK07 QA{tag}");
                db.Add(new RecordValue
                {
                    Id = Next(),
                    RecordId = records[place],
                    FileId = file.Id,
                    Kind = ValueKind.Name,
                    Words = words,
                    Folded = words.ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal),
                    SaidAt = db.Now,
                    Sureness = Sureness.NotKnown,
                    SaidById = by,
                });
            }
        }
    }

    private static ConcernDraft WordsOf(string tag, GeneratedFile file) => new()
    {
        Danger = new() { Answer = "worried-not-now" },
        Harm = new() { Sexual = "no", Images = "no", Exchange = "no", Taken = "no", MadeToInvolve = "no", Threatened = "no" },
        Child = new() { Name = Said(file, $"Markechild{tag}"), Age = "14", District = tag[^1] % 2 == 0 ? "thornsea" : "marlhythe", Place = Said(file, $"markeplace{tag}"), CareNotKnown = true },
        Noticed = [new() { What = Said(file, $"markeseen{tag}"), When = new() { Day = "10", Month = "11", Year = "2026" }, How = "saw-or-heard" }],
        Others = new() { NobodyElse = true, MeetingPlanned = "no" },
        Reach = new() { Phone = "01632 960 001" },
    };

    private static string Said(GeneratedFile file, string word)
    {
        file.Words.Add(word);
        return word;
    }

    private static void Grant(AppDb db, GeneratedFile file, Guid principal, AccessLevel level, DateTimeOffset? until) =>
        db.Add(new FileGrant { PrincipalId = principal, FileId = file.Id, Level = level, Reason = AccessReason.Team, Until = until });

    private Guid Next()
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }
}
