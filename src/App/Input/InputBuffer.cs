using System.Buffers;

namespace Samphire.App.Input;

/// <summary>A window on the input that grows to hold one item, and no further than 16 MiB.</summary>
internal sealed class InputBuffer(Stream input)
{
    private const int Largest = 16 * 1024 * 1024;

    private byte[] bytes = new byte[128 * 1024];
    private int start;
    private int end;

    /// <summary>What JSON takes for a blank.</summary>
    public static SearchValues<byte> Blanks { get; } = SearchValues.Create(" \t\r\n"u8);

    public ReadOnlyMemory<byte> Unread => bytes.AsMemory(start, end - start);

    /// <summary>The input has ended: nothing will follow what is unread.</summary>
    public bool AtEnd { get; private set; }

    /// <summary>One item fills the whole window.</summary>
    public bool IsFull => end - start >= Largest;

    public void Advance(int count) => start += count;

    public void SkipByteOrderMark()
    {
        while (end - start < 3 && Fill())
        {
        }

        if (Unread.Span.StartsWith("\uFEFF"u8))
        {
            Advance(3);
        }
    }

    /// <summary>The first byte that is not blank, which is then the first unread; null at the end of the input.</summary>
    public byte? SkipBlanks()
    {
        while (true)
        {
            var at = Unread.Span.IndexOfAnyExcept(Blanks);
            if (at >= 0)
            {
                Advance(at);
                return Unread.Span[0];
            }

            Advance(Unread.Length);
            if (!Fill())
            {
                return null;
            }
        }
    }

    /// <summary>
    /// The length of the line that starts here, without its end; null where nothing is left. A line that fills the whole
    /// window counts as no longer than that.
    /// </summary>
    public int? LineLength()
    {
        var searched = 0;
        while (true)
        {
            var at = Unread.Span[searched..].IndexOf((byte)'\n');
            if (at >= 0)
            {
                return searched + at;
            }

            searched = Unread.Length;
            if (IsFull || !Fill())
            {
                return searched == 0 ? null : searched;
            }
        }
    }

    /// <summary>True where anything but blanks stands behind the first bytes.</summary>
    public bool MoreFollows(int behind)
    {
        while (true)
        {
            if (Unread.Span[behind..].IndexOfAnyExcept(Blanks) >= 0)
            {
                return true;
            }

            if (IsFull || !Fill())
            {
                return IsFull;
            }
        }
    }

    /// <summary>Goes on to the next line, however far it is.</summary>
    public void SkipLine()
    {
        while (true)
        {
            var at = Unread.Span.IndexOf((byte)'\n');
            Advance(at < 0 ? Unread.Length : at + 1);
            if (at >= 0 || !Fill())
            {
                return;
            }
        }
    }

    /// <summary>Reads on; false at the end of the input.</summary>
    public bool Fill()
    {
        if (AtEnd)
        {
            return false;
        }

        if (start > 0)
        {
            bytes.AsSpan(start, end - start).CopyTo(bytes);
            end -= start;
            start = 0;
        }

        if (end == bytes.Length)
        {
            Array.Resize(ref bytes, Math.Min(Largest, bytes.Length * 2));
        }

        var read = input.Read(bytes, end, bytes.Length - end);
        end += read;
        AtEnd = read == 0;
        return read > 0;
    }
}
