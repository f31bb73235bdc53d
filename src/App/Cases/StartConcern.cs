using Samphire.App.Audit;
using Samphire.App.Content;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Access;
using Samphire.Domain.Audit;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>Begins a draft with the first press: from then on nothing that is typed is lost. It is open to its author alone.</summary>
[Service]
public sealed class StartConcern(Writer writer, AuditTrail audit, ContentLibrary library, StartLimit limit, TimeProvider clock)
{
    private const string Body = "start";

    /// <param name="caller">The author.</param>
    /// <param name="key">The form's: pressed twice, one draft begins.</param>
    /// <param name="areaId">The area whose desks are told.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The reference of the draft.</returns>
    /// <exception cref="TooManyConcernsException">More than anybody writes in an hour.</exception>
    public Task<string> RunAsync(Caller caller, Guid key, string areaId, CancellationToken cancellationToken = default) =>
        writer.RunOnceAsync(caller, IdempotencyKey.Of(key, Body), async db =>
        {
            if (await limit.WaitUntilAsync(db, cancellationToken) is { } until)
            {
                throw new TooManyConcernsException(until);
            }

            var author = caller.Actor!;
            var area = library.FindArea(areaId) ?? throw new ArgumentException("No pack holds this area.", nameof(areaId));
            var concern = new Concern
            {
                FileId = Guid.CreateVersion7(clock.GetUtcNow()),
                Reference = References.ForConcern(area),
                State = ConcernState.Draft,
                AuthorId = author.UserId,
                AuthorAgencyId = author.AgencyId,
                AreaId = areaId,
                Words = ConcernDraftJson.Write(new ConcernDraft()),
                Version = 1,
                StartedAt = db.Now,
                SavedAt = db.Now,
            };
            db.NewFiles.Add(concern.FileId);
            db.Add(concern);
            await FileAccessChanges.SetAsync(db, concern.FileId, Grants.ForDraft(author.UserId), cancellationToken);
            await audit.AddAsync(
                db, new AuditRecord(ChainId.File(concern.FileId), ConcernActions.DraftOpened, new Target("concern", concern.FileId), author.RecordsConcernsAs), cancellationToken);
            return concern.Reference;
        }, cancellationToken);
}

/// <summary>One person has begun more concerns in an hour than anybody writes. Nothing was begun.</summary>
public sealed class TooManyConcernsException(DateTimeOffset until) : Exception("Too many concerns were started in an hour.")
{
    /// <summary>From when on the next one can be begun.</summary>
    public DateTimeOffset Until { get; } = until;
}
