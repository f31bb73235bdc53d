using Samphire.App.Content;
using Samphire.App.Store;

namespace Samphire.Web;

/// <summary>What the pages stand on, decided before they start.</summary>
public sealed record HostSettings
{
    public required ContentLibrary Content { get; init; }

    public required StoreFactory Store { get; init; }

    public required TimeProvider Clock { get; init; }

    /// <summary>The practice copy: invented people who sign in without a second factor. Every page says so.</summary>
    public bool Demo { get; init; }

    /// <summary>Where the exit link of a public page leads: a site that tells nothing about its visitor.</summary>
    public Uri ExitTo { get; init; } = new("https://www.gov.uk/bank-holidays");
}
