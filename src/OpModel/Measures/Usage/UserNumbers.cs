using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace OpModel.Measures;

/// <summary>Gives each distinct name of a user a number, from 0 in the order of first appearance. What the names were is not kept.</summary>
/// <remarks>
/// Users come in no order, so that a look-up waits for memory and for nothing else. Names of up to fifteen bytes, which nearly all are, stand in the
/// table itself: one place is looked at, where a table of references would look at three.
/// </remarks>
internal sealed class UserNumbers
{
    private const int MostShort = 15;
    private const int FewestBits = 10;

    // Chosen anew in each process, so that no file can be written to make names meet.
    private static readonly ulong Seed = (ulong)Random.Shared.NextInt64() | 1;

    private readonly TextDictionary _long = new();
    private readonly List<int> _numbersOfLong = [];
    private Slot[] _slots = new Slot[1 << FewestBits];
    private int _shift = 64 - FewestBits;
    private int _shortCount;

    /// <summary>The number of a name, given on first appearance.</summary>
    /// <returns>False where the bytes are not valid UTF-8.</returns>
    public bool TryGetNumber(ReadOnlySpan<byte> utf8, out int number)
    {
        if (utf8.Length > MostShort)
        {
            return TryGetNumberOfLong(utf8, out number);
        }

        var (low, high) = Packed(utf8);
        for (var place = PlaceOf(low, high); ; place = (place + 1) & (_slots.Length - 1))
        {
            ref var slot = ref _slots[place];
            if (slot.Low == low && slot.High == high)
            {
                number = slot.Number;
                return true;
            }

            if (slot.High == 0)
            {
                return TryAdd(ref slot, low, high, utf8, out number);
            }
        }
    }

    private bool TryAdd(ref Slot slot, ulong low, ulong high, ReadOnlySpan<byte> utf8, out int number)
    {
        number = -1;
        if (!Utf8.IsValid(utf8))
        {
            return false;
        }

        number = _shortCount + _numbersOfLong.Count;
        slot = new(low, high, number);
        if (++_shortCount > _slots.Length / 2)
        {
            Grow();
        }

        return true;
    }

    private bool TryGetNumberOfLong(ReadOnlySpan<byte> utf8, out int number)
    {
        number = -1;
        if (!_long.TryGetNumber(utf8, out var place))
        {
            return false;
        }

        if (place == _numbersOfLong.Count)
        {
            _numbersOfLong.Add(_shortCount + _numbersOfLong.Count);
        }

        number = _numbersOfLong[place];
        return true;
    }

    // The last byte is the length and one, so that no name is zero and none is another with zeros behind it.
    private static (ulong Low, ulong High) Packed(ReadOnlySpan<byte> utf8)
    {
        Span<byte> bytes = stackalloc byte[MostShort + 1];
        bytes.Clear();
        utf8.CopyTo(bytes);
        bytes[MostShort] = (byte)(utf8.Length + 1);
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        return (words[0], words[1]);
    }

    private int PlaceOf(ulong low, ulong high) => (int)(((low * Seed) ^ BitOperations.RotateLeft((low ^ high) * 0x9E37_79B9_7F4A_7C15, 32) + high) * Seed >> _shift);

    private void Grow()
    {
        var old = _slots;
        _slots = new Slot[old.Length * 2];
        _shift--;
        foreach (var slot in old)
        {
            if (slot.High != 0)
            {
                var place = PlaceOf(slot.Low, slot.High);
                while (_slots[place].High != 0)
                {
                    place = (place + 1) & (_slots.Length - 1);
                }

                _slots[place] = slot;
            }
        }
    }

    /// <param name="Low">The first eight bytes of the name.</param>
    /// <param name="High">The others and the length; zero where the slot is free.</param>
    /// <param name="Number">The number of the name.</param>
    private readonly record struct Slot(ulong Low, ulong High, int Number);
}
