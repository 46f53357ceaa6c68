using System.Numerics;
using System.Text.Unicode;

namespace OpModel.Measures;

/// <summary>Gives each distinct name of a user a number, from 0 in the order of first appearance. What the names were is not kept.</summary>
/// <remarks>
/// Users come in no order, so that a look-up waits for memory and for nothing else. Names of up to fifteen bytes, which nearly all are, stand in the
/// table itself: one place is looked at, where a table of references would look at three.
/// </remarks>
internal sealed class UserNumbers
{
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
        if (utf8.Length > UserName.MostBytes)
        {
            return TryGetNumberOfLong(utf8, out number);
        }

        var name = UserName.Of(utf8);
        if (!name.IsAscii && !Utf8.IsValid(utf8))
        {
            number = -1;
            return false;
        }

        number = NumberOf(name);
        return true;
    }

    /// <summary>The numbers of many names, each given on first appearance.</summary>
    /// <param name="names">The names, of valid UTF-8.</param>
    /// <param name="numbers">Where their numbers go, each at the place of its name.</param>
    public void GetNumbers(ReadOnlySpan<UserName> names, Span<int> numbers)
    {
        // A look at each place, on which no other waits and nothing branches, so that the processor waits for many of them at once.
        for (var index = 0; index < names.Length; index++)
        {
            var name = names[index];
            ref readonly var slot = ref _slots[PlaceOf(name)];
            var difference = (slot.Name.Low ^ name.Low) | (slot.Name.High ^ name.High);
            numbers[index] = slot.Number | -(int)((difference | (0 - difference)) >> 63);
        }

        // Where another name was met, or none.
        for (var index = 0; index < names.Length; index++)
        {
            if (numbers[index] < 0)
            {
                numbers[index] = NumberOf(names[index]);
            }
        }
    }

    private int NumberOf(UserName name)
    {
        for (var place = PlaceOf(name); ; place = (place + 1) & (_slots.Length - 1))
        {
            ref var slot = ref _slots[place];
            if (slot.Name == name)
            {
                return slot.Number;
            }

            if (slot.Name.High == 0)
            {
                return Add(ref slot, name);
            }
        }
    }

    private int Add(ref Slot slot, UserName name)
    {
        var number = _shortCount + _numbersOfLong.Count;
        slot = new(name, number);
        if (++_shortCount > _slots.Length / 2)
        {
            Grow();
        }

        return number;
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

    private int PlaceOf(UserName name) =>
        (int)(((name.Low * Seed) ^ BitOperations.RotateLeft((name.Low ^ name.High) * 0x9E37_79B9_7F4A_7C15, 32) + name.High) * Seed >> _shift);

    private void Grow()
    {
        var old = _slots;
        _slots = new Slot[old.Length * 2];
        _shift--;
        foreach (var slot in old)
        {
            if (slot.Name.High != 0)
            {
                var place = PlaceOf(slot.Name);
                while (_slots[place].Name.High != 0)
                {
                    place = (place + 1) & (_slots.Length - 1);
                }

                _slots[place] = slot;
            }
        }
    }

    /// <param name="Name">The name; zero where the slot is free.</param>
    /// <param name="Number">The number of the name.</param>
    private readonly record struct Slot(UserName Name, int Number);
}
