using System.Text.Json;
using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Cases;

namespace Samphire.Bench.Store;

/// <summary>How many concerns a store has, and in which states.</summary>
/// <param name="Concerns">The total.</param>
/// <param name="OpenInTen">How many in ten are open.</param>
/// <param name="AtOtherDesk">One in this many is at the other desk; 0: none.</param>
internal sealed record StoreShape(int Concerns, int OpenInTen = 7, int AtOtherDesk = 0);

/// <summary>
/// Concerns of half a year, all at one desk, so that its people may see every one of them. A tenth are by one reporter,
/// seven in ten are open and two in ten are act now; for half of those police and social care have not been told yet.
/// Each has the rows that sending it and working on it leave, and a history of twelve entries. The register is left
/// out.
/// </summary>
internal sealed class ManyConcerns(SeededRandom random, ManyConcerns.Cast cast, StoreShape shape, DateTimeOffset now)
{
    private static readonly ConcernState[] OpenStates =
    [
        ConcernState.Sent, ConcernState.Sent, ConcernState.Read, ConcernState.Read, ConcernState.Read, ConcernState.Asked, ConcernState.Answered,
    ];

    private static readonly ConcernState[] FinishedStates = [ConcernState.Closed, ConcernState.Closed, ConcernState.Accepted];

    /// <summary>However many concerns there are, one person has taken this many.</summary>
    private const int TakenByWorker = 60;

    private static readonly string[] Districts = ["thornsea", "marlhythe"];

    private const string Letters = "BCDFGHJKMN";

    private static readonly string[] FirstNames = ["Oskar", "Amina", "Lewis", "Zofia", "Callum", "Precious", "Iris", "Tariq"];
    private static readonly string[] LastNames = ["Nowak", "Diallo", "Harkness", "Mazur", "Firth", "Okafor", "Lund", "Rahimi"];

    /// <summary>The people who write concerns, work on them and supervise.</summary>
    internal sealed record Cast(IReadOnlyList<Writer> Authors, Guid Worker, Desk Desk, Desk OtherDesk, IReadOnlyList<Guid> Blocked);

    internal sealed record Writer(Guid Id, Guid AgencyId);

    internal sealed record Desk(Guid Team, Guid Agency, Guid Supervisors);

    // Letters only, since digits in a row may look like a telephone number.
    public static string ReferenceOf(int number) => "WM-" + string.Concat($"{number:D8}".Select(digit => Letters[digit - '0']));

    /// <summary>A concern with all its rows except its history. The concern itself comes first.</summary>
    public List<object> Make(int number)
    {
        var concern = ConcernOf(number);
        List<object> telling = [.. TellingOf(concern)];
        var notTold = concern.ActNow && !telling.OfType<ConcernAlert>().Any();
        List<object> rows = [concern, .. GrantsOf(concern, notTold), .. WorkOf(concern, notTold), .. telling];
        if (random.In(50))
        {
            rows.Add(new FileBlock { AccountId = random.Of(cast.Blocked), FileId = concern.FileId });
        }

        return rows;
    }

    private Concern ConcernOf(int number)
    {
        var author = cast.Authors[number % 10 == 0 ? 0 : 1 + (number % 2)];
        var desk = DeskOf(number);
        var sent = Timestamps.TruncateToMilliseconds(now.AddMinutes(-20 - random.Below(180 * 24 * 60)));
        var state = random.Of(random.Below(10) < shape.OpenInTen ? OpenStates : FinishedStates);
        var unread = ConcernStates.IsUnread(state);
        return new Concern
        {
            FileId = random.Id(sent),
            Reference = ReferenceOf(number),
            State = state,
            AuthorId = author.Id,
            AuthorAgencyId = author.AgencyId,
            AreaId = "wendmarsh-demo",
            DraftJson = ConcernDraftJson.Write(Draft(number, sent.AddDays(-1))),
            Version = 8,
            StartedAt = sent.AddMinutes(-15),
            SavedAt = sent.AddMinutes(-1),
            SentAt = sent,
            TeamId = desk.Team,
            WithTeamSince = sent,
            ActNow = random.In(5),
            ReadDueAt = unread ? sent.AddHours(1) : null,
            EscalatedAt = unread ? sent.AddHours(1) : null,
            ReadAt = unread ? null : sent.AddMinutes(30),
            ReadById = unread ? null : cast.Worker,
            OwnerId = number % (shape.Concerns / TakenByWorker) == 2 ? cast.Worker : null,
            AnswerDueOn = DateOnly.FromDateTime(sent.UtcDateTime.AddDays(3)),
            FinishedAt = ConcernStates.IsFinished(state) ? sent.AddDays(2) : null,
        };
    }

