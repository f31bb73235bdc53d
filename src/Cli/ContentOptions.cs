using System.CommandLine;
using Samphire.App.Content;
using Samphire.Domain.Shared;

namespace Samphire.Cli;

internal sealed class ContentOptions
{
    private readonly Option<string?> content = new("--content")
    {
        Description = "The content folder to use instead of the one shipped with the program.",
        HelpName = "FOLDER",
    };

    private readonly Option<string[]> pack = new("--pack")
    {
        Description = "Use this version of a pack instead of the newest. Can be repeated, once for each pack.",
        HelpName = "ID@VERSION",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    public void AddTo(Command command)
    {
        command.Options.Add(content);
        command.Options.Add(pack);
    }

    public ContentLibrary Open(ParseResult call)
    {
        var folder = FolderOf(call.GetValue(content));
        var pinned = (call.GetValue(pack) ?? []).Select(Stamp).ToArray();
        if (pinned.Length > 0)
        {
            RefuseUnknown(pinned, folder);
        }

        var (library, faults) = ContentLibrary.Load(folder, pinned);
        return library ?? throw new ContentBrokenException(string.Join('\n', faults));
    }

    public static string FolderOf(string? given)
    {
        var folder = given ?? Path.Combine(AppContext.BaseDirectory, "content");
        return Directory.Exists(folder) ? folder : throw new UsageException($"There is no folder {folder}.");
    }

    private static PackStamp Stamp(string given)
    {
        var parts = given.Split('@');
        return parts.Length == 2 && PackVersion.From(parts[1]) is { } version
            ? new PackStamp(parts[0], version)
            : throw new UsageException($"--pack needs an id and a version, like ID@1.0.0, not '{given}'.");
    }

    private static void RefuseUnknown(PackStamp[] pinned, string folder)
    {
        if (pinned.DistinctBy(stamp => stamp.Id).Count() < pinned.Length)
        {
            throw new UsageException("--pack can name only one version of each pack.");
        }

        var versions = ContentLibrary.Versions(folder);
        foreach (var stamp in pinned.Where(stamp => !versions.Contains(stamp)))
        {
            throw new UsageException($"There is no pack {stamp}. There are: {string.Join(", ", versions)}.");
        }
    }
}
