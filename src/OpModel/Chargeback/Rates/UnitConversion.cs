using System.Diagnostics.CodeAnalysis;

namespace OpModel.Chargeback;

/// <summary>What units are in other units, as exact ratios: a TiB is 1024 GiB, an hour 60 minutes.</summary>
/// <remarks>
/// Units are compared letter by letter, since GB and Gb are different things. There is no month and no year among them: neither has one
/// length. Immutable; <see cref="TryAdd"/> gives a further one.
/// </remarks>
internal sealed class UnitConversion
{
    /// <summary>Per unit the unit that it is reckoned in, and how many of that it is.</summary>
    private readonly Dictionary<string, (string Reckoned, ExactAmount Count)> _units;

    private UnitConversion(Dictionary<string, (string, ExactAmount)> units) => _units = units;

    /// <summary>Seconds to weeks, bytes by thousands and by 1024.</summary>
    public static UnitConversion Standard { get; } = Of(
        ("minute", 60, "second"),
        ("hour", 60, "minute"),
        ("day", 24, "hour"),
        ("week", 7, "day"),
        ("kB", 1000, "byte"),
        ("MB", 1000, "kB"),
        ("GB", 1000, "MB"),
        ("TB", 1000, "GB"),
        ("PB", 1000, "TB"),
        ("KiB", 1024, "byte"),
        ("MiB", 1024, "KiB"),
        ("GiB", 1024, "MiB"),
        ("TiB", 1024, "GiB"),
        ("PiB", 1024, "TiB"));

    /// <summary>Adds that one unit is so many of another.</summary>
    /// <param name="unit">The greater unit, such as <c>carton</c>.</param>
    /// <param name="count">How many it is, above 0.</param>
    /// <param name="of">Of what, such as <c>bottle</c>.</param>
    /// <param name="conversion">All that was known before, and this.</param>
    /// <param name="problem">Why it cannot be: the count, or what is known already says otherwise.</param>
    public bool TryAdd(
        string unit, decimal count, string of, [NotNullWhen(true)] out UnitConversion? conversion, [NotNullWhen(false)] out string? problem)
    {
        conversion = null;
        problem = null;
        if (count <= 0)
        {
            problem = FormattableString.Invariant($"one {unit} cannot be {count} {of}; a count lies above 0.");
            return false;
        }

        var added = ExactAmount.From(count);
        if (TryConvert(ExactAmount.From(1), unit, of, out var known))
        {
            conversion = known == added ? this : null;
            problem = known == added ? null
                : $"one {unit} is {ExactText.Of(known)} {of} already and cannot be {ExactText.Of(added)} as well; keep one of the two.";
            return conversion is not null;
        }

        // All that is reckoned in the same unit as the greater one is reckoned in that of the other from here on.
        var (reckoned, countOfOther) = Reckoned(of);
        var (former, countOfUnit) = Reckoned(unit);
        var factor = added * countOfOther / countOfUnit;
        Dictionary<string, (string, ExactAmount)> units = new(_units, StringComparer.Ordinal)
        {
            [of] = (reckoned, countOfOther),
            [unit] = (reckoned, added * countOfOther),
        };
        foreach (var (name, (each, countOfEach)) in _units.Where(each => each.Value.Reckoned == former))
        {
            units[name] = (reckoned, countOfEach * factor);
        }

        conversion = new(units);
        return true;
    }

    /// <summary>Converts a quantity.</summary>
    /// <param name="quantity">How many.</param>
    /// <param name="from">Of which unit.</param>
    /// <param name="to">The unit wanted.</param>
    /// <param name="converted">How many of that, exact.</param>
    /// <returns>False where it is not known what one is in the other; see <see cref="DescribeUnknown"/>.</returns>
    public bool TryConvert(ExactAmount quantity, string from, string to, out ExactAmount converted)
    {
        var (reckonedFrom, countFrom) = Reckoned(from);
        var (reckonedTo, countTo) = Reckoned(to);
        var isKnown = reckonedFrom == reckonedTo;
        converted = isKnown ? quantity * countFrom / countTo : default;
        return isKnown;
    }

    /// <summary>Says that nobody stated what one unit is in the other, and how to mend it.</summary>
    public static string DescribeUnknown(string from, string to) =>
        $"use is counted in \"{from}\" and the price is per \"{to}\", and nothing says how many of one the other is; "
        + "state it with Unit of the rate card, or take one unit for both.";

    private (string Reckoned, ExactAmount Count) Reckoned(string unit) =>
        _units.TryGetValue(unit, out var known) ? known : (unit, ExactAmount.From(1));

    private static UnitConversion Of(params ReadOnlySpan<(string Unit, decimal Count, string Of)> units)
    {
        var conversion = new UnitConversion(new(StringComparer.Ordinal));
        foreach (var (unit, count, of) in units)
        {
            conversion = conversion.TryAdd(unit, count, of, out var longer, out var problem) ? longer : throw new InvalidOperationException(problem);
        }

        return conversion;
    }
}
