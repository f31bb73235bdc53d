namespace Samphire.Domain.Audit;

/// <summary>
/// Identifies a chain: of a file (everything that anyone did with it), of a user (signing in, lists, searches) or of
/// the whole store.
/// </summary>
public sealed record ChainId
{
    private const string OfAFile = "file:";
    private const string OfAUser = "user:";

    private ChainId(string value, Guid owner)
    {
        Value = value;
        Owner = owner;
    }

    // For what belongs to no file and no user.
    public static ChainId System { get; } = new("system", Guid.Empty);

    /// <summary>As stored: <c>file:GUID</c>, <c>user:GUID</c> or <c>system</c>.</summary>
    public string Value { get; }

    // Empty for the system's chain.
    public Guid Owner { get; }

    // "file", "user" or "system".
    public string Kind => Value.Split(':')[0];

    public static ChainId File(Guid file) => new(OfAFile + file, file);

    public static ChainId User(Guid user) => new(OfAUser + user, user);

    // Null if no chain can have this name.
    public static ChainId? From(string name) =>
        name == System.Value ? System
        : Made(name, OfAFile, File) ?? Made(name, OfAUser, User);

    public override string ToString() => Value;

    // Only one spelling is accepted: a name in capitals would be a second chain beside the first.
    private static ChainId? Made(string name, string kind, Func<Guid, ChainId> make) =>
        name.StartsWith(kind, StringComparison.Ordinal) && Guid.TryParseExact(name[kind.Length..], "D", out var owner)
        && make(owner) is var chain && chain.Value == name ? chain : null;
}
