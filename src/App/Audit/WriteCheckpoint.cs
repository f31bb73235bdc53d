using Microsoft.EntityFrameworkCore;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;

namespace Samphire.App.Audit;

/// <summary>Writes checkpoints into a folder, each as a file of its own, if the store has changed since the last one.</summary>
public sealed class WriteCheckpoint(StoreFactory store, CheckpointSigner signer, string folder)
{
    private string? last;

    /// <returns>The file; null if nothing has changed.</returns>
    public async Task<string?> RunAsync(CancellationToken cancellationToken = default)
    {
        var pages = new AuditPages(store, Caller.System);
        var checkpoint = await pages.AtOneMomentAsync(db => FindAsync(db, cancellationToken), cancellationToken);
        var ends = string.Concat(checkpoint.Chains.Select(chain => chain.Head));
        if (ends == last)
        {
            return null;
        }

        Folders.CreateDirectory(folder);
        var file = Path.Combine(folder, $"checkpoint-{checkpoint.At.UtcDateTime:yyyyMMdd'T'HHmmssfff'Z'}.jsonl");
        await File.WriteAllBytesAsync($"{file}.new", checkpoint.ToBytes(signer), cancellationToken);
        File.Move($"{file}.new", file, overwrite: true);
        last = ends;
        return file;
    }

    private static async Task<Checkpoint> FindAsync(AppDb db, CancellationToken cancellationToken)
    {
        var heads = await db.Set<AuditHead>().OrderBy(head => head.Chain).Select(head => new { head.Chain, head.Seq, head.Hash }).ToListAsync(cancellationToken);
        var rows = new Dictionary<string, long>();
        foreach (var table in SealedTable.All(db.Model).Values.OrderBy(table => table.Name, StringComparer.Ordinal))
        {
            rows[table.Name] = await AllRows.CountAsync(db, table.Type, cancellationToken);
        }

        return new Checkpoint(db.Now, rows, [.. heads.Select(head => new CheckpointChain(head.Chain, head.Seq, Convert.ToHexStringLower(head.Hash)))]);
    }
}
