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
    /// <param name="stop">Gives up.</param>
    /// <returns>The reference of the draft.</returns>
    /// <exception cref="TooManyBegunException">More than anybody writes in an hour.</exception>
    public Task<string> RunAsync(Caller caller, Guid key, string areaId, CancellationToken stop = default) =>
        writer.RunOnceAsync(caller, FormKey.Of(key, Body), async db =>
        {
            if (await limit.WaitUntilAsync(db, stop) is { } until)
            {
                throw new TooManyBegunException(until);
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
                Words = ConcernWords.Write(new ConcernDraft()),
                Version = 1,
                BegunAt = db.Now,
                SavedAt = db.Now,
            };
            db.FilesBegun.Add(concern.FileId);
            db.Add(concern);
            await FileDoors.SetAsync(db, concern.FileId, Grants.ForDraft(author.UserId), stop);
            await audit.AddAsync(
                db, new Deed(ChainId.File(concern.FileId), ConcernActions.DraftOpened, new Target("concern", concern.FileId), author.RecordsConcernsAs), stop);
            return concern.Reference;
        }, stop);
}

/// <summary>One person has begun more concerns in an hour than anybody writes. Nothing was begun.</summary>
public sealed class TooManyBegunException(DateTimeOffset until) : Exception("Too many concerns were started in an hour.")
{
    /// <summary>From when on the next one can be begun.</summary>
    public DateTimeOffset Until { get; } = until;
}
