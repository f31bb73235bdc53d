namespace Samphire.Domain.Audit;

/// <summary>What an action was done to: a kind of thing and its id, never its name.</summary>
/// <param name="Kind">For example <c>concern</c>, <c>user</c>, <c>team</c>, <c>list</c>.</param>
/// <param name="Id">Null if there is no single thing, as in a search.</param>
public sealed record Target(string Kind, Guid? Id = null);
