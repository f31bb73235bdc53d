using System.CommandLine;
using System.Data.Common;
using Samphire.App.Audit;
using Samphire.App.Cases.Unfiltered;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;
using Samphire.Domain.Audit;
using Samphire.Domain.Shared;

namespace Samphire.Cli.Verbs;

internal static class Verify
{
    public static Command Command(Streams streams)
    {
        var store = new StoreOptions();
        var against = new Option<string?>("--against") { Description = "A checkpoint file that `serve --checkpoints` wrote: finds a database that was set back since.", HelpName = "FILE" };
        var command = new Command("verify", """
            Reads every audit log and checks that no entry has been altered, removed, moved or cut off, and compares every
            row of data with its seal. Prints a line for each fault: which log, which entry or row, what is wrong. Samphire can be running at the same time.

            Examples:
              samphire verify
              samphire verify --store data/samphire.db
              samphire verify --against checkpoints/checkpoint-20261201T140000000Z.jsonl
            """) { against };
        store.AddTo(command);
        command.SetAction(async (call, cancellationToken) =>
        {
            var (verdict, references) = await RunAsync(store.Open(call), store.Keys(call) ?? throw new UsageException(store.NoKeys(call)), call.GetValue(against), cancellationToken);
            await using var writer = streams.Text();
            foreach (var fault in verdict.Faults)
            {
                writer.WriteLine(Line(fault, references));
            }

            if (verdict.Unread > 0)
            {
                streams.Error.WriteLine($"{verdict.Unread} payloads could not be decrypted because a key is missing (see samphire keys status).");
            }

            if (verdict.Faults.Count > 0)
            {
                return ExitCode.No;
            }

            writer.WriteLine($"{verdict.Chains} audit logs, {verdict.Entries} entries, verified. {verdict.Payloads} payloads decrypted. {verdict.Rows} rows compared with their seals.");
            if (call.GetValue(against) is null)
            {
                writer.WriteLine("Whether the whole database was set back to an earlier state cannot be seen without a checkpoint (--against).");
            }

            if (verdict.Drafts > 0)
            {
                writer.WriteLine($"Drafts among these rows: {verdict.Drafts}. What is written in a draft is sealed when it is sent.");
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<(VerificationResult Result, IReadOnlyDictionary<string, string> References)> RunAsync(StoreFactory store, KeyFolder keys, string? against, CancellationToken cancellationToken)
    {
        if (keys.Instance is not { } instance)
        {
            throw new UsageException("The installation key is missing from the key folder. Without it, the ends of the audit logs cannot be verified.");
        }

        var earlier = against is null ? null : Earlier(against, instance);
        var caller = new Caller(null, Origin.Cli, null, "verify");
        await using var db = store.Open(caller);
        var verdict = await new VerifyStore(store, new AuditSeals(instance), new FileKeyWrap(keys)) { Against = earlier }.RunAsync(caller, new Expected(AllChains.ExpectedAsync(db)), cancellationToken);
        return (verdict, verdict.Faults.Count == 0 ? new Dictionary<string, string>() : await ReferencesAsync(db, cancellationToken));
    }

    private static Checkpoint Earlier(string file, KeyFile instance)
    {
        if (!File.Exists(file))
        {
            throw new UsageException($"There is no file {file}.");
        }

        using var signer = new CheckpointSigner(instance);
        return Checkpoint.From(File.ReadAllBytes(file), signer)
            ?? throw new UsageException($"{file} is not a checkpoint of this installation: it was changed, or signed with another installation key.");
    }

    // Empty if the store is too damaged to read them. The chains are listed all the same.
    private static async Task<Dictionary<string, string>> ReferencesAsync(AppDb db, CancellationToken cancellationToken)
    {
        try
        {
            return await AllChains.ReferencesAsync(db, cancellationToken);
        }
        catch (Exception unreadable) when (unreadable is DbException or InvalidOperationException or FormatException)
        {
            return [];
        }
    }

    private static string Line(ChainFault fault, IReadOnlyDictionary<string, string> references) =>
        $"{fault.Chain} {(references.TryGetValue(fault.Chain, out var reference) ? $"({reference}) " : "")}{(fault.Row is { } row ? $"row {row}" : fault.Seq == 0 ? "whole log" : $"entry {fault.Seq}")}: {Vocabulary.Word(fault.Damage).Replace('-', ' ')}: {fault.What}";
}
