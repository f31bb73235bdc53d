using Samphire.Testing;

namespace Samphire.Cli.Tests.Verify;

/// <summary>
/// A checkpoint that was kept outside the database shows what the database alone cannot: that all of it, or a whole
/// history, was set back.
/// </summary>
public abstract class CheckpointTests(Database database) : IDisposable
{
    private const string Gwen = "gwen.pritchard@wendmarsh.example";

    private readonly WrittenStore earlier = WrittenStore.Copy(database);

    private readonly WrittenStore store = WrittenStore.Copy(database);

    public void Dispose()
    {
        earlier.Dispose();
        store.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Store_that_only_grew_since_the_checkpoint_is_whole()
    {
        var checkpoint = await store.CheckpointAsync();
        Assert.Equal(0, store.Run("user", "disable", Gwen).ExitCode);

        var answer = store.Run("verify", "--against", checkpoint);

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.DoesNotContain("cannot be seen without a checkpoint", answer.Out, StringComparison.Ordinal);
        Assert.Contains("cannot be seen without a checkpoint", store.Run("verify").Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restored_earlier_database_is_whole_in_itself_and_found_by_the_checkpoint()
    {
        Assert.Equal(0, store.Run("user", "disable", Gwen).ExitCode);
        var checkpoint = await store.CheckpointAsync();
        Assert.Equal(0, earlier.Run("verify").ExitCode);

        var answer = earlier.Run("verify", "--against", checkpoint);

        Assert.Equal(1, answer.ExitCode);
        Assert.StartsWith($"{store.Chain} entry 5: cut off: the log had 5 entries at the checkpoint of ", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_that_went_another_way_after_a_restore_is_found_by_the_checkpoint()
    {
        Assert.Equal(0, store.Run("user", "disable", Gwen).ExitCode);
        var checkpoint = await store.CheckpointAsync();
        Assert.Equal(0, earlier.Run("user", "disable", Gwen).ExitCode);

        var answer = earlier.Run("verify", "--against", checkpoint);

        Assert.Equal(1, answer.ExitCode);
        Assert.StartsWith($"{store.Chain} entry 5: altered: the checkpoint of ", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_deleted_with_everything_that_names_it_is_found_by_the_checkpoint()
    {
        Assert.Equal(0, store.Run("user", "add", "new@wendmarsh.example", "--name", "New Person", "--agency", WrittenStore.Council, "--role", "reporter").ExitCode);
        var checkpoint = await store.CheckpointAsync();
        Assert.Equal(0, earlier.Run("verify").ExitCode);

        var answer = earlier.Run("verify", "--against", checkpoint);

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("whole log: missing: the whole log is missing, which had 2 entries at the checkpoint of ", answer.Out, StringComparison.Ordinal);
        Assert.Contains("system entry 5: cut off: ", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Checkpoint_that_was_changed_or_is_of_another_installation_is_refused()
    {
        var checkpoint = await store.CheckpointAsync();
        var changed = Path.Combine(store.Folder, "changed.jsonl");
        await File.WriteAllTextAsync(changed, (await File.ReadAllTextAsync(checkpoint, TestContext.Current.CancellationToken)).Replace("\"entries\":4", "\"entries\":3", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var foreign = Path.Combine(store.Folder, "foreign.jsonl");
        await File.WriteAllTextAsync(foreign, "{\"format\":\"samphire.checkpoint/1\"}\n", TestContext.Current.CancellationToken);

        foreach (var file in (string[])[changed, foreign])
        {
            var answer = store.Run("verify", "--against", file);
            Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
            Assert.Contains($"{file} is not a checkpoint of this installation", answer.Error, StringComparison.Ordinal);
        }

        var absent = store.Run("verify", "--against", Path.Combine(store.Folder, "absent.jsonl"));
        Assert.Equal((2, ""), (absent.ExitCode, absent.Out));
    }
}

public sealed class CheckpointOnSqliteTests() : CheckpointTests(Database.Sqlite);

public sealed class CheckpointOnPostgresTests() : CheckpointTests(Database.Postgres);
