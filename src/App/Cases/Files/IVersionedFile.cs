using Samphire.App.Store;

namespace Samphire.App.Cases.Files;

/// <summary>A file that people change from pages: a concern, later a case.</summary>
public interface IVersionedFile : IBelongsToFile
{
    /// <summary>What it is called on pages and in addresses.</summary>
    public string Reference { get; }

    /// <summary>Counts the changes, so that two people never overwrite each other unseen.</summary>
    public int Version { get; set; }
}
