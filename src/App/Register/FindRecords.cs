using Microsoft.EntityFrameworkCore;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Register;
using Samphire.Domain.Shared;

namespace Samphire.App.Register;

/// <summary>A record as one reader knows it: by a name that they may see, and when it was said.</summary>
public sealed record HeldRecord(Guid Id, string Name, string Said);

/// <summary>Finds records by a name or a part of one, among those that the caller may see.</summary>
[Service]
public sealed class FindRecords(LocalTime localTime)
{
    /// <summary>More than this is no longer read, only scrolled past.</summary>
    private const int Most = 5;

    /// <summary>One or two letters fit too much.</summary>
    private const int Fewest = 3;

    /// <param name="db">The store as the caller sees it.</param>
    /// <param name="kind">A word of <see cref="RecordKind"/>; nothing is found without one.</param>
    /// <param name="name">What was typed.</param>
    /// <param name="stop">Gives up.</param>
    public async Task<IReadOnlyList<HeldRecord>> RunAsync(AppDb db, string? kind, string? name, CancellationToken stop = default)
    {
        var folded = Folded.Of(name ?? "");
        if (kind is null || Vocabulary.Find<RecordKind>(kind) is not { } of || folded.Length < Fewest)
        {
            return [];
        }

        var found = await (
            from value in db.RecordValues
            join record in db.RegisterRecords on value.RecordId equals record.Id
            where record.Kind == of && value.Kind == ValueKind.Name && value.Folded.Contains(folded)
            orderby value.SaidAt descending
            select new { record.Id, value.Words, value.SaidAt }).Take(Most * 4).ToListAsync(stop);
        return
        [
            .. found.DistinctBy(value => value.Id).Take(Most)
                .Select(value => new HeldRecord(value.Id, value.Words, $"Recorded on {HouseDate.Of(localTime.DateAt(value.SaidAt))}")),
        ];
    }
}
