using Samphire.App.Cases;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Assessments;

/// <summary>Who must be told of a concern, sent or not, and who knows already.</summary>
/// <param name="Judged">What the rules make of what is said there.</param>
/// <param name="Debts">In the order in which they are told.</param>
public sealed record ConcernDebts(JudgedConcern Judged, IReadOnlyList<AlertDebt> Debts);

/// <summary>Works out what is owed: of a draft, by what it says so far; of a concern that was sent, by what the rules said then.</summary>
[Service]
public sealed class ActNowOfConcern(ConcernJudgement judgement, DeskTerms desk, LocalTime localTime)
{
    public async Task<ConcernDebts> OfAsync(AppDb db, Concern concern, CancellationToken stop = default)
    {
        var draft = ConcernWords.Read(concern.Words);
        var terms = desk.AlertTerms(concern.AreaId);
        if (concern.SentAt is { } sentAt)
        {
            // What was sent was whole then. Should a later version read it more strictly, what it can read still counts.
            var said = Statement.Parse(draft, sentAt, localTime).Statement ?? StatementSoFar.Of(draft, sentAt, localTime);
            var sent = judgement.Judge(said, concern, sentAt);
            return new ConcernDebts(sent, await Cases.Debts.OfSentAsync(db, concern, terms, stop));
        }

        var soFar = judgement.Judge(StatementSoFar.Of(draft, db.Now, localTime), concern, db.Now);
        return new ConcernDebts(soFar, Cases.Debts.After(soFar.Owed, await Cases.Debts.RecordsAsync(db, concern.FileId, stop), terms));
    }
}
