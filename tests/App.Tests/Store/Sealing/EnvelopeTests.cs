using System.Text;
using System.Text.Json;
using Samphire.App.Store.Sealing;

namespace Samphire.App.Tests.Store.Sealing;

/// <summary>A sealed value can be opened only with its key and in its place.</summary>
public sealed class EnvelopeTests
{
    private static readonly Guid KeyId = Guid.Parse("00112233-4455-6677-8899-aabbccddeeff");
    private static readonly SealedLocation Here = new("source", "name", Guid.Parse("0192a000-0000-7000-8000-000000000001"));

    [Theory]
    [InlineData("")]
    [InlineData("Rosa Example")]
    [InlineData("Ünïcödé 🦭")]
    public void Sealed_value_is_returned_when_opened(string value) =>
        Assert.Equal(value, ValueOf(Envelope.Open(Key(), Sealed(value), Here)));

    [Fact]
    public void Envelope_has_the_specified_format()
    {
        var envelope = Sealed("Rosa Example");

        // Version, key, nonce, 64 bytes, tag.
        Assert.Equal(1 + 16 + 12 + 64 + 16, envelope.Length);
        Assert.Equal("0100112233445566778899aabbccddeeff", Convert.ToHexStringLower(envelope[..17]));
        Assert.Equal(KeyId, Envelope.DataKeyOf(envelope));
    }

    [Fact]
    public void Envelope_made_by_other_software_in_the_same_format_opens()
    {
        // Created by other software: AES-256-GCM of 00000003 "Ann" and zeros, key 00 to 1f, nonce 12 times 07.
        var envelope = Convert.FromHexString(
            "0100112233445566778899aabbccddeeff070707070707070707070707"
            + "0f6aa65f2e61b9f4c69d13808051f49ba15c8d7388f78119febb5efa04de321b2744f17e8140f49202fea1fdc217d926bb48b349d5a1010b9de8e1e26db883f0"
            + "28c959be8b09c43cac083c1a9975b220");

        Assert.Equal("Ann", ValueOf(Envelope.Open(Key(), envelope, Here)));
    }

    [Theory]
    [InlineData(0, 64)]
    [InlineData(60, 64)]
    [InlineData(61, 128)]
    [InlineData(124, 128)]
    [InlineData(125, 192)]
    public void Length_of_an_envelope_grows_in_steps_of_64_bytes(int length, int padded) =>
        Assert.Equal(45 + padded, Sealed(new string('a', length)).Length);

    [Fact]
    public void Same_value_sealed_twice_gives_different_envelopes() => Assert.NotEqual(Sealed("a"), Sealed("a"));

    [Theory]
    [InlineData("sources", "name", "0192a000-0000-7000-8000-000000000001")]
    [InlineData("source", "contact", "0192a000-0000-7000-8000-000000000001")]
    [InlineData("source", "name", "0192a000-0000-7000-8000-000000000002")]
    public void Envelope_moved_to_another_table_column_or_row_does_not_open(string table, string column, string row) =>
        Assert.IsType<UnsealResult.Damaged>(Envelope.Open(Key(), Sealed("Rosa"), new SealedLocation(table, column, row)));

    [Fact]
    public void Envelope_opened_with_another_key_does_not_open()
    {
        Assert.IsType<UnsealResult.Damaged>(Envelope.Open(new UnwrappedKey(KeyId, new byte[32]), Sealed("Rosa"), Here));
        Assert.IsType<UnsealResult.Damaged>(Envelope.Open(new UnwrappedKey(Guid.Empty, Bytes()), Sealed("Rosa"), Here));
    }

    [Fact]
    public void Envelope_with_any_bit_changed_does_not_open()
    {
        var envelope = Sealed("Rosa");
        for (var bit = 0; bit < envelope.Length * 8; bit++)
        {
            envelope[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.IsType<UnsealResult.Damaged>(Envelope.Open(Key(), envelope, Here));
            envelope[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    [Fact]
    public void Envelope_truncated_at_any_byte_does_not_open()
    {
        var envelope = Sealed("Rosa");

        Assert.All(Enumerable.Range(0, envelope.Length), length => Assert.IsType<UnsealResult.Damaged>(Envelope.Open(Key(), envelope.AsSpan(0, length), Here)));
    }

    [Fact]
    public void Secret_is_never_revealed_by_formatting_or_serialisation()
    {
        var secret = new Secret<string>("Rosa Example");

        Assert.Equal("•••", secret.ToString());
        Assert.Equal("a •••", $"a {secret}");
        Assert.DoesNotContain("Rosa", new UnsealResult.Clear(new Secret<byte[]>(Encoding.UTF8.GetBytes("Rosa"))).ToString());
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(secret));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new { Name = secret }));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Secret<string>>("\"Rosa\""));
        Assert.Equal("Rosa Example", secret.Reveal());
    }

    private static byte[] Bytes() => [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    private static UnwrappedKey Key() => new(KeyId, Bytes());

    private static byte[] Sealed(string value) => Envelope.Seal(Key(), Encoding.UTF8.GetBytes(value), Here);

    private static string ValueOf(UnsealResult opened) => Encoding.UTF8.GetString(Assert.IsType<UnsealResult.Clear>(opened).Value.Reveal());
}
