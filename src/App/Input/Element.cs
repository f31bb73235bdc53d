using System.Text.Json;

namespace Samphire.App.Input;

/// <summary>An element of a list, with its pointer.</summary>
internal sealed record Element(JsonElement Value, string Path);
