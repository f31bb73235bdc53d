namespace Samphire.Domain.Audit;

/// <summary>By which way an act came in: a page, the command line, or a job of the product itself.</summary>
public enum Origin
{
    Web,
    Cli,
    Job,
}
