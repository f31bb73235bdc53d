namespace Samphire.App.Store;

/// <summary>Belongs to a concern (later: a case) and is seen by whoever may see that file, and by nobody else.</summary>
public interface IHangsOnFile
{
    public Guid FileId { get; }
}

/// <summary>As <see cref="IHangsOnFile"/>, but only for those who work on the file, never for the author of a concern.</summary>
public interface IForWorkers : IHangsOnFile;
