using System.Buffers;

namespace Samphire.App.Input;

/// <summary>A window on the input that grows to hold one item, up to 16 MiB.</summary>
/// <param name="input">The stream to read.</param>
/// <param name="beforeReading">Called before each read, which may block until the sender writes more.</param>
internal sealed class InputBuffer(Stream input, Action? beforeReading)
{
    private const int Largest = 16 * 1024 * 1024;
    private const int LongValue = 1024 * 1024;

    private byte[] bytes = new byte[128 * 1024];
    private int start;
    private int end;

    public static SearchValues<byte> Blanks { get; } = SearchValues.Create(" \t\r\n"u8);

    public ReadOnlyMemory<byte> Unread => bytes.AsMemory(start, end - start);

    public bool AtEnd { get; private set; }

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

    /// <summary>The length of the next line without its line ending; null if nothing is left.</summary>
    /// <param name="tooLong">True if the window ends before the line does.</param>
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

    /// <summary>
    /// Reads more. For a long value it adds a quarter of its length at once, so that the value is not parsed again for
    /// every few bytes.
    /// </summary>
    public bool FillMore()
    {
        var enough = Math.Min(Largest, Unread.Length + (Unread.Length / 4));
        var grew = Fill();
        while (Unread.Length is > LongValue && Unread.Length < enough && Fill())
        {
        }

        return grew;
    }

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

public sealed class InputRefusedException(string message) : Exception(message);
