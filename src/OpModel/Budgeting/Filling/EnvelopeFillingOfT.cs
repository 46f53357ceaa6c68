using System.Numerics;

namespace OpModel.Budgeting;

/// <inheritdoc cref="EnvelopeFilling"/>
/// <typeparam name="T">Whole numbers of one size.</typeparam>
internal sealed class EnvelopeFilling<T> : IFilledLines
    where T : struct, IBinaryInteger<T>
{
    private const int PercentDigits = 2;
    private const int KeyBits = 64;

    private static readonly T[] PowersOfTen = [.. Enumerable.Range(0, 31).Select(exponent => T.CreateChecked(BigInteger.Pow(10, exponent)))];

    private readonly LineDemand[] _lines;
    private readonly T[] _numerators;

    /// <summary>What lines come to, and last the rest.</summary>
    private readonly T[] _units;
    private readonly BoundHeld[] _places;
    private readonly FilledTier[] _tiers;

    /// <summary>In how many parts a minor unit is cut, so that all shares are whole.</summary>
    private readonly T _grain;
    private readonly int _shareDigits;

    /// <summary>What all numerators are to be divided by.</summary>
    private T _denominator;

    private EnvelopeFilling(LineDemand[] lines)
    {
        _lines = lines;
        _shareDigits = lines.Max(line => line.Share is { } share ? share.Scale + PercentDigits : (int?)null) ?? 0;
        _grain = PowerOfTen(_shareDigits);
        _numerators = new T[lines.Length];
        _units = new T[lines.Length + 1];
        _places = new BoundHeld[lines.Length];
        _tiers = new FilledTier[lines.Length];
    }

    /// <inheritdoc/>
    public BigInteger Rest => Big(_units[_lines.Length]);

    /// <summary>Fills lines.</summary>
    public static EnvelopeFilling<T> Fill(LineDemand[] lines, Int128 amount)
    {
        var filling = new EnvelopeFilling<T>(lines);
        filling.FillAll(T.CreateChecked(amount));
        return filling;
    }

    /// <inheritdoc/>
    public BigInteger UnitsOf(int line) => Big(_units[line]);

    /// <inheritdoc/>
    public ExactAmount ExactOf(int line) => ExactAmount.Ratio(Big(_numerators[line]), Big(_denominator));

    /// <inheritdoc/>
    public BoundHeld PlaceOf(int line) => _places[line];

    /// <inheritdoc/>
    public FilledTier TierOf(int line) => _tiers[line];

    private void FillAll(T amount)
    {
        var open = checked(amount * _grain);
        foreach (var line in _lines)
        {
            open = checked(open - (T.CreateChecked(line.Floor) * _grain));
        }

        var scale = T.One;
        foreach (var tier in Tiers())
        {
            scale = T.Max(scale, FillTier(tier, amount, ref open));
        }

        _denominator = checked(_grain * scale);
        Round(amount, scale);
    }

    /// <summary>The lines that are served together, in the order in which they are.</summary>
    private IEnumerable<int[]> Tiers()
    {
        SortedDictionary<(int Priority, bool IsWeighed), List<int>> tiers = [];
        ((int, bool)? last, List<int> lines) = (null, []);
        for (var line = 0; line < _lines.Length; line++)
        {
            var tier = (_lines[line].Priority, !_lines[line].IsAsk);
            if (tier != last && !tiers.TryGetValue(tier, out lines!))
            {
                tiers.Add(tier, lines = []);
            }

            last = tier;
            lines.Add(line);
        }

        return tiers.Values.Select(tier => tier.ToArray());
    }

    /// <summary>Fills lines that are served together, and takes what they get beyond their floors from what is open.</summary>
    /// <returns>The denominator of what those get that are not at a bound.</returns>
    private T FillTier(int[] tier, T amount, ref T open)
    {
        var isAsks = _lines[tier[0]].IsAsk;
        var floors = Array.ConvertAll(tier, line => checked(T.CreateChecked(_lines[line].Floor) * _grain));
        var (weights, scale) = isAsks ? ([], T.One) : Weights(tier);
        var caps = new T[tier.Length];
        for (var at = 0; at < tier.Length; at++)
        {
            caps[at] = isAsks || !T.IsZero(weights[at]) ? Most(tier[at], amount) : floors[at];
        }

        weights = isAsks ? caps : weights;
        var (least, most, wanted) = (Sum(floors), Sum(caps), Sum(weights));
        var available = checked(open + least);
        if (most <= available)
        {
            open = available - most;
            var full = new FilledTier(_lines[tier[0]].Priority, isAsks, IsFull: true, IsServed: true) { Available = Units(available), Wanted = Weight(wanted), WeightScale = Big(scale) };
            for (var at = 0; at < tier.Length; at++)
            {
                var asked = Asked(tier[at], amount) ?? (caps[at] > floors[at] ? checked(caps[at] + T.One) : floors[at] - T.One);
                Place(tier[at], full, caps[at], asked < caps[at] ? BoundHeld.Floor : asked > caps[at] ? BoundHeld.Cap : BoundHeld.None);
            }

            return T.One;
        }

        var filled = WaterFilling<T>.Find(weights, floors, caps, available);
        var part = new FilledTier(_lines[tier[0]].Priority, isAsks, IsFull: false, IsServed: !T.IsZero(open))
        {
            Available = Units(available),
            Wanted = Weight(wanted),
            Left = Units(filled.Left),
            Rising = Weight(filled.Weight),
            WeightScale = Big(scale),
        };
        for (var at = 0; at < tier.Length; at++)
        {
            var place = T.IsZero(open) ? BoundHeld.Floor : filled.Places[at];
            Place(tier[at], part, place switch
            {
                BoundHeld.Floor => floors[at],
                BoundHeld.Cap => caps[at],
                _ => checked(weights[at] * filled.Left),
            }, place);
        }

        var denominator = T.IsZero(open) || T.IsZero(filled.Weight) ? T.One : filled.Weight;
        open = T.Zero;
        return denominator;

        ExactAmount Units(T fine) => ExactAmount.Ratio(Big(fine), Big(_grain));

        ExactAmount Weight(T whole) => isAsks ? Units(whole) : ExactAmount.Ratio(Big(whole), Big(scale));
    }

    private void Place(int line, FilledTier tier, T numerator, BoundHeld place) => (_tiers[line], _numerators[line], _places[line]) = (tier, numerator, place);

    /// <summary>The most that a line takes: its cap, or what it asks for between its bounds.</summary>
    private T Most(int line, T amount)
    {
        var cap = checked(T.CreateChecked(_lines[line].Cap) * _grain);
        return Asked(line, amount) is { } asked ? T.Clamp(asked, checked(T.CreateChecked(_lines[line].Floor) * _grain), cap) : cap;
    }

    /// <summary>What a line asks for; nothing where it takes part by weight.</summary>
    private T? Asked(int line, T amount) =>
        _lines[line].Ask is { } ask ? checked(T.CreateChecked(ask) * _grain)
        : _lines[line].Share is { } share ? checked(amount * Whole(share, _shareDigits - PercentDigits))
        : null;

    /// <summary>The weights of lines as whole numbers, and what each was multiplied by.</summary>
    private (T[] Weights, T Scale) Weights(int[] tier)
    {
        var digits = tier.Max(line => _lines[line].Weight.Scale);
        return (Array.ConvertAll(tier, line => Whole(_lines[line].Weight, digits)), PowerOfTen(digits));
    }

    /// <summary>Brings all lines to one denominator, and rounds them and the rest by largest remainders; equal ones are told apart by name.</summary>
    private void Round(T amount, T scale)
    {
        var remainders = new T[_units.Length];
        var (missing, exactRest) = (amount, checked(amount * _denominator));
        for (var line = 0; line < _lines.Length; line++)
        {
            if (_tiers[line] is { IsFull: false, IsServed: true } && _places[line] == BoundHeld.None)
            {
                (_units[line], remainders[line]) = T.DivRem(_numerators[line], _denominator);
            }
            else
            {
                // It was filled before the denominator was known.
                var (units, part) = _grain == T.One ? (_numerators[line], T.Zero) : T.DivRem(_numerators[line], _grain);
                (_units[line], remainders[line]) = (units, checked(part * scale));
                _numerators[line] = checked(_numerators[line] * scale);
            }

            missing -= _units[line];
            exactRest = checked(exactRest - _numerators[line]);
        }

        // The rest is a part of its own, the last of equals.
        (_units[^1], remainders[^1]) = T.DivRem(exactRest, _denominator);
        GiveMissing(int.CreateChecked(missing - _units[^1]), remainders);
    }

    /// <summary>Gives a unit to each of the largest remainders.</summary>
    private void GiveMissing(int missing, T[] remainders)
    {
        int[] largest = [.. Enumerable.Range(0, remainders.Length).Where(part => !T.IsZero(remainders[part]))];

        // Leading bits sort fast; among equals of them the whole number decides, and then the name.
        var shift = Math.Max(0, int.CreateChecked(_denominator.GetShortestBitLength()) - KeyBits);
        var keys = Array.ConvertAll(largest, part => ~ulong.CreateChecked(remainders[part] >> shift));
        Array.Sort(keys, largest);
        var end = missing;
        while (missing > 0 && end < keys.Length && keys[end] == keys[missing - 1])
        {
            end++;
        }

        if (end > missing)
        {
            var start = Array.IndexOf(keys, keys[missing - 1]);
            largest.AsSpan(start, end - start).Sort((left, right) => remainders[right].CompareTo(remainders[left]) is var order and not 0 ? order : CompareNames(left, right));
        }

        foreach (var part in largest.AsSpan(0, missing))
        {
            _units[part]++;
        }
    }

    private int CompareNames(int left, int right) =>
        left == right ? 0 : left == _lines.Length ? 1 : right == _lines.Length ? -1 : string.CompareOrdinal(_lines[left].Name, _lines[right].Name);

    private static T Sum(T[] values)
    {
        var sum = T.Zero;
        foreach (var value in values)
        {
            sum = checked(sum + value);
        }

        return sum;
    }

    /// <summary>A number that is not below zero, times a power of ten that makes it whole.</summary>
    private static T Whole(decimal number, int digits)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var unscaled = new UInt128((uint)bits[2], (ulong)(uint)bits[1] << 32 | (uint)bits[0]);
        return checked(T.CreateChecked(unscaled) * PowerOfTen(digits - number.Scale));
    }

    private static T PowerOfTen(int exponent) => PowersOfTen[exponent];

    private static BigInteger Big(T value) => BigInteger.CreateChecked(value);
}
