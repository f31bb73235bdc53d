namespace Samphire.Cli.Tests;

/// <summary><c>user</c>, <c>agency</c> and <c>team</c>: the operator decides who may sign in.</summary>
public sealed class PeopleTests : IDisposable
{
    private const string Council = "Wendmarsh Council";

    private readonly string folder = Folders.CreateTempSubdirectory("samphire-people-").FullName;

    [Fact]
    public void The_first_administrator_gets_a_password_that_is_printed_once()
    {
        Run("agency", "add", Council);

        var made = Run("user", "add", "lin.chan@wendmarsh.example", "--name", "Lin Chan", "--agency", Council, "--role", "administrator");

        Assert.Equal(0, made.ExitCode);
        Assert.Matches("^([a-z2-9]{5}-){4}[a-z2-9]{5}\n$", made.Out);
        Assert.Equal("lin.chan@wendmarsh.example\tLin Chan\tWendmarsh Council\t\tadministrator\t\n", Run("user", "list").Out);
        Assert.Equal(0, Run("verify").ExitCode);
    }

    [Fact]
    public void Password_read_from_the_input_is_never_printed_and_must_be_strong()
    {
        Run("agency", "add", Council);
        string[] add = ["user", "add", "daniel.okonjo@wendmarsh.example", "--name", "Daniel Okonjo", "--agency", Council, "--role", "practitioner", "--password-stdin"];

        Refused("There is no password on the first line of standard input.\n", Run("", add));
        Refused("Password must be 15 characters or more.\n", Run("short\n", add));
        var made = Run("heron gravel teapot violin\n", add);

        Assert.Equal(0, made.ExitCode);
        Assert.Equal("", made.Out + made.Error);
        Refused("There is already an account with this email address.\n", Run("heron gravel teapot violin\n", add));
    }

    [Fact]
    public void Roles_suspension_and_new_passwords_are_set_by_email_address()
    {
        Run("agency", "add", Council);
        Run("user", "add", "lin.chan@wendmarsh.example", "--name", "Lin Chan", "--agency", Council, "--role", "administrator");
        Run("user", "add", "gwen.pritchard@wendmarsh.example", "--name", "Gwen Pritchard", "--agency", Council, "--role", "practitioner");

        Assert.Equal(0, Run("user", "roles", "Gwen.Pritchard@wendmarsh.example", "--role", "supervisor", "--role", "champion").ExitCode);
        Assert.Equal(0, Run("user", "disable", "gwen.pritchard@wendmarsh.example").ExitCode);
        Assert.Contains("\tchampion, supervisor\tsuspended\n", Run("user", "list").Out, StringComparison.Ordinal);
        Assert.Equal(0, Run("user", "enable", "gwen.pritchard@wendmarsh.example").ExitCode);
        Assert.Equal(30, Run("user", "reset", "gwen.pritchard@wendmarsh.example", "--factor").Out.Length);

        Refused(
            "There is no role 'king'. Roles: reporter, practitioner, champion, supervisor, police-triage, analyst, administrator, auditor.\n",
            Run("user", "roles", "gwen.pritchard@wendmarsh.example", "--role", "king"));
        Refused("There is no account with the email address nobody@wendmarsh.example.\n", Run("user", "disable", "nobody@wendmarsh.example"));
        Refused("This is the only administrator who can sign in. Add another administrator first.\n", Run("user", "disable", "lin.chan@wendmarsh.example"));
        Refused(
            "Administrators and auditors cannot work on files. Give these roles to different accounts.\n",
            Run("user", "roles", "gwen.pritchard@wendmarsh.example", "--role", "supervisor", "--role", "auditor"));
    }

    [Fact]
    public void Team_can_be_given_only_a_desk_that_exists()
    {
        Run("agency", "add", Council);
        Run("user", "add", "daniel.okonjo@wendmarsh.example", "--name", "Daniel Okonjo", "--agency", Council, "--role", "practitioner");

        Refused("There is already an agency with this name.\n", Run("agency", "add", "wendmarsh council"));
        Refused("Give both --area and --desk, or neither.\n", Run("team", "add", "Front door", "--agency", Council, "--area", "wendmarsh-demo"));
        Assert.Equal(2, Run("team", "add", "Front door", "--agency", Council, "--area", "wendmarsh-demo", "--desk", "nowhere").ExitCode);
        Assert.Equal(0, Run("team", "add", "Front door", "--agency", Council, "--area", "wendmarsh-demo", "--desk", "social-care").ExitCode);
        Assert.Equal("Front door\tWendmarsh Council\twendmarsh-demo\tsocial-care\n", Run("team", "list").Out);
        Assert.Equal(0, Run("team", "join", "Front door", "daniel.okonjo@wendmarsh.example").ExitCode);
        Assert.Contains("\tFront door\tpractitioner\t", Run("user", "list").Out, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Folders.Delete(folder, recursive: true);
    }

    private static void Refused(string message, Answer answer)
    {
        Assert.Equal(2, answer.ExitCode);
        Assert.Equal(message, answer.Error);
        Assert.Equal("", answer.Out);
    }

    private Answer Run(params string[] args) => Run("", args);

    private Answer Run(string input, string[] args) =>
        Call.SamphireOn(input, [.. args, "--store", Path.Combine(folder, "data", "samphire.db"), "--keys", Path.Combine(folder, "keys")]);
}
