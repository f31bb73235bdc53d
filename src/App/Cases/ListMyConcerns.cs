using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Audit;
using Samphire.App.Store;
using Samphire.Domain.Audit;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>A line of "My concerns".</summary>
/// <param name="Reference">What it is called.</param>
/// <param name="BegunOn">The day on which it was begun.</param>
/// <param name="FirstWords">How it begins, in the author's words.</param>
/// <param name="Status">Where it stands, in plain words.</param>
/// <param name="State">The same, for what a page offers.</param>
/// <param name="SavedAt">When a draft was last saved.</param>
public sealed record MyConcern(string Reference, DateOnly BegunOn, string FirstWords, string Status, ConcernState State, DateTimeOffset SavedAt);

/// <summary>The caller's own concerns, newest first. That they were listed, and which, is written down.</summary>
public sealed class ListMyConcerns(Writer writer, AuditTrail audit, LocalTime localTime)
{
    /// <summary>So many at a time; older ones stand on the next page.</summary>
    public const int PageSize = 50;

    private const int FirstWords = 10;

    public Task<IReadOnlyList<MyConcern>> RunAsync(Caller caller, int page, CancellationToken stop = default) =>
        writer.RunAsync<IReadOnlyList<MyConcern>>(caller, async db =>
        {
            var author = caller.Actor!.UserId;
            var found = await db.Concerns.Where(concern => concern.AuthorId == author).OrderByDescending(concern => concern.BegunAt)
                .Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(stop);
            if (found.Count > 0)
            {
                var shown = JsonSerializer.SerializeToUtf8Bytes(found.Select(concern => concern.FileId));
                await audit.AddAsync(db, new Deed(ChainId.User(author), Act.ConcernsListed, new Target("list"), caller.Actor.RecordsConcernsAs, Payload: shown), stop);
            }

            return [.. found.Select(Line)];
        }, stop);

    private MyConcern Line(Concern concern) => new(
        concern.Reference,
        localTime.DateAt(concern.BegunAt),
        Begins(ConcernWords.Read(concern.Words)),
        ReporterWords.Of(concern.State, concern.ReadAt, localTime),
        concern.State,
        concern.SavedAt);

    private static string Begins(ConcernDraft draft)
    {
        var words = (draft.Noticed.Select(row => row.What).FirstOrDefault(what => !string.IsNullOrWhiteSpace(what)) ?? "")
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "Nothing written yet"
            : words.Length <= FirstWords ? string.Join(' ', words)
            : string.Join(' ', words.Take(FirstWords)) + " ...";
    }
}
