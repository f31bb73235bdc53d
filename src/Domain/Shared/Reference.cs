namespace Samphire.Domain.Shared;

/// <summary>What the sender calls an assessment: 1 to 100 characters after trimming, given back exactly as it came.</summary>
public sealed record Reference
{
    /// <summary>The longest reference, in Unicode scalar values.</summary>
    public const int Longest = 100;

    private Reference(string value) => Value = value;

    public string Value { get; }

    /// <summary>The reference, or null where it is blank or too long.</summary>
    public static Reference? From(string raw) => Text.From(raw, Longest) is null ? null : new Reference(raw);

    public override string ToString() => Value;
}
