using Microsoft.EntityFrameworkCore;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Register;
using Samphire.Domain.Shared;

namespace Samphire.App.Register;

/// <summary>A record under a name that the reader may see, with the date on which that name was recorded.</summary>
public sealed record RecordSuggestion(Guid Id, string Name, string Said);

/// <summary>Finds records by a name or a part of one, among those that the caller may see.</summary>
[Service]
public sealed class FindRecords(LocalTime localTime)
{
    // A longer list would not be read.
    private const int Most = 5;

    // One or two letters match too much.
    private const int Fewest = 3;

    public async Task<IReadOnlyList<RecordSuggestion>> RunAsync(AppDb db, string? kind, string? name, CancellationToken cancellationToken = default)
    {
        var folded = FoldedText.Of(name ?? "");
        if (kind is null || Vocabulary.Find<RecordKind>(kind) is not { } of || folded.Length < Fewest)
        {
            return [];
        }

        var found = await (
            from value in db.RecordValues
            join record in db.RegisterRecords on value.RecordId equals record.Id
            where record.Kind == of && value.Kind == ValueKind.Name && value.Folded.Contains(folded)
            orderby value.SaidAt descending
            select new { record.Id, value.Words, value.SaidAt }).Take(Most * 4).ToListAsync(cancellationToken);
        return
        [
            .. found.DistinctBy(value => value.Id).Take(Most)
                .Select(value => new RecordSuggestion(value.Id, value.Words, $"Recorded on {DateText.Of(localTime.DateAt(value.SaidAt))}")),
        ];
    }
}
