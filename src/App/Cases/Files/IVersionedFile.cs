using Samphire.App.Store;

namespace Samphire.App.Cases.Files;

/// <summary>A file that people edit on pages, such as a concern.</summary>
public interface IVersionedFile : IBelongsToFile
{
    public string Reference { get; }

    // Incremented with every change, so that two people never overwrite each other's work.
    public int Version { get; set; }
}
