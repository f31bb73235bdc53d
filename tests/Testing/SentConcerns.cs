using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Access;
using Samphire.App.Audit;
using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Access;
using Samphire.Domain.Audit;
using Samphire.Domain.Cases;

namespace Samphire.Testing;

/// <summary>Concerns at a desk of Wendmarsh, inserted as rows, for tests of the desk.</summary>
public static class SentConcerns
{
    public const string Duty = "Children's front door";
    public const string Triage = "Safeguarding desk";

    /// <summary>A person of Wendmarsh, by first name, as the caller.</summary>
    public static async Task<Caller> CallerAsync(this IServiceProvider services, string firstName)
    {
        await using var db = services.GetRequiredService<StoreFactory>().Open(Caller.System);
        var id = await db.Accounts.Where(account => account.DisplayName.StartsWith(firstName + " ")).Select(account => account.Id).SingleAsync();
        return new Caller(await services.GetRequiredService<Actors>().FindAsync(id), Origin.Web, null, "test");
    }

    /// <summary>A concern by Priya about Oskar, 14, which the front door has just received.</summary>
    /// <param name="services">The use cases.</param>
    /// <param name="author">The first name of the author.</param>
    /// <param name="team">The team that has it.</param>
    /// <param name="actNow">Police and social care must be called.</param>
    /// <param name="words">Changes what was typed.</param>
    /// <param name="blocked">First names of the people whom it names.</param>
    /// <returns>The reference.</returns>
    public static async Task<string> SendConcernAsync(
        this IServiceProvider services, string author = "Priya", string team = Duty, bool actNow = false, Action<ConcernDraft>? words = null, params string[] blocked)
    {
        var by = (await services.CallerAsync(author)).Actor!;
        var draft = Oskar();
        words?.Invoke(draft);
        var deadlines = services.GetRequiredService<DeskDeadlines>();
        return await services.GetRequiredService<Writer>().RunAsync(Caller.System, async db =>
        {
            var to = await db.Teams.SingleAsync(found => found.Name == team);
            var concern = new Concern
            {
                FileId = Guid.CreateVersion7(),
                Reference = $"WM-{Guid.NewGuid():N}"[..11].ToUpperInvariant(),
                State = ConcernState.Sent,
                AuthorId = by.UserId,
                AuthorAgencyId = by.AgencyId,
                AreaId = "wendmarsh-demo",
                DraftJson = ConcernDraftJson.Write(draft),
                Version = 1,
                StartedAt = db.Now,
                SavedAt = db.Now,
                SentAt = db.Now,
                TeamId = to.Id,
                WithTeamSince = db.Now,
                ActNow = actNow,
                AnswerDueOn = deadlines.AnswerDueOn(db.Now),
            };
            concern.ReadDueAt = deadlines.ReadDueAt(concern, to.DeskId, db.Now);
            db.Add(concern);
            db.Add(Item(concern, ConcernTasks.AnswerReporter, to.Id, deadlines.AnswerBy(db.Now)));
            AlertRecipient[] owed = actNow ? [AlertRecipient.Police, AlertRecipient.ChildrensSocialCare] : [];
            db.AddRange(owed.Select((one, place) => new RequiredAlert { FileId = concern.FileId, To = one, Method = AlertMethod.VoiceNow, Position = place }));
            await services.GetRequiredService<AuditTrail>().AddAsync(db, new AuditRecord(ChainId.File(concern.FileId), ConcernActions.Sent, new Target("concern", concern.FileId)));
            var supervisors = await db.Agencies.Where(agency => agency.Id == to.AgencyId).Select(agency => agency.Supervisors).SingleAsync();
            await FileAccessChanges.SetAsync(db, concern.FileId, Grants.ForConcern(by.UserId, to.Id, supervisors));
            var names = (await db.Accounts.ToListAsync()).Where(account => blocked.Contains(account.DisplayName.Split(' ')[0]));
            await FileAccessChanges.BlockAsync(db, concern.FileId, names.Select(account => account.Id));
            return concern.Reference;
        });
    }

    /// <summary>Records a call to a body.</summary>
    public static Task TellAsync(
        this IServiceProvider services, Caller by, string reference, AlertRecipient to, AlertOutcome outcome = AlertOutcome.ToldThem) => services.ChangeAsync(by, async db =>
    {
        var file = await db.Concerns.Where(concern => concern.Reference == reference).Select(concern => concern.FileId).SingleAsync();
        db.Add(new ConcernAlert
        {
            Id = Guid.CreateVersion7(),
            FileId = file,
            To = to,
            Outcome = outcome,
            Who = "Sergeant Example",
            At = db.Now,
            RecordedById = by.Actor!.UserId,
            RecordedAt = db.Now,
        });
    });

    private static TaskItem Item(Concern concern, TaskKind kind, Guid assignedTo, DateTimeOffset due) => new()
    {
        Id = Guid.CreateVersion7(),
        FileId = concern.FileId,
        Kind = kind,
        AssignedTo = assignedTo,
        DueAt = due,
        CreatedAt = concern.StartedAt,
    };

    private static ConcernDraft Oskar() => new()
    {
        Danger = new() { Answer = "worried-not-now" },
        Harm = new() { Sexual = "no", Images = "no", Exchange = "no", Taken = "no", MadeToInvolve = "no", Threatened = "no" },
        Child = new() { Name = "Oskar Nowak", Age = "14", Place = "Thornsea", School = "Harrowmere High", CareNotKnown = true },
        Noticed =
        [
            new()
            {
                What = "He has a second phone.\nHe hides it.",
                ExactWords = "\"He pays for it.\"",
                When = new() { Day = "20", Month = "11", Year = "2026" },
                How = "saw-or-heard",
            },
        ],
        Others = new() { NobodyElse = true, MeetingPlanned = "not-known" },
        Reach = new() { Phone = "01632 960 001" },
    };
}
