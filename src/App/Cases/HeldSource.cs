using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Store;

namespace Samphire.App.Cases;

/// <summary>Shown in place of a source's name: the agency that holds it, and the reference to quote.</summary>
public sealed record HeldSource(string Agency, string Reference)
{
    public string Words => $"Held by {Agency}, reference {Reference}";

    public static async Task<HeldSource?> OfAsync(AppDb db, Guid fileId, CancellationToken cancellationToken = default)
    {
        var row = await db.SealedSources.Where(source => source.FileId == fileId).OrderByDescending(source => source.Id).FirstOrDefaultAsync(cancellationToken);
        return row is null ? null : new HeldSource(await db.Agencies.Where(agency => agency.Id == row.AgencyId).Select(agency => agency.Name).SingleAsync(cancellationToken), row.Reference);
    }
}
