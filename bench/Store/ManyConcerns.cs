using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Audit;
using Samphire.Domain.Cases;

namespace Samphire.Bench.Store;

/// <summary>
/// Concerns of half a year, all with one desk, so that its people may see every one of them; a tenth are of one reporter.
/// Seven in ten are open, two in ten could not wait, and of half of those nobody has told police and social care yet. Each
/// has the rows that sending and working on it leave, and a history of twelve entries. The register is left out.
/// </summary>
internal sealed class ManyConcerns(Histories histories, Chance chance, ManyConcerns.Cast cast, DateTimeOffset now)
{
    private static readonly ConcernState[] States =
    [
        ConcernState.Sent, ConcernState.Sent, ConcernState.Read, ConcernState.Read, ConcernState.Read, ConcernState.Asked, ConcernState.Answered,
        ConcernState.Closed, ConcernState.Closed, ConcernState.Accepted,
    ];

    private const string Letters = "BCDFGHJKMN";

    private static readonly string[] FirstNames = ["Oskar", "Amina", "Lewis", "Zofia", "Callum", "Precious", "Iris", "Tariq"];
    private static readonly string[] LastNames = ["Nowak", "Diallo", "Harkness", "Mazur", "Firth", "Okafor", "Lund", "Rahimi"];

    /// <summary>Who writes, who works on it, and who supervises.</summary>
    internal sealed record Cast(IReadOnlyList<Account> Authors, Account Worker, Team Team, Agency Agency, IReadOnlyList<Account> Blocked)
    {
        public static async Task<Cast> FindAsync(AppDb db)
        {
            var accounts = await db.Accounts.ToListAsync();
            var team = await db.Teams.SingleAsync(found => found.DeskId == "social-care");
            return new Cast(
                [By("Priya"), By("Siobhan"), By("Kofi")], By("Daniel"), team, await db.Agencies.SingleAsync(found => found.Id == team.AgencyId), [By("Daniel"), By("Mairi")]);

            Account By(string name) => accounts.Single(account => account.DisplayName.StartsWith(name + " ", StringComparison.Ordinal));
        }
    }

    /// <summary>Of letters alone: digits in a row may look like somebody's number.</summary>
    public static string ReferenceOf(int number) => "WM-" + string.Concat($"{number:D8}".Select(digit => Letters[digit - '0']));

    public async Task<List<object>> MakeAsync(int number)
    {
        var author = cast.Authors[number % 10 == 0 ? 0 : 1 + (number % 2)];
        var sent = Moments.Cut(now.AddMinutes(-20 - chance.Below(180 * 24 * 60)));
        var state = States[chance.Below(States.Length)];
        var unread = ConcernStates.IsUnread(state);
        var concern = new Concern
        {
            FileId = Guid.CreateVersion7(sent),
            Reference = ReferenceOf(number),
            State = state,
            AuthorId = author.Id,
            AuthorAgencyId = author.AgencyId,
            AreaId = "wendmarsh-demo",
            Words = ConcernWords.Write(Draft(number, sent.AddDays(-1))),
            Version = 8,
            BegunAt = sent.AddMinutes(-15),
            SavedAt = sent.AddMinutes(-1),
            SentAt = sent,
            TeamId = cast.Team.Id,
            WithTeamSince = sent,
            ActNow = chance.In(5),
            ReadBy = unread ? sent.AddHours(1) : null,
            WentUpAt = unread ? sent.AddHours(1) : null,
            ReadAt = unread ? null : sent.AddMinutes(30),
            ReadById = unread ? null : cast.Worker.Id,
            AnswerDueOn = DateOnly.FromDateTime(sent.UtcDateTime.AddDays(3)),
            FinishedAt = ConcernStates.IsFinished(state) ? sent.AddDays(2) : null,
        };
        List<object> rows = [concern, .. GrantsOf(concern), .. WorkOf(concern), .. TellingOf(concern)];
        if (chance.In(50))
        {
            rows.Add(new FileBlock { AccountId = chance.Of(cast.Blocked).Id, FileId = concern.FileId });
        }

        rows.AddRange(await histories.OfAsync(concern.FileId, [.. DeedsOf(concern)]));
        return rows;
    }

    private IEnumerable<object> GrantsOf(Concern concern) => Grants.ForConcern(concern.AuthorId, cast.Team.Id, cast.Agency.Supervisors)
        .Select(grant => new FileGrant { PrincipalId = grant.Principal, FileId = concern.FileId, Level = grant.Level, Why = grant.Why });

