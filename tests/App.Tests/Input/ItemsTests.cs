using System.Text;
using Samphire.App.Input;

namespace Samphire.App.Tests.Input;

public sealed class ItemsTests
{
    private const int SixteenMebibytes = 16 * 1024 * 1024;

    /// <summary>
    /// Inputs with the expected items: the text of each, or "!" and what was expected if it cannot be read.
    /// </summary>
    public static TheoryData<string, string[]> Inputs => new()
    {
        // One value.
        { """{"a":1}""", ["""{"a":1}"""] },
        { "  \n\t {\"a\":1}\n\n", ["""{"a":1}"""] },
        { "{\n  \"a\": 1,\n  \"b\": [\n    2\n  ]\n}\n", ["{\n  \"a\": 1,\n  \"b\": [\n    2\n  ]\n}"] },
        { "\"just text\"", ["\"just text\""] },

        // A byte-order mark before each format.
        { "\uFEFF{\"a\":1}", ["""{"a":1}"""] },
        { "\uFEFF[{\"a\":1}]", ["""{"a":1}"""] },
        { "\uFEFF{\"a\":1}\n{\"a\":2}", ["""{"a":1}""", """{"a":2}"""] },

        // Lines.
        { "{\"a\":1}\n{\"a\":2}\n", ["""{"a":1}""", """{"a":2}"""] },
        { "{\"a\":1}\n{\"a\":2}", ["""{"a":1}""", """{"a":2}"""] },
        { "{\"a\":1}\r\n{\"a\":2}\r\n", ["""{"a":1}""", """{"a":2}"""] },
        { "\n\n{\"a\":1}\n \t\r\n\n{\"a\":2}\n\n", ["""{"a":1}""", """{"a":2}"""] },
        { "1\n2\n", ["1", "2"] },

        // Joined files, each of which started with a byte-order mark.
        { "{\"a\":1}\n\uFEFF{\"a\":2}\n{\"a\":3}\n", ["""{"a":1}""", """{"a":2}""", """{"a":3}"""] },
        { "{\"a\":1}\r\n\uFEFF \t{\"a\":2}\r\n", ["""{"a":1}""", """{"a":2}"""] },
        { "{\"a\":1}\n\uFEFF\n{\"a\":2}\n", ["""{"a":1}""", """{"a":2}"""] },

        // Lines, one of which is broken: it is returned as it is, and the others are read.
        { "{\"a\":1\n{\"a\":2}\n{\"a\":3}\n", ["""{"a":1""", """{"a":2}""", """{"a":3}"""] },
        { "{\"a\":1}\n{\"a\":\n{\"a\":3}\n", ["""{"a":1}""", """{"a":""", """{"a":3}"""] },
        { "{\"a\":1}\n{\"a\":2}}\n{\"a\":3}", ["""{"a":1}""", """{"a":2}}""", """{"a":3}"""] },
        { "nonsense\n{\"a\":2}\n", ["nonsense", """{"a":2}"""] },
        { "{\"a\":\"open\n{\"reference\":\"2\"}\n", ["{\"a\":\"open", """{"reference":"2"}"""] },

        // Arrays.
        { "[]", [] },
        { " [ ] \n", [] },
        { """[{"a":1}]""", ["""{"a":1}"""] },
        { "[\n {\"a\":1} ,\r\n\n {\"a\":\n2}\n]\n", ["""{"a":1}""", "{\"a\":\n2}"] },
        { "[1, \"two\", [3], null]", ["1", "\"two\"", "[3]", "null"] },

        // A broken array ends there; the complete items before it are kept.
        { """[{"a":1},]""", ["""{"a":1}""", "!JSON"] },
        { """[{"a":1} {"a":2}]""", ["""{"a":1}""", "!a comma or the end of the array"] },
        { """[{"a":1}""", ["""{"a":1}""", "!a comma or the end of the array"] },
        { """[{"a":1},""", ["""{"a":1}""", "!JSON"] },
        { """[{"a":1},{"a":""", ["""{"a":1}""", "!JSON"] },
        { """[{"a":1},{"a":x},{"a":3}]""", ["""{"a":1}""", "!JSON"] },
        { "[", ["!JSON"] },
        { """[{"a":1}] {"a":2}""", ["""{"a":1}""", "!nothing after the array"] },

        // Nothing.
        { "", ["!an assessment"] },
        { "\uFEFF", ["!an assessment"] },
        { " \n\r\n\t ", ["!an assessment"] },

        // A broken value over several lines: one error, not one for each line.
        { "{\n  \"format\": \"samphire.assessment/1\",\n  \"a\": 1,\n}\n", ["!JSON"] },
        { "{\n  \"a\": 1\n  \"b\": 2\n}\n", ["!JSON"] },
        { "{\n  \"a\": 1,\n  \"b\": 2\n", ["!JSON"] },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Items_of_the_input_are_read_in_their_order(string input, string[] items) =>
        Assert.Equal(items, Read(new MemoryStream(Encoding.UTF8.GetBytes(input))));

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Items_are_the_same_when_the_input_arrives_one_byte_at_a_time(string input, string[] items) =>
        Assert.Equal(items, Read(new InPieces(Encoding.UTF8.GetBytes(input), 1)));

    [Fact]
    public void Invalid_UTF_8_makes_only_its_own_line_unreadable()
    {
        byte[] input = [.. "{\"a\":1}\n{\"a\":\""u8, 0xC3, 0x28, .. "\"}\n{\"a\":3}\n"u8];

        var items = Items.Read(new MemoryStream(input), ItemKind.Assessment).Select(item => JsonItem.Parse(item).Unreadable?.Expected).ToArray();

        Assert.Equal([null, "UTF-8", null], items);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_in_an_array_are_an_error_in_their_place()
    {
        byte[] input = [.. "[{\"a\":1},{\"a\":\""u8, 0xFF, .. "\"}]"u8];

        var items = Items.Read(new MemoryStream(input), ItemKind.Assessment).Select(item => JsonItem.Parse(item).Unreadable is null).ToArray();

        Assert.Equal([true, false], items);
    }

    [Fact]
    public void Item_longer_than_the_first_buffer_is_read_in_full()
    {
        var item = $$"""{"a":"{{new string('x', 300_000)}}"}""";

        Assert.Equal([item, item], Read(new InPieces(Encoding.UTF8.GetBytes($"{item}\n{item}\n"), 70_001)));
        Assert.Equal([item, item], Read(new InPieces(Encoding.UTF8.GetBytes($"[{item},{item}]"), 70_001)));
        Assert.Equal([item], Read(new InPieces(Encoding.UTF8.GetBytes(item), 70_001)));
    }

    [Fact]
    public void Overlong_line_is_an_error_in_its_place_and_the_lines_after_it_are_read()
    {
        var input = $$"""{"a":1}{{"\n"}}{"a":"{{new string('x', SixteenMebibytes)}}"}{{"\n"}}{"a":3}{{"\n"}}""";

        Assert.Equal(["""{"a":1}""", "!an item of at most 16 MiB", """{"a":3}"""], Read(new MemoryStream(Encoding.UTF8.GetBytes(input))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void A_line_of_9_MiB_and_the_short_lines_around_it_all_come_out(int shortLinesBefore)
    {
        // Together they fill the largest window, which must not affect any single one.
        var shortLine = $$"""{"a":"{{new string('x', 1000)}}"}""";
        var longLine = $$"""{"a":"{{new string('x', 9 * 1024 * 1024)}}"}""";
        string[] lines = [.. Enumerable.Repeat(shortLine, shortLinesBefore), longLine, .. Enumerable.Repeat(shortLine, 16_000)];

        var items = Read(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines))));

        // Not compared as lists: a failure would print both in full.
        Assert.True(lines.SequenceEqual(items), $"{items.Count(item => item[0] == '!')} of {items.Length} items are no items");
    }

    [Fact]
    public void Overlong_item_of_an_array_ends_the_reading()
    {
        var input = $$"""[{"a":1},{"a":"{{new string('x', SixteenMebibytes)}}"},{"a":3}]""";

        Assert.Equal(["""{"a":1}""", "!an item of at most 16 MiB"], Read(new MemoryStream(Encoding.UTF8.GetBytes(input))));
    }

    [Fact]
    public void Item_is_returned_before_the_next_is_read()
    {
        var input = new InPieces(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":1}\n", 100_000))), 8);

        Assert.Equal("""{"a":1}""", Show(Items.Read(input, ItemKind.Assessment).First()));
        Assert.True(input.Given < 1000, $"{input.Given} bytes were read for the first line");
    }

    private static string[] Read(Stream input) => [.. Items.Read(input, ItemKind.Assessment).Select(Show)];

    private static string Show(RawItem item) =>
        item.Unreadable is { } unreadable ? $"!{unreadable.Expected}" : Encoding.UTF8.GetString(item.Bytes.Span);

    /// <summary>Returns a few bytes at a time, like a slow pipe.</summary>
    private sealed class InPieces(byte[] bytes, int size) : Stream
    {
        public int Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var now = Math.Min(Math.Min(size, count), bytes.Length - Given);
            bytes.AsSpan(Given, now).CopyTo(buffer.AsSpan(offset));
            Given += now;
            return now;
        }

        public override int Read(Span<byte> buffer)
        {
            var now = Math.Min(Math.Min(size, buffer.Length), bytes.Length - Given);
            bytes.AsSpan(Given, now).CopyTo(buffer);
            Given += now;
            return now;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
