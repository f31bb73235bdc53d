namespace Samphire.App.Store;

/// <summary>Belongs to a concern (later: a case) and is seen by whoever may see that file, and by nobody else.</summary>
public interface IBelongsToFile
{
    public Guid FileId { get; }
}

/// <summary>As <see cref="IBelongsToFile"/>, but only for those who work on the file, never for the author of a concern.</summary>
public interface IWorkersOnly : IBelongsToFile;

/// <summary>A shared record that holds nothing itself: it is there for whoever may see one of the values that files give it.</summary>
public interface IKnownByValues
{
    public Guid Id { get; }
}

/// <summary>What one file says of a shared record.</summary>
public interface IValueOfRecord : IBelongsToFile
{
    public Guid RecordId { get; }
}
