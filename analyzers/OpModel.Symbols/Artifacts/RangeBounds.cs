using System.Globalization;
using Microsoft.CodeAnalysis;

namespace OpModel.Symbols;

/// <summary>Writes the bounds of ranges in the type of the value that they bound.</summary>
internal static class RangeBounds
{
    /// <summary>Bounds that the attribute gives as numbers.</summary>
    /// <returns>Both as C# writes them, and the type in which they are compared, where it is not the value's own.</returns>
    public static (string Least, string Most, string? ComparedAs) Of(ITypeSymbol value, IConvertible least, IConvertible most)
    {
        // A bound is compared as it stands; in the type of the value it could be another one, or none.
        if (value.SpecialType == SpecialType.System_Single || (IsWhole(value) && !(Fits(value, least) && Fits(value, most))))
        {
            return value.SpecialType != SpecialType.System_Single && least is int && most is int
                ? (Written(least) + "m", Written(most) + "m", "decimal")
                : (Floating(least.ToDouble(CultureInfo.InvariantCulture)), Floating(most.ToDouble(CultureInfo.InvariantCulture)), "double");
        }

        return (Of(value, least), Of(value, most), null);
    }

    private static string Of(ITypeSymbol value, IConvertible bound) => value.SpecialType switch
    {
        SpecialType.System_Decimal when bound is double or float => AsDecimal(bound.ToDouble(CultureInfo.InvariantCulture)),
        SpecialType.System_Decimal => Written(bound) + "m",
        SpecialType.System_Double => Floating(bound.ToDouble(CultureInfo.InvariantCulture)),
        SpecialType.System_Int64 => Written(bound) + "L",
        _ => $"({value.ToDisplayString()})({Written(bound)})",
    };

    /// <summary>A bound that the attribute gives as text, for the type that it names; nothing where the text is no value of it.</summary>
    public static string? Of(ITypeSymbol value, string bound)
    {
        if (value.SpecialType == SpecialType.System_Decimal)
        {
            return decimal.TryParse(bound, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) + "m" : null;
        }

        if (CarriedTypes.IsNumber(value) && double.TryParse(bound, NumberStyles.Float, CultureInfo.InvariantCulture, out var floating))
        {
            return value.SpecialType is SpecialType.System_Double or SpecialType.System_Single
                ? Floating(floating)
                : long.TryParse(bound, NumberStyles.Integer, CultureInfo.InvariantCulture, out var whole) && Fits(value, whole) ? Of(value, (IConvertible)whole) : null;
        }

        return ScalarForms.Of(value)?.Form switch
        {
            "LocalDate" when TryReadDate(bound, out var date) => $"new global::NodaTime.LocalDate({date.Year}, {date.Month}, {date.Day})",
            "DateOnly" when TryReadDate(bound, out var date) => $"new global::System.DateOnly({date.Year}, {date.Month}, {date.Day})",
            _ => null,
        };
    }

    private static string Written(IConvertible whole) => whole.ToInt64(CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);

    private static string Floating(double number) =>
        double.IsPositiveInfinity(number) ? "double.PositiveInfinity"
        : double.IsNegativeInfinity(number) ? "double.NegativeInfinity"
        : number.ToString("R", CultureInfo.InvariantCulture) + "d";

    private static bool IsWhole(ITypeSymbol value) => value.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;

    private static bool Fits(ITypeSymbol value, IConvertible bound)
    {
        var (least, most) = Bounds(value);
        // Beyond 2^53, not every whole number is a double.
        const double Exact = 9007199254740992;
        var number = bound.ToDouble(CultureInfo.InvariantCulture);
        return number >= least && number <= most && (bound is not (double or float) || (Math.Floor(number) == number && Math.Abs(number) <= Exact));
    }

    private static (double Least, double Most) Bounds(ITypeSymbol whole) => whole.SpecialType switch
    {
        SpecialType.System_SByte => (sbyte.MinValue, sbyte.MaxValue),
        SpecialType.System_Byte => (byte.MinValue, byte.MaxValue),
        SpecialType.System_Int16 => (short.MinValue, short.MaxValue),
        SpecialType.System_UInt16 => (ushort.MinValue, ushort.MaxValue),
        SpecialType.System_Int32 => (int.MinValue, int.MaxValue),
        SpecialType.System_UInt32 => (uint.MinValue, uint.MaxValue),
        SpecialType.System_Int64 => (long.MinValue, long.MaxValue),
        _ => (ulong.MinValue, ulong.MaxValue),
    };

    private static bool TryReadDate(string text, out DateTime date) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>As Convert.ToDecimal has it; a bound beyond all decimals is the last of them.</summary>
    private static string AsDecimal(double bound) =>
        bound >= (double)decimal.MaxValue ? "decimal.MaxValue"
        : bound <= (double)decimal.MinValue ? "decimal.MinValue"
        : ((decimal)bound).ToString(CultureInfo.InvariantCulture) + "m";
}
