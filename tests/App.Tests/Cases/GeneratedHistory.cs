using Microsoft.EntityFrameworkCore;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Access;
using Samphire.Domain.Cases;
using Samphire.Testing;

namespace Samphire.App.Tests.Cases;

/// <summary>
/// Concerns at two desks, with actions generated from a seed. Actions that the rules refuse are skipped.
/// </summary>
internal sealed class GeneratedHistory(DeskWorld world, Random random)
{
    private readonly List<string> references = [];

    /// <summary>The states of a concern after each move.</summary>
    public HashSet<ConcernState> Seen { get; } = [];

    public HashSet<ShareState> SeenShares { get; } = [];

    public async Task RunAsync(int sent, int moves)
    {
        for (var made = 0; made < sent; made++)
        {
            await SendAsync();
        }

        for (var move = 0; move < moves; move++)
        {
            world.Clock.Now = world.Clock.Now.AddMinutes(random.Next(0, 40));
            await MoveAsync(references[random.Next(references.Count)]);
        }
    }

    private async Task SendAsync()
    {
        world.Clock.Now = world.Clock.Now.AddMinutes(random.Next(0, 3));
        var team = random.Next(4) > 0 ? SentConcerns.Duty : SentConcerns.Triage;
        string[] blocked = random.Next(6) == 0 ? [Of("Daniel", "Mairi", "Tomasz", "Gwen")] : [];
        var reference = await world.SendAsync(Of("Priya", "Kofi", "Daniel"), team, actNow: random.Next(2) == 0, Words, blocked);
        references.Add(reference);
        if (random.Next(3) == 0)
        {
            await AddAsync(reference, file => new RequiredAlert { FileId = file, To = AlertRecipient.AdultSocialCare, Method = AlertMethod.Written, Position = 2 });
        }

        // One person closes the concern of an adult, so that some are closed in few moves.
        void Words(ConcernDraft draft)
        {
            draft.Child.District = Of("thornsea", "marlhythe", "");
            draft.Child.Age = references.Count % 2 == 0 ? draft.Child.Age : "19";
        }
    }

    private async Task MoveAsync(string reference)
    {
        var concern = await world.RowAsync(reference);
        var submission = await world.PressAsync(reference);
        var by = await world.As(concern.TeamId == (await world.As("Tomasz")).Actor!.TeamIds[0] ? "Tomasz" : Of("Daniel", "Mairi", "Gwen"));
        var other = await world.As(by.Actor!.DisplayName == "Tomasz Zielinski" ? "Daniel" : "Tomasz");
        var words = DeskWorld.Words("So it is.");
        switch (concern.State == ConcernState.Asked && random.Next(2) == 0 ? 4 : random.Next(22))
        {
            case 0 or 1:
                await world.Get<AcknowledgeConcern>().RunAsync(by, submission);
                break;
            case 3 or 13 or 15 or 16:
                await world.Get<AskReporter>().RunAsync(by, submission, words);
                break;
            case 4:
                await world.Get<AnswerDesk>().RunAsync(await AuthorAsync(concern), submission, random.Next(2) == 0 ? words : DeskWorld.Words("He has a knife."));
                break;
            case 5:
                await world.Get<PassConcern>().RunAsync(by, submission, other.Actor!.TeamIds[0], words);
                break;
            case 6:
                await world.Get<AcceptConcern>().RunAsync(by, submission, words);
                break;
            case 2 or 7:
                await world.Get<ConcernClosure>().ProposeAsync(by, submission, Closures.Draft());
                break;
            case 8:
                await world.Get<ConcernClosure>().AgreeAsync(by, submission);
                break;
            case 9:
                await world.Get<EscalateUnread>().RunAsync();
                break;
            case 12:
                await world.Get<AnswerDanger>().RunAsync(by, submission, random.Next(2) == 0);
                break;
            case 11:
                await world.Get<TakeConcern>().RunAsync(by, submission);
                break;
            case 10:
                await OpenAsync(reference);
                break;
            case 14:
                await world.Get<AddToConcern>().RunAsync(await AuthorAsync(concern), submission, words);
                break;
            case 17 or 18:
                await world.Get<ShareConcern>().RunAsync(by, submission, other.Actor!.TeamIds[0], words);
                break;
            case 19:
                await world.Get<ShareConcern>().RunAsync(by, submission, other.Actor!.TeamIds[0], words);
                await world.Get<AcknowledgeConcern>().RunAsync(other, await world.PressAsync(reference));
                break;
            case 20:
                await world.Get<TakeConcern>().RunAsync(other, submission);
                break;
            case 21:
                await world.Get<AcknowledgeConcern>().RunAsync(other, submission);
                await world.Get<ShareConcern>().FinishAsync(other, await world.PressAsync(reference), words);
                break;
            default:
                await TellAsync(reference);
                break;
        }

        Seen.Add((await world.RowAsync(reference)).State);
        SeenShares.UnionWith((await world.AllAsync(db => db.ConcernShares)).Where(share => share.FileId == concern.FileId).Select(share => share.State));
    }

    /// <summary>Grants access to a single person: until yesterday, until tomorrow or without an end.</summary>
    private async Task OpenAsync(string reference)
    {
        var person = (await world.As(Of("Daniel", "Hamza", "Imogen", "Priya"))).Actor!.UserId;
        DateTimeOffset? until = random.Next(3) switch { 0 => world.Clock.Now.AddDays(-1), 1 => world.Clock.Now.AddDays(30), _ => null };
        var file = (await world.RowAsync(reference)).FileId;
        await world.Services.ChangeAsync(Caller.System, async db =>
        {
            if (!await db.FileGrants.IgnoreVisibility().AnyAsync(grant => grant.FileId == file && grant.PrincipalId == person && grant.Level == AccessLevel.Worker))
            {
                db.Add(new FileGrant { PrincipalId = person, FileId = file, Level = AccessLevel.Worker, Reason = AccessReason.Escalated, Until = until });
            }
        });
    }

    private async Task TellAsync(string reference)
    {
        var outcome = Enum.GetValues<AlertOutcome>()[random.Next(4)];
        var to = (AlertRecipient)random.Next(3);
        await AddAsync(reference, file => new ConcernAlert
        {
            Id = Guid.CreateVersion7(),
            FileId = file,
            To = to,
            Outcome = outcome,
            At = Timestamps.Now(world.Clock),
            RecordedById = Guid.Empty,
            RecordedAt = Timestamps.Now(world.Clock),
        });
    }

    private async Task AddAsync(string reference, Func<Guid, object> row)
    {
        var file = (await world.RowAsync(reference)).FileId;
        await world.Services.ChangeAsync(Caller.System, db =>
        {
            db.Add(row(file));
            return Task.CompletedTask;
        });
    }

    private async Task<Caller> AuthorAsync(Concern concern)
    {
        foreach (var person in (string[])["Priya", "Kofi", "Daniel"])
        {
            if ((await world.As(person)) is { Actor: { } actor } caller && actor.UserId == concern.AuthorId)
            {
                return caller;
            }
        }

        throw new InvalidOperationException("Nobody wrote it.");
    }

    private string Of(params string[] names) => names[random.Next(names.Length)];
}
