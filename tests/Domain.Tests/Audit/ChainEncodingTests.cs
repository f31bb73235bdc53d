using System.Security.Cryptography;
using Samphire.Domain.Audit;

namespace Samphire.Domain.Tests.Audit;

/// <summary>The encoding that is hashed never changes: today's chain must still be verifiable in ten years.</summary>
public sealed class ChainEncodingTests
{
    private static readonly ChainEntry Written = new(
        "file:0192a000-0000-7000-8000-000000000001",
        2,
        new DateTimeOffset(2026, 11, 21, 23, 10, 0, 123, TimeSpan.Zero),
        Guid.Parse("00112233-4455-6677-8899-aabbccddeeff"),
        "practitioner",
        Agency: null,
        Session: null,
        "r1",
        "concern-viewed",
        "concern",
        Guid.Parse("0192a000-0000-7000-8000-000000000001"),
        "é",
        "web",
        [.. Enumerable.Repeat((byte)0xC0, 32)],
        RowSeals: null,
        [.. Enumerable.Repeat((byte)0x0A, 32)]);

    public static TheoryData<string, ChainEntry> OneFieldChanged => new()
    {
        { "chain", Written with { Chain = "file:0192a000-0000-7000-8000-000000000002" } },
        { "seq", Written with { Seq = 3 } },
        { "at", Written with { At = Written.At.AddMilliseconds(1) } },
        { "user", Written with { User = null } },
        { "role", Written with { Role = "supervisor" } },
        { "no role and an empty one", Written with { Role = "" } },
        { "agency", Written with { Agency = Guid.Empty } },
        { "session", Written with { Session = Guid.Empty } },
        { "request", Written with { Request = "r2" } },
        { "act", Written with { Action = "concern-sent" } },
        { "target kind", Written with { TargetKind = "draft" } },
        { "target id", Written with { TargetId = null } },
        { "reason", Written with { Reason = "e\u0301" } },
        { "origin", Written with { Origin = "cli" } },
        { "commitment", Written with { Commitment = null } },
        { "row", Written with { RowSeals = [] } },
        { "previous", Written with { Previous = ChainEncoding.NothingBefore } },
        { "a letter that moves to the next field", Written with { Action = "concern-viewe", TargetKind = "dconcern" } },
        { "agency and session swapped", Written with { Agency = Guid.Empty, Session = null } },
    };

    [Fact]
    public void Entry_is_encoded_and_hashed_in_the_specified_format()
    {
        const string Form = "01"
            + "00000029" + "66696c653a30313932613030302d303030302d373030302d383030302d303030303030303030303031"
            + "00000008" + "0000000000000002"
            + "00000008" + "000001a2005fadbb"
            + "00000010" + "00112233445566778899aabbccddeeff"
            + "0000000c" + "70726163746974696f6e6572"
            + "ffffffff"
            + "ffffffff"
            + "00000002" + "7231"
            + "0000000e" + "636f6e6365726e2d766965776564"
            + "00000007" + "636f6e6365726e"
            + "00000010" + "0192a000000070008000000000000001"
            + "00000002" + "c3a9"
            + "00000003" + "776562"
            + "00000020" + "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
            + "ffffffff"
            + "00000020" + "0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a";

        Assert.Equal(Form, Convert.ToHexStringLower(ChainEncoding.Of(Written)));

        // From sha256sum over these bytes.
        Assert.Equal(
            "d0e056c08b11d4bbb0491c8c2325d80f341c833722ecd99da28e1661a5e6ffde",
            Convert.ToHexStringLower(ChainEncoding.Hash(Written, SHA256.HashData)));
    }

    [Theory]
    [MemberData(nameof(OneFieldChanged))]
    public void Change_of_any_field_changes_the_encoding(string field, ChainEntry changed)
    {
        Assert.NotEmpty(field);
        Assert.NotEqual(ChainEncoding.Of(Written), ChainEncoding.Of(changed));
    }

    [Fact]
    public void Entry_with_a_long_reason_is_hashed_in_full()
    {
        var entry = Written with { Reason = new string('é', 5_000) };

        Assert.Equal(SHA256.HashData(ChainEncoding.Of(entry)), ChainEncoding.Hash(entry, SHA256.HashData));
        Assert.Equal(ChainEncoding.Of(Written).Length + 9_998, ChainEncoding.Of(entry).Length);
    }
}
