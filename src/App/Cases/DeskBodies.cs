using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Content;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>
/// The bodies to which the desk of a team belongs, by the area pack. What such a desk has read, the body knows.
/// </summary>
[Service]
public sealed class DeskBodies(ContentLibrary content)
{
    /// <summary>Empty without a team, for a team without a desk, and if the area pack no longer exists.</summary>
    public async Task<IReadOnlyList<AlertRecipient>> OfTeamAsync(AppDb db, string areaId, Guid? teamId, CancellationToken cancellationToken = default)
    {
        var desk = teamId is null ? null : await db.Teams.Where(team => team.Id == teamId).Select(team => team.DeskId).SingleOrDefaultAsync(cancellationToken);
        return OfDesk(areaId, desk);
    }

    /// <summary>Of the desk at which the caller reads the concern: the one that has it, or one that it is shared with.</summary>
    public async Task<IReadOnlyList<AlertRecipient>> OfReaderAsync(AppDb db, Concern concern, CancellationToken cancellationToken = default)
    {
        var share = await ConcernShares.OfCallerAsync(db, concern.FileId, concern.TeamId, cancellationToken);
        return await OfTeamAsync(db, concern.AreaId, share?.TeamId ?? concern.TeamId, cancellationToken);
    }

    public IReadOnlyList<AlertRecipient> OfDesk(string areaId, string? deskId) => deskId is null ? []
        : [.. content.FindArea(areaId)?.BodiesOf(deskId).Select(AlertRecipients.Recipient) ?? []];
}
