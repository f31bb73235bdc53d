namespace Samphire.App.Input;

/// <summary>One error in an item of input: its JSON pointer, what was expected and what was found.</summary>
public sealed record InputError(string Path, string Expected, string Found);
