using System.Numerics;

namespace OpModel.Budgeting;

/// <inheritdoc cref="EnvelopeFilling"/>
/// <typeparam name="T">Whole numbers of one size.</typeparam>
internal sealed class EnvelopeFilling<T> : IFilledLines
    where T : struct, IBinaryInteger<T>
{
    private const int PercentDigits = 2;

    private static readonly T[] PowersOfTen = [.. Enumerable.Range(0, 31).Select(exponent => T.CreateChecked(BigInteger.Pow(10, exponent)))];

    private readonly LineDemand[] _lines;
    private readonly T[] _numerators;
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
        _denominator = _grain;
        _numerators = new T[lines.Length];
        _units = new T[lines.Length];
        _places = new BoundHeld[lines.Length];
        _tiers = new FilledTier[lines.Length];
    }

    /// <inheritdoc/>
    public BigInteger Rest { get; private set; }

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
        foreach (var tier in Enumerable.Range(0, _lines.Length).GroupBy(line => (_lines[line].Priority, !_lines[line].IsAsk)).OrderBy(tier => tier.Key))
        {
            scale = T.Max(scale, FillTier([.. tier], amount, ref open));
        }

        // Lines that were filled whole before the denominator was known are brought to it.
        for (var line = 0; scale != T.One && line < _lines.Length; line++)
        {
            _numerators[line] = _tiers[line] is { IsFull: false, IsServed: true } && _places[line] == BoundHeld.None
                ? _numerators[line]
                : checked(_numerators[line] * scale);
        }

        _denominator = checked(_grain * scale);
        Round(amount);
    }

    /// <summary>Fills lines that are served together, and takes what they get beyond their floors from what is open.</summary>
    /// <returns>The denominator of what those get that are not at a bound.</returns>
    private T FillTier(int[] tier, T amount, ref T open)
    {
        var isAsks = _lines[tier[0]].IsAsk;
        var floors = Array.ConvertAll(tier, line => checked(T.CreateChecked(_lines[line].Floor) * _grain));
        var (weights, scale) = isAsks ? ([], T.One) : Weights(tier);
        var caps = tier.Select((line, at) => isAsks || !T.IsZero(weights[at]) ? Most(line, amount) : floors[at]).ToArray();
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

    /// <summary>Rounds all lines and the rest by largest remainders; equal ones are told apart by name.</summary>
    private void Round(T amount)
    {
        var (missing, fractional) = (amount, new List<(T Remainder, int Line)>());
        for (var line = 0; line < _lines.Length; line++)
        {
            var (units, remainder) = T.DivRem(_numerators[line], _denominator);
            _units[line] = units;
            missing -= units;
            if (!T.IsZero(remainder))
            {
                fractional.Add((remainder, line));
            }
        }

        // The rest, where there is one, is a part of its own, the last of equals.
        var exactRest = checked((amount * _denominator) - Sum(_numerators));
        var (rest, restRemainder) = T.DivRem(exactRest, _denominator);
        missing -= rest;
        if (!T.IsZero(restRemainder))
        {
            fractional.Add((restRemainder, -1));
        }

        fractional.Sort((left, right) => right.Remainder.CompareTo(left.Remainder) is var order and not 0 ? order : CompareNames(left.Line, right.Line));
        foreach (var (_, line) in fractional.Take(int.CreateChecked(missing)))
        {
            if (line < 0)
            {
                rest++;
            }
            else
            {
                _units[line]++;
            }
        }

        Rest = Big(rest);
    }

    private int CompareNames(int left, int right) =>
        left == right ? 0 : left < 0 ? 1 : right < 0 ? -1 : string.CompareOrdinal(_lines[left].Name, _lines[right].Name);

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
