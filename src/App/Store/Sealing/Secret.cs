using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samphire.App.Store.Sealing;

/// <summary>
/// Something that must not slip into a log, a message, a page or an answer by mistake: whoever wants it says
/// <see cref="Reveal"/>, and that word can be searched for.
/// </summary>
/// <remarks>It keeps a secret out of what is written, not out of the process's memory: strings linger there.</remarks>
[DebuggerDisplay(Hidden)]
[JsonConverter(typeof(NeverJson))]
public sealed class Secret<T>(T value)
    where T : notnull
{
    private const string Hidden = "•••";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly T value = value;

    public T Reveal() => value;

    public override string ToString() => Hidden;
}

/// <summary>Refuses to turn a secret into JSON, or JSON into one.</summary>
internal sealed class NeverJson : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => true;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A secret is not written as JSON.");
}