    private Desk DeskOf(int number) => shape.AtOtherDesk > 0 && number % shape.AtOtherDesk == 1 ? cast.OtherDesk : cast.Desk;

    private IEnumerable<object> GrantsOf(Concern concern, bool notTold)
    {
        var place = DeskOrder.PositionOf(new DeskFacts(concern.State, notTold, concern.ReadDueAt, concern.WithTeamSince, concern.FinishedAt))!;
        var desk = concern.TeamId == cast.Desk.Team ? cast.Desk : cast.OtherDesk;
        return Grants.ForConcern(concern.AuthorId, desk.Team, desk.Supervisors).Select(grant => new FileGrant
        {
            PrincipalId = grant.Principal,
            FileId = concern.FileId,
            Level = grant.Level,
            Reason = grant.Reason,
            List = grant.Level == AccessLevel.Worker ? place.List : null,
            Progress = grant.Level == AccessLevel.Worker ? place.Progress : null,
            IsUrgent = grant.Level == AccessLevel.Worker && place.IsUrgent,
            SortKey = grant.Level == AccessLevel.Worker ? place.SortKey : null,
            District = grant.Level == AccessLevel.Worker ? Districts[concern.Reference[^1] % Districts.Length] : null,
            AgencyId = grant.Level == AccessLevel.Worker ? concern.AuthorAgencyId : null,
        });
    }

    private IEnumerable<object> WorkOf(Concern concern, bool notTold)
    {
        var sent = concern.SentAt!.Value;
        yield return Item(concern, ConcernTasks.AnswerReporter, concern.TeamId!.Value, null, sent.AddDays(3));
        if (concern.ActNow)
        {
            yield return Item(concern, ConcernTasks.SendInWriting, concern.AuthorId, AlertRecipient.Police, sent.AddDays(1));
        }

        if (notTold)
        {
            yield return Item(concern, ConcernTasks.CheckTold, concern.TeamId.Value, AlertRecipient.Police, sent);
        }

        if (concern.State == ConcernState.Asked)
        {
            yield return Item(concern, ConcernTasks.AnswerQuestion, concern.AuthorId, null, sent.AddDays(2));
        }
    }

    private TaskItem Item(Concern concern, TaskKind kind, Guid by, AlertRecipient? to, DateTimeOffset due) => new()
    {
        Id = random.Id(concern.SentAt!.Value),
        FileId = concern.FileId,
        Kind = kind,
        AssignedTo = by,
        To = to,
        AwaitedBy = kind == ConcernTasks.AnswerQuestion ? concern.TeamId : null,
        DueAt = due,
        CreatedAt = concern.SentAt!.Value,
        DoneAt = concern.FinishedAt,
        DoneById = concern.FinishedAt is null ? null : by,
    };

    private IEnumerable<object> TellingOf(Concern concern)
    {
        AlertRecipient[] bodies = concern.ActNow ? [AlertRecipient.Police, AlertRecipient.ChildrensSocialCare] : [];
        var told = random.In(2);
        foreach (var (place, to) in bodies.Index())
        {
            yield return new RequiredAlert { FileId = concern.FileId, To = to, Method = AlertMethod.VoiceNow, Position = place };
            if (told)
            {
                yield return new ConcernAlert
                {
                    Id = random.Id(concern.SentAt!.Value),
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

    /// <summary>Started, sent, read, and viewed nine times; each view records the name of the page.</summary>
    public IEnumerable<HistoryEntry> RecordsOf(Concern concern)
    {
        var payload = JsonSerializer.SerializeToUtf8Bytes(new { Page = "/Cases/Desk/Concern" });
        yield return new HistoryEntry(ConcernActions.DraftOpened, concern.AuthorId, concern.AuthorAgencyId, Role.Reporter, concern.StartedAt);
        yield return new HistoryEntry(ConcernActions.Sent, concern.AuthorId, concern.AuthorAgencyId, Role.Reporter, concern.SentAt!.Value);
        for (var look = 1; look <= 9; look++)
        {
            yield return new HistoryEntry(ConcernActions.Viewed, cast.Worker, cast.Desk.Agency, Role.Practitioner, concern.SentAt.Value.AddMinutes(look), payload);
        }

        yield return new HistoryEntry(ConcernActions.Acknowledged, cast.Worker, cast.Desk.Agency, Role.Practitioner, concern.SentAt.Value.AddMinutes(30));
    }

    private ConcernDraft Draft(int number, DateTimeOffset noticed) => new()
    {
        Danger = new() { Answer = "worried-not-now" },
        Harm = new() { Sexual = "no", Images = "no", Exchange = "no", Taken = "no", MadeToInvolve = "no", Threatened = "no" },
        Child = new()
        {
            Name = $"{random.Of(FirstNames)} {random.Of(LastNames)}",
            Age = $"{11 + random.Below(7)}",
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
