using Samphire.App.Content;
using Samphire.Domain.Shared;

namespace Samphire.Bench;

internal static class Content
{
    public const string Folder = "dist/content";

    public static LocalTime London { get; } = new(TimeZoneInfo.FindSystemTimeZoneById("Europe/London"));

    public static ContentLibrary Load()
    {
        var (library, faults) = ContentLibrary.Load(Folder, []);
        return library ?? throw new InvalidOperationException(string.Join('\n', faults));
    }
}
