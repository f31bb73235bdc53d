namespace Samphire.Domain.Audit;

/// <summary>
/// Whose history a chain tells: a file's (everything that anyone did with it), a user's (signing in, lists, searches) or that
/// of the whole store.
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

    /// <summary>The chain of what belongs to no file and no user.</summary>
    public static ChainId System { get; } = new("system", Guid.Empty);

    /// <summary>The chain's name as it is stored: <c>file:GUID</c>, <c>user:GUID</c> or <c>system</c>.</summary>
    public string Value { get; }

    /// <summary>The file or the user; nobody for the system's chain.</summary>
    public Guid Owner { get; }

    public static ChainId File(Guid file) => new(OfAFile + file, file);

    public static ChainId User(Guid user) => new(OfAUser + user, user);

    /// <summary>The chain of this name, or null where no chain can be called so.</summary>
    public static ChainId? From(string name) =>
        name == System.Value ? System
        : Made(name, OfAFile, File) ?? Made(name, OfAUser, User);

    public override string ToString() => Value;

    /// <summary>One spelling only: a name in capitals would be a second chain beside the first.</summary>
    private static ChainId? Made(string name, string kind, Func<Guid, ChainId> make) =>
        name.StartsWith(kind, StringComparison.Ordinal) && Guid.TryParseExact(name[kind.Length..], "D", out var owner)
        && make(owner) is var chain && chain.Value == name ? chain : null;
}
