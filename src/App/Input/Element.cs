using System.Text.Json;

namespace Samphire.App.Input;

internal sealed record Element(JsonElement Value, string Path);
