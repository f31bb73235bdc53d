using System.Net;
using System.Net.Sockets;
using Samphire.Cli.Tests.Program;

namespace Samphire.Cli.Tests.Serve;

/// <summary>Each start that fails says why and what to do, in a sentence and without a stack trace.</summary>
public sealed class RefusedStartTests : IDisposable
{
    private readonly string folder = Folders.CreateTempSubdirectory("samphire-serve-").FullName;

    private string Store => Path.Combine(folder, "data", "samphire.db");

    private string Keys => Path.Combine(folder, "keys");

    public void Dispose() => Folders.Delete(folder, recursive: true);

    [Fact]
    public async Task A_port_in_use_is_named_with_what_to_do_and_the_store_is_left_alone()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        // Only the published program writes the host's log to the error output as well.
        var answer = await Published.RunAsync([], folder, "serve", "--demo", "--port", $"{port}", "--store", Store, "--keys", Keys);

        var said = $"http://localhost:{port} is in use already, perhaps by another Samphire. Stop that program, or choose another port with --port (0: any free one).\n";
        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.EndsWith(said, answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", answer.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Store));
    }

    [Theory]
    [InlineData(SocketError.AccessDenied, "This account may not listen on http://localhost:80. Choose a port from 1024 to 65535 with --port.")]
    [InlineData(SocketError.AddressNotAvailable, "Nothing can listen on http://localhost:80 (AddressNotAvailable). Choose another port with --port, and check that this machine has a loopback address.")]
    public void An_address_that_cannot_be_bound_is_named_with_what_to_do(SocketError error, string expected)
    {
        // As Kestrel throws it if neither of the two loopback addresses can be bound.
        var failure = new IOException("Failed to bind.", new AggregateException(new SocketException((int)error), new SocketException((int)error)));

        Assert.Equal(expected, ListenFailure.Explain(failure, "http://localhost:80"));
    }

    [Fact]
    public void Failure_unrelated_to_the_address_is_not_explained_as_one() =>
        Assert.Null(ListenFailure.Explain(new IOException("The disk is full."), "http://localhost:80"));

    [Theory]
    [InlineData("serve --port 0")]
    [InlineData("agency add Council")]
    public void A_folder_for_the_store_that_cannot_be_made_is_named(string verb)
    {
        var file = FileInTheWay();

        var answer = Call.Samphire([.. verb.Split(' '), "--store", Path.Combine(file, "data", "samphire.db"), "--keys", Keys]);

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.EndsWith($"The folder {Path.Combine(file, "data")} for the store cannot be made. Check that this account may write there, or choose another file with --store.\n", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serve --port 0")]
    [InlineData("agency add Council")]
    public void A_store_that_is_a_folder_is_refused(string verb)
    {
        Folders.CreateDirectory(Store);

        var answer = Call.Samphire([.. verb.Split(' '), "--store", Store, "--keys", Keys]);

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.EndsWith($"{Store} is a folder. Name a file in it with --store.\n", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serve --port 0")]
    [InlineData("agency add Council")]
    public void A_file_that_is_no_database_is_refused_and_left_as_it_is(string verb)
    {
        Folders.CreateDirectory(Path.Combine(folder, "data"));
        var letter = string.Concat(Enumerable.Repeat("A letter, and no database. ", 100));
        File.WriteAllText(Store, letter);

        var answer = Call.Samphire([.. verb.Split(' '), "--store", Store, "--keys", Keys]);

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.EndsWith($"{Store} is not a SQLite database, or it is damaged. Choose another file with --store.\n", answer.Error, StringComparison.Ordinal);
        Assert.Equal(letter, File.ReadAllText(Store));
    }

    [Fact]
    public void A_server_that_does_not_answer_is_refused_without_the_connection_string()
    {
        var answer = Call.Samphire("agency", "add", "Council", "--store", "Host=127.0.0.1;Port=1;Username=samphire;Password=planted-secret;Database=samphire;Timeout=5", "--keys", Keys);

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.EndsWith("The PostgreSQL server does not answer. Check the host and port in the connection string, and that the server is running.\n", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("planted-secret", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serve --port 0")]
    [InlineData("agency add Council")]
    public void A_key_folder_that_cannot_be_made_is_named(string verb)
    {
        var keys = Path.Combine(FileInTheWay(), "keys");

        var answer = Call.Samphire([.. verb.Split(' '), "--store", Store, "--keys", keys]);

        Assert.Equal((3, ""), (answer.ExitCode, answer.Out));
        Assert.Equal($"The key folder {keys} cannot be made, read or written. Check that this account owns it, or name another with --keys.\n", answer.Error);
    }

    [Theory]
    [InlineData("serve --port 0")]
    [InlineData("agency add Police")]
    public void An_empty_key_folder_beside_a_store_that_was_used_is_refused_and_stays_empty(string verb)
    {
        Assert.Equal(0, Call.Samphire("agency", "add", "Council", "--store", Store, "--keys", Keys).ExitCode);
        var empty = Path.Combine(folder, "no-keys");

        var answer = Call.Samphire([.. verb.Split(' '), "--store", Store, "--keys", empty]);

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.EndsWith($"The installation key of the store {Store} is not in the key folder {empty}. Name the folder that holds it with --keys, or restore it from its copy. Nothing was changed.\n", answer.Error, StringComparison.Ordinal);
        Assert.False(Folders.Exists(empty));
    }

    [Theory]
    [InlineData("serve --port 0")]
    [InlineData("agency add Police")]
    public void A_key_folder_of_another_installation_is_refused(string verb)
    {
        var other = Path.Combine(folder, "other-keys");
        Assert.Equal(0, Call.Samphire("agency", "add", "Council", "--store", Store, "--keys", Keys).ExitCode);
        Assert.Equal(0, Call.Samphire("agency", "add", "Council", "--store", Path.Combine(folder, "other", "samphire.db"), "--keys", other).ExitCode);

        var answer = Call.Samphire([.. verb.Split(' '), "--store", Store, "--keys", other]);

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.EndsWith($"The installation key of the store {Store} is not in the key folder {other}. Name the folder that holds it with --keys, or restore it from its copy. Nothing was changed.\n", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_data_folder_inside_the_key_folder_is_refused()
    {
        var answer = Call.Samphire("agency", "add", "Council", "--store", Path.Combine(Keys, "data", "samphire.db"), "--keys", Keys);

        Assert.Equal((3, ""), (answer.ExitCode, answer.Out));
        Assert.Contains($"The data folder {Path.Combine(Keys, "data")} is inside the key folder {Keys}, so one copy would include both.", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verify", 2)]
    [InlineData("keys status", 1)]
    public void A_key_folder_that_is_missing_is_named(string verb, int exitCode)
    {
        Assert.Equal(0, Call.Samphire("agency", "add", "Council", "--store", Store, "--keys", Keys).ExitCode);
        var missing = Path.Combine(folder, "no-keys");

        var answer = Call.Samphire([.. verb.Split(' '), "--store", Store, "--keys", missing]);

        Assert.Equal(exitCode, answer.ExitCode);
        Assert.Equal($"There is no key folder {missing}. Say with --keys where it is.\n", answer.Error);
    }

    private string FileInTheWay()
    {
        var file = Path.Combine(folder, "file");
        File.WriteAllText(file, "in the way");
        return file;
    }
}
