using Samphire.Domain.Cases;

namespace Samphire.Testing;

/// <summary>A complete form for closing a concern. A test changes only the answers that it is about.</summary>
public static class Closures
{
    public static ClosureDraft Draft(string because = "All is explained.") => new() { Because = because };

    public static ClosureForm Form(string because) => new(Draft(because));
}
