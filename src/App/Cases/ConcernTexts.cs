using Microsoft.EntityFrameworkCore;
using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>Everything that the reporter has written about a concern, to search it for people whom it names.</summary>
internal static class ConcernTexts
{
    public static async Task<IReadOnlyList<string>> OfAsync(AppDb db, Concern concern, CancellationToken cancellationToken)
    {
        var written = new ConcernForm(ConcernDraftJson.Read(concern.DraftJson), ConcernContext.AnyDay).TextsThatName;
        var sent = await db.FileMessages.Where(message => message.FileId == concern.FileId && message.ById == concern.AuthorId)
            .Select(message => message.Text).ToListAsync(cancellationToken);
        return [.. written, .. sent];
    }
}
