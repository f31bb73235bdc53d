namespace Samphire.App.Input;

/// <summary>A window on the input that grows to hold one item, and no further than 16 MiB.</summary>
internal sealed class InputBuffer(Stream input)
{
    private const int Largest = 16 * 1024 * 1024;

    private byte[] bytes = new byte[128 * 1024];
    private int start;
    private int end;

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
