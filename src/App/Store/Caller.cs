using Samphire.Domain.Access;
using Samphire.Domain.Shared;

namespace Samphire.App.Store;

/// <summary>Where an act came from.</summary>
public enum Origin
{
    [Word("web")] Web,
    [Word("cli")] Cli,
    [Word("job")] Job,
}

/// <summary>Who acts, and by which way: what the record of an act says beside the act itself.</summary>
/// <param name="Actor">The account, or null where the program acts by itself or nobody has signed in.</param>
/// <param name="Origin">By the pages, by the command line, or by a job of the program.</param>
/// <param name="Session">The session, where there is one.</param>
/// <param name="Request">A random id that also stands on error pages and in the log.</param>
public sealed record Caller(Actor? Actor, Origin Origin, Guid? Session, string Request)
{
    /// <summary>The program by itself: looking who signs in, or doing what is due.</summary>
    public static Caller Itself { get; } = new(null, Origin.Job, null, "");
}
