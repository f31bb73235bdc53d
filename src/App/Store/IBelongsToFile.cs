using Samphire.Domain.Audit;

namespace Samphire.App.Store;

/// <summary>Belongs to a concern (later: a case) and is visible only to people to whom that file is open.</summary>
public interface IBelongsToFile : ISealedRow
{
    public Guid FileId { get; }

    ChainId? ISealedRow.Chain => ChainId.File(FileId);
}

/// <summary>
/// As <see cref="IBelongsToFile"/>, but only for people who work on the file, never for the author of a concern.
/// </summary>
public interface IWorkersOnly : IBelongsToFile;

/// <summary>
/// A shared record without content of its own. It is visible to people who may see one of the values that files give
/// it.
/// </summary>
public interface IVisibleByValues : ISealedRow
{
    public Guid Id { get; }

    ChainId? ISealedRow.Chain => null;
}

public interface IBelongsToRecord : IBelongsToFile
{
    public Guid RecordId { get; }
}
