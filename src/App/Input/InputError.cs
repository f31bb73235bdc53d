namespace Samphire.App.Input;

/// <summary>One thing wrong with an item of input: where it stands (a JSON pointer), what was expected and what was found.</summary>
public sealed record InputError(string Path, string Expected, string Found);
