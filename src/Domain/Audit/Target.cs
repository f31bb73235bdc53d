namespace Samphire.Domain.Audit;

/// <summary>What an act was done to: a kind of thing in one word, and which one. Never its name.</summary>
/// <param name="Kind">For example <c>concern</c>, <c>user</c>, <c>team</c>, <c>list</c>.</param>
/// <param name="Id">Left out where the act met no single thing, as with a search.</param>
public sealed record Target(string Kind, Guid? Id = null);
