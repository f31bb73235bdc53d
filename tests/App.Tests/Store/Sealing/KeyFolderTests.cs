using System.Runtime.Versioning;
using System.Text;
using Samphire.App.Store.Sealing;

namespace Samphire.App.Tests.Store.Sealing;

/// <summary>
/// Keys are stored outside the data folder, readable only by their owner, and a lost key is reported as missing.
/// </summary>
[SupportedOSPlatform("linux")]
public sealed class KeyFolderTests : IDisposable
{
    private static readonly Guid Agency = Guid.Parse("0192a000-0000-7000-8000-0000000000a1");
    private readonly TemporaryFolder home = new();

    private string Keys => home["keys"];

    public void Dispose() => home.Dispose();

    [Fact]
    public void First_start_creates_the_key_folder_and_one_key_and_announces_it_once()
    {
        var made = new List<KeyFile>();
        var folder = KeyFolder.Open(Keys, home["data"], TimeProvider.System, made: made.Add);

        var key = Assert.Single(made);
        Assert.Null(key.Agency);
        Assert.Matches("^[0-9A-F]{4}-[0-9A-F]{4}$", key.Check);
        Assert.Contains(Path.Combine(Keys, "instance.key"), folder.Notice(key));
        Assert.Contains(key.Check, folder.Notice(key));
        Assert.Contains("Without it, the names of sealed sources are lost. Anyone who has both the key and the database can read them", folder.Notice(key));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, Mode(Keys));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, Mode(Path.Combine(Keys, "instance.key")));
        Assert.Empty(Folders.EnumerateFiles(Keys, "*.new"));

        made.Clear();
        Assert.Equal(key.Check, KeyFolder.Open(Keys, home["data"], TimeProvider.System, made: made.Add).Instance?.Check);
        Assert.Empty(made);
    }

    [Fact]
    public async Task Two_programs_on_one_folder_find_each_others_keys()
    {
        var (one, other) = (KeyFolder.Open(Keys, home["data"], TimeProvider.System), KeyFolder.Open(Keys, home["data"], TimeProvider.System));

        var made = await new FileKeyWrap(one).CurrentAsync(Agency, TestContext.Current.CancellationToken);

        Assert.Equal(one.Find(made)!.Check, other.Find(made)?.Check);
        Assert.Equal(made, await new FileKeyWrap(other).CurrentAsync(Agency, TestContext.Current.CancellationToken));
        Assert.Null(other.Find(Guid.NewGuid()));
    }

    [Fact]
    public void A_key_file_is_seven_lines_and_a_changed_one_is_refused()
    {
        Open();
        var file = Path.Combine(Keys, "instance.key");
        var lines = File.ReadAllLines(file);

        Assert.Equal("samphire-key 1", lines[0]);
        Assert.Equal(["id", "purpose", "agency", "created", "key", "check"], lines[1..].Select(line => line.Split(": ")[0]));
        Assert.Equal("purpose: instance", lines[2]);
        Assert.Equal("agency: -", lines[3]);

        var key = lines[5].ToCharArray();
        key[5] = key[5] == 'A' ? 'B' : 'A';
        lines[5] = new string(key);
        File.WriteAllLines(file, lines);
        Assert.Contains("is an incomplete key", Assert.Throws<KeysRefusedException>(Open).Message);
    }

    [Theory]
    [InlineData(UnixFileMode.GroupRead)]
    [InlineData(UnixFileMode.OtherRead)]
    [InlineData(UnixFileMode.OtherWrite)]
    public void Key_or_folder_that_others_can_access_is_refused(UnixFileMode others)
    {
        Open();
        var file = Path.Combine(Keys, "instance.key");
        File.SetUnixFileMode(file, Mode(file) | others);
        Assert.Contains($"chmod 600 {file}", Assert.Throws<KeysRefusedException>(Open).Message);

        File.SetUnixFileMode(file, UnixFileMode.UserRead);
        File.SetUnixFileMode(Keys, Mode(Keys) | others);
        Assert.Contains($"chmod 700 {Keys}", Assert.Throws<KeysRefusedException>(Open).Message);
    }

    [Fact]
    public void Key_folder_inside_the_data_folder_is_refused_even_through_a_link()
    {
        Folders.CreateDirectory(home["data"]);
        Folders.CreateSymbolicLink(home["elsewhere"], home["data"]);

        Assert.Throws<KeysRefusedException>(() => KeyFolder.Open(home["data/keys"], home["data"], TimeProvider.System));
        Assert.Throws<KeysRefusedException>(() => KeyFolder.Open(home["data"], home["data"], TimeProvider.System));
        Assert.Throws<KeysRefusedException>(() => KeyFolder.Open(home["elsewhere/keys"], home["data"], TimeProvider.System));
        Assert.NotNull(KeyFolder.Open(home["data-keys"], home["data"], TimeProvider.System).Instance);
        Assert.NotNull(KeyFolder.Open(home["data/keys"], home["data"], TimeProvider.System, demo: true).Instance);
    }

    [Fact]
    public async Task Each_agency_has_a_key_of_its_own_made_when_first_needed()
    {
        var wrap = new FileKeyWrap(Open());
        var kek = await wrap.CurrentAsync(Agency, TestContext.Current.CancellationToken);

        Assert.Equal(kek, await wrap.CurrentAsync(Agency, TestContext.Current.CancellationToken));
        Assert.NotEqual(kek, await wrap.CurrentAsync(Guid.Empty, TestContext.Current.CancellationToken));
        Assert.NotEqual(kek, await wrap.CurrentAsync(null, TestContext.Current.CancellationToken));
        Assert.Equal(kek, await new FileKeyWrap(Open()).CurrentAsync(Agency, TestContext.Current.CancellationToken));
        Assert.Equal(3, Open().All.Count);
    }

    [Fact]
    public async Task A_wrapped_key_opens_with_its_own_key_and_context_only()
    {
        var folder = Open();
        var wrap = new FileKeyWrap(folder);
        var cancellationToken = TestContext.Current.CancellationToken;
        var kek = await wrap.CurrentAsync(Agency, cancellationToken);
        var other = await wrap.CurrentAsync(null, cancellationToken);
        var wrapped = await wrap.WrapAsync(kek, Encoding.UTF8.GetBytes("0123456789abcdef0123456789abcdef"), "here", cancellationToken);

        var opened = Assert.IsType<UnsealResult.Clear>(await wrap.UnwrapAsync(kek, Agency, wrapped, "here", cancellationToken));
        Assert.Equal("0123456789abcdef0123456789abcdef", Encoding.UTF8.GetString(opened.Value.Reveal()));
        Assert.IsType<UnsealResult.Damaged>(await wrap.UnwrapAsync(kek, Agency, wrapped, "there", cancellationToken));
        Assert.IsType<UnsealResult.Damaged>(await wrap.UnwrapAsync(other, Agency, wrapped, "here", cancellationToken));
        Assert.IsType<UnsealResult.Damaged>(await wrap.UnwrapAsync(kek, Agency, ReadOnlyMemory<byte>.Empty, "here", cancellationToken));

        File.Delete(Path.Combine(Keys, folder.Find(kek)!.Name));
        Assert.Equal(new UnsealResult.KeyMissing(Agency), await new FileKeyWrap(Open()).UnwrapAsync(kek, Agency, wrapped, "here", cancellationToken));
    }

    [Fact]
    public void Look_at_a_missing_key_folder_creates_nothing()
    {
        Assert.Null(KeyFolder.Look(Keys, TimeProvider.System));
        Assert.False(Folders.Exists(Keys));
    }

    [Fact]
    public void Key_written_as_text_shows_only_its_id_and_check_value()
    {
        var key = Open().Instance!;

        Assert.Equal($"key {key.Id}, check {key.Check}", key.ToString());
    }

    private static UnixFileMode Mode(string path) => File.GetUnixFileMode(path);

    private KeyFolder Open() => KeyFolder.Open(Keys, home["data"], TimeProvider.System);
}
