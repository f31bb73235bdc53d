namespace Samphire.Domain.Shared;

/// <summary>
/// The sender's own reference for an assessment: 1 to 100 characters after trimming, returned exactly as received.
/// </summary>
public sealed record Reference
{
    // In Unicode scalar values.
    public const int Longest = 100;

    private Reference(string value) => Value = value;

    public string Value { get; }

    public static Reference? From(string raw) => Text.From(raw, Longest) is null ? null : new Reference(raw);

    public override string ToString() => Value;
}
