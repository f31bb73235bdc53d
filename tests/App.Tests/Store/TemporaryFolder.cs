namespace Samphire.App.Tests.Store;

public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Folders.CreateTempSubdirectory("samphire-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public void Dispose() => Folders.Delete(Path, recursive: true);
}
