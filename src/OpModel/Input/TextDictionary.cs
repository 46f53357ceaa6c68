using System.Text;
using System.Text.Unicode;

namespace OpModel;

/// <summary>
/// Gives each distinct text of a column a number, from 0 in the order of first appearance, looking texts up by their UTF-8 bytes so
/// that a string is made for the first appearance alone.
/// </summary>
internal sealed class TextDictionary
{
    private readonly List<string> _texts = [];
    private byte[] _bytes = new byte[1024];
    private int _bytesUsed;
    private Entry[] _entries = new Entry[64];
    private int[] _buckets = new int[128];
    private int _last = -1;

    /// <summary>The distinct texts, each at its number.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>The number of a text, given on first appearance.</summary>
    /// <returns>False where the bytes are not valid UTF-8.</returns>
    public bool TryGetNumber(ReadOnlySpan<byte> utf8, out int number)
    {
        // Bills are often sorted, so that a text mostly follows itself.
        if (_last >= 0 && BytesOf(_last).SequenceEqual(utf8))
        {
            number = _last;
            return true;
        }

        var hash = Hash(utf8);
        for (var i = _buckets[hash & (_buckets.Length - 1)] - 1; i >= 0; i = _entries[i].Next)
        {
            if (_entries[i].Hash == hash && BytesOf(i).SequenceEqual(utf8))
            {
                _last = number = i;
                return true;
            }
        }

        number = -1;
        if (!Utf8.IsValid(utf8))
        {
            return false;
        }

        _last = number = Add(utf8, hash);
        return true;
    }

    private static int Hash(ReadOnlySpan<byte> utf8)
    {
        // Seeded anew in each process, so that a bill cannot be written to make texts collide.
        var hash = new HashCode();
        hash.AddBytes(utf8);
        return hash.ToHashCode();
    }

    private ReadOnlySpan<byte> BytesOf(int number) => _bytes.AsSpan(_entries[number].Start, _entries[number].Length);

    private int Add(ReadOnlySpan<byte> utf8, int hash)
    {
        var number = _texts.Count;
        if (number == _entries.Length)
        {
            Grow();
        }

        if (_bytes.Length - _bytesUsed < utf8.Length)
        {
            Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max(_bytes.Length * 2L, _bytesUsed + (long)utf8.Length)));
        }

        utf8.CopyTo(_bytes.AsSpan(_bytesUsed));
        ref var bucket = ref _buckets[hash & (_buckets.Length - 1)];
        _entries[number] = new Entry(hash, bucket - 1, _bytesUsed, utf8.Length);
        bucket = number + 1;
        _bytesUsed += utf8.Length;
        _texts.Add(Encoding.UTF8.GetString(utf8));
        return number;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, _entries.Length * 2);
        _buckets = new int[_entries.Length * 2];
        for (var i = 0; i < _texts.Count; i++)
        {
            ref var bucket = ref _buckets[_entries[i].Hash & (_buckets.Length - 1)];
            _entries[i] = _entries[i] with { Next = bucket - 1 };
            bucket = i + 1;
        }
    }

    /// <param name="Hash">The hash of the text's bytes.</param>
    /// <param name="Next">The next entry of the same bucket, or -1.</param>
    /// <param name="Start">Where the text's bytes begin.</param>
    /// <param name="Length">How many bytes the text has.</param>
    private readonly record struct Entry(int Hash, int Next, int Start, int Length);
}
