using Samphire.App.Audit;
using Samphire.App.Content;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Access;
using Samphire.Domain.Audit;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>Creates a draft that only its author can open.</summary>
[Service]
public sealed class StartConcern(Writer writer, AuditTrail audit, ContentLibrary library, StartLimit limit, TimeProvider clock)
{
    private const string Body = "start";

    /// <param name="caller">The author.</param>
    /// <param name="key">The key of the form. A second submission creates no second draft.</param>
    /// <param name="areaId">The id of the area pack.</param>
    /// <param name="cancellationToken">Cancels the action.</param>
    /// <returns>The reference of the draft.</returns>
    /// <exception cref="TooManyConcernsException">The caller has reached the limit for an hour.</exception>
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
                DraftJson = ConcernDraftJson.Write(new ConcernDraft()),
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

/// <summary>The limit of <see cref="StartLimit"/> is reached. Nothing was created.</summary>
public sealed class TooManyConcernsException(DateTimeOffset until) : Exception("Too many concerns were started in an hour.")
{
    public DateTimeOffset Until { get; } = until;
}