    private IEnumerable<object> WorkOf(Concern concern)
    {
        yield return Item(concern, ConcernTasks.AnswerReporter, cast.Team.Id, null, concern.SentAt!.Value.AddDays(3));
        if (concern.ActNow)
        {
            yield return Item(concern, ConcernTasks.SendInWriting, concern.AuthorId, AlertTo.Police, concern.SentAt!.Value.AddDays(1));
        }

        if (concern.State == ConcernState.Asked)
        {
            yield return Item(concern, ConcernTasks.AnswerQuestion, concern.AuthorId, null, concern.SentAt!.Value.AddDays(2));
        }
    }

    private static TaskItem Item(Concern concern, TaskKind kind, Guid by, AlertTo? to, DateTimeOffset due) => new()
    {
        Id = Guid.CreateVersion7(concern.SentAt!.Value),
        FileId = concern.FileId,
        Kind = kind,
        OwedBy = by,
        To = to,
        DueAt = due,
        MadeAt = concern.SentAt!.Value,
        DoneAt = concern.FinishedAt,
        DoneById = concern.FinishedAt is null ? null : by,
    };

    private IEnumerable<object> TellingOf(Concern concern)
    {
        AlertTo[] bodies = concern.ActNow ? [AlertTo.Police, AlertTo.ChildrensSocialCare] : [];
        var told = chance.In(2);
        foreach (var (place, to) in bodies.Index())
        {
            yield return new ConcernOwed { FileId = concern.FileId, To = to, Way = AlertWay.VoiceNow, Place = place };
            if (told)
            {
                yield return new ConcernAlert
                {
                    Id = Guid.CreateVersion7(concern.SentAt!.Value),
                    FileId = concern.FileId,
                    To = to,
                    Outcome = AlertOutcome.ToldThem,
                    Who = "Sergeant Example",
                    At = concern.SentAt!.Value.AddMinutes(5),
                    RecordedById = concern.AuthorId,
                    RecordedAt = concern.SentAt!.Value.AddMinutes(6),
                };
            }
        }
    }

    /// <summary>Begun, sent, read, and looked at nine times; each look holds the name of the page.</summary>
    private IEnumerable<Deeds> DeedsOf(Concern concern)
    {
        var payload = JsonSerializer.SerializeToUtf8Bytes(new { Page = "/Cases/Desk/Concern" });
        yield return new Deeds(ConcernActions.DraftOpened, concern.AuthorId, concern.AuthorAgencyId, Role.Reporter, concern.BegunAt);
        yield return new Deeds(ConcernActions.Sent, concern.AuthorId, concern.AuthorAgencyId, Role.Reporter, concern.SentAt!.Value);
        for (var look = 1; look <= 9; look++)
        {
            yield return new Deeds(ConcernActions.Viewed, cast.Worker.Id, cast.Agency.Id, Role.Practitioner, concern.SentAt.Value.AddMinutes(look), payload);
        }

        yield return new Deeds(ConcernActions.Acknowledged, cast.Worker.Id, cast.Agency.Id, Role.Practitioner, concern.SentAt.Value.AddMinutes(30));
    }

    private ConcernDraft Draft(int number, DateTimeOffset noticed) => new()
    {
        Danger = new() { Answer = "worried-not-now" },
        Harm = new() { Sexual = "no", Images = "no", Exchange = "no", Threatened = "no" },
        Child = new()
        {
            Name = $"{chance.Of(FirstNames)} {chance.Of(LastNames)}",
            Age = $"{11 + chance.Below(7)}",
            Place = "Thornsea",
            School = "Harrowmere High",
            CareNotKnown = true,
        },
        Noticed =
        [
            new()
            {
                What = $"He has a second phone and hides it. An older man waits for him at the corner after lesson {1 + (number % 6)}, in a grey van, "
                    + "and he gets in without a word. He comes back late, tired, with food that he did not have money for.",
                ExactWords = "\"He pays for it. It is nothing.\"",
                When = new() { Day = $"{noticed.Day}", Month = $"{noticed.Month}", Year = $"{noticed.Year}" },
                How = "saw-or-heard",
            },
        ],
        Others = new() { NobodyElse = true, MeetingPlanned = "not-known" },
        Reach = new() { Phone = "01632 960 001" },
    };
}
