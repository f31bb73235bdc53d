using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samphire.App.Store.Sealing;

/// <summary>
/// Keeps a secret out of logs, messages, pages and JSON. It can be read only through <see cref="Reveal"/>, which is
/// easy to search for.
/// </summary>
/// <remarks>It does not remove the secret from the memory of the process.</remarks>
[DebuggerDisplay(Hidden)]
[JsonConverter(typeof(RefuseJsonConverterFactory))]
public sealed class Secret<T>(T value)
    where T : notnull
{
    private const string Hidden = "•••";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly T value = value;

    public T Reveal() => value;

    public override string ToString() => Hidden;
}

internal sealed class RefuseJsonConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => true;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A secret cannot be written as JSON.");
}
