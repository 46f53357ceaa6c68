using System.Runtime.CompilerServices;

namespace OpModel.Chargeback;

/// <summary>Gives each distinct text a number, from 0 in the order of first appearance.</summary>
/// <remarks>
/// Records in memory share the strings of few names. A string that was seen lately is known by its reference, and its letters are not looked
/// at again.
/// </remarks>
internal sealed class TextNumbers
{
    private const int FewestPlaceBits = 9;

    // A place for each of some hundred names without two of them meeting, which costs far more than memory that is hardly touched.
    private const int MostPlaceBits = 14;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private Seen[] _seen = new Seen[1 << FewestPlaceBits];
    private int _shift = 64 - FewestPlaceBits;

    /// <summary>The distinct texts, each at its number.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>The number of a text; -1 where it is null or blank.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(string? text)
    {
        ref readonly var seen = ref _seen[PlaceOf(text, _shift)];
        return ReferenceEquals(seen.Text, text) ? seen.NumberPlusOne - 1 : Find(text);
    }

    // Where a string lies in memory says where to look for it, and no more: once it was moved it is looked up as if it were new.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nuint PlaceOf(string? text, int shift) =>
        (nuint)(((ulong)Unsafe.As<string?, nuint>(ref text) * 0x9E37_79B9_7F4A_7C15) >> shift);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Find(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return -1;
        }

        if (!_numbers.TryGetValue(text, out var number))
        {
            number = _texts.Count;
            _numbers.Add(text, number);
            _texts.Add(text);
        }

        if (_seen[PlaceOf(text, _shift)].Text is not null && _seen.Length < 1 << MostPlaceBits)
        {
            // All are looked up once more.
            _shift--;
            _seen = new Seen[_seen.Length * 2];
        }

        _seen[PlaceOf(text, _shift)] = new Seen(text, number + 1);
        return number;
    }

    /// <param name="Text">A string that was seen; nothing at first.</param>
    /// <param name="NumberPlusOne">One more than its number; at first 0, since no text has the number -1.</param>
    private readonly record struct Seen(string? Text, int NumberPlusOne);
}
