using System.Globalization;

namespace OpModel.Measures;

/// <summary>The values that a measure can have. Both ends belong to it.</summary>
/// <param name="Lowest">The least value; nothing where there is none.</param>
/// <param name="Highest">The greatest value; nothing where there is none.</param>
public readonly record struct MeasureRange(decimal? Lowest, decimal? Highest)
{
    /// <summary>Any number.</summary>
    public static MeasureRange Any => default;

    /// <summary>Zero and all above it.</summary>
    public static MeasureRange NotNegative => new(0, null);

    /// <summary>From zero to one, as a part of a whole is.</summary>
    public static MeasureRange PartOfWhole => new(0, 1);

    /// <summary>Tells whether a measure can have a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it lies between the ends.</returns>
    public bool Contains(decimal value) => !(value < Lowest) && !(value > Highest);

    /// <summary>The range in words.</summary>
    /// <returns>Such as <c>-100 to 100</c>, <c>0 or more</c>, <c>any number</c>.</returns>
    public override string ToString() => (Lowest, Highest) switch
    {
        ({ } lowest, { } highest) => string.Create(CultureInfo.InvariantCulture, $"{lowest} to {highest}"),
        ({ } lowest, null) => string.Create(CultureInfo.InvariantCulture, $"{lowest} or more"),
        (null, { } highest) => string.Create(CultureInfo.InvariantCulture, $"{highest} or less"),
        _ => "any number",
    };
}
