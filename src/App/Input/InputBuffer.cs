using System.Buffers;

namespace Samphire.App.Input;

/// <summary>A window on the input that grows to hold one item, and no further than 16 MiB.</summary>
/// <param name="input">What is read.</param>
/// <param name="beforeReading">Called before each reading, which may have to wait for whoever writes.</param>
internal sealed class InputBuffer(Stream input, Action? beforeReading)
{
    private const int Largest = 16 * 1024 * 1024;
    private const int LongValue = 1024 * 1024;

    private byte[] bytes = new byte[128 * 1024];
    private int start;
    private int end;

    /// <summary>What JSON takes for a blank.</summary>
    public static SearchValues<byte> Blanks { get; } = SearchValues.Create(" \t\r\n"u8);

    public ReadOnlyMemory<byte> Unread => bytes.AsMemory(start, end - start);

    /// <summary>The input has ended: nothing will follow what is unread.</summary>
    public bool AtEnd { get; private set; }

    /// <summary>What is unread fills the whole window: it cannot grow any further.</summary>
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

    /// <summary>The length of the line that starts here, without its end; null where nothing is left.</summary>
    /// <param name="tooLong">True where the window ends before the line does.</param>
    public int? LineLength(out bool tooLong)
    {
        tooLong = false;
        var searched = 0;
        while (true)
        {
            var at = Unread.Span[searched..].IndexOf((byte)'\n');
            if (at >= 0)
            {
                return searched + at;
            }

            searched = Unread.Length;
            if (IsFull)
            {
                tooLong = true;
                return searched;
            }

            if (!Fill())
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

    /// <summary>Reads on by a good part of what is there, so that a long value is not looked through again for every few bytes.</summary>
    public bool FillMore()
    {
        var enough = Math.Min(Largest, Unread.Length + (Unread.Length / 4));
        var grew = Fill();
        while (Unread.Length is > LongValue && Unread.Length < enough && Fill())
        {
        }

        return grew;
    }

    /// <summary>Reads on; false at the end of the input.</summary>
    public bool Fill()
    {
        if (AtEnd)
        {
            return false;
        }

        beforeReading?.Invoke();

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

        var read = Read();
        end += read;
        AtEnd = read == 0;
        return read > 0;
    }

    private int Read()
    {
        try
        {
            return input.Read(bytes, end, bytes.Length - end);
        }
        catch (IOException refused)
        {
            throw new InputRefusedException(refused.Message);
        }
    }
}

/// <summary>The input cannot be read any further.</summary>
public sealed class InputRefusedException(string message) : Exception(message);
