using Samphire.App.Cases;
using Samphire.App.Content;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Assessments;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.App.Assessments;

/// <summary>Where a concern is sent, and whom to call in the meantime.</summary>
/// <param name="Name">The desk whose team reads it, or a supervisor instead; null if nobody can.</param>
/// <param name="Call">The social-care desk to call now.</param>
public sealed record ConcernDestination(string? Name, RouteAnswer Call);

/// <summary>Tells the author who will read a concern or, once it is sent, who reads it.</summary>
[Service]
public sealed class ConcernDestinationQuery(ContentLibrary library, LocalTime localTime)
{
    private const string ASupervisor = "a supervisor";

    public async Task<ConcernDestination> OfAsync(AppDb db, Actor author, AssessedConcern assessed, CancellationToken cancellationToken = default)
    {
        var routes = new ConcernRoutes(assessed, library.Toolbox.Toolbox, localTime);
        var readers = await ReaderSelection.FindAsync(db, author, assessed.Area.Stamp.Id, routes.DesksToRead(db.Now), [.. assessed.Statement.Texts()], cancellationToken);
        var name = readers is null ? null
            : readers.Team is null ? ASupervisor
            : assessed.Area.Desks.Single(desk => desk.Id == readers.Desk).Name;
        return new ConcernDestination(name, routes.Call(db.Now));
    }
}
