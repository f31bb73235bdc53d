using Samphire.Domain.Access;
using Samphire.Domain.Shared;

namespace Samphire.App.Store;

public enum Origin
{
    [Word("web")] Web,
    [Word("cli")] Cli,
    [Word("job")] Job,
}

/// <summary>Who makes a change and through which channel, as audit entries state it.</summary>
/// <param name="Actor">The account; null if the program itself makes the change or nobody has signed in.</param>
/// <param name="Origin">The pages, the command line or a job of the program.</param>
/// <param name="Session">Null without a session.</param>
/// <param name="Request">A random id that error pages and the log also show.</param>
public sealed record Caller(Actor? Actor, Origin Origin, Guid? Session, string Request)
{
    /// <summary>The program itself: checking a sign-in, or running a job.</summary>
    public static Caller System { get; } = new(null, Origin.Job, null, "");
}
