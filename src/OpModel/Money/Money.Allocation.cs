using OneOf;

namespace OpModel;

public readonly partial struct Money
{
    /// <summary>Shares the amount out in proportion to ratios, so that the parts add up to it to the last digit.</summary>
    /// <param name="ratios">
    /// What each part weighs against the others: <c>Allocate(70, 30)</c>. They need not add up to anything; none may be negative.
    /// </param>
    /// <returns>
    /// A part for each ratio, in their order; or, since ratios usually come from data, an error that says what is wrong with them.
    /// </returns>
    /// <remarks>
    /// <para>The parts are whole minor units; where the amount itself is finer they have as many decimals as it has, and where it is so
    /// large that <see cref="decimal"/> cannot count it in minor units, as many as can be counted.</para>
    /// <para>The method is that of largest remainders (Hamilton, 1792): each part gets the whole units below its exact share, and the units
    /// left over go one each to the parts with the largest remainders, the first of equals. A negative amount is shared out as the
    /// positive one is, with the sign turned.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="ratios"/> is <see langword="null"/>.</exception>
    public OneOf<IReadOnlyList<Money>, AllocationError> Allocate(params decimal[] ratios)
    {
        ArgumentNullException.ThrowIfNull(ratios);
        if (AllocationError.In(ratios) is { } error)
        {
            return error;
        }

        var weights = Array.ConvertAll(ratios, ExactAmount.From);
        var sum = weights.Aggregate((total, weight) => total + weight);
        var whole = ExactAmount.From(Amount);
        return Apportion(whole, Array.ConvertAll(weights, weight => whole * weight / sum));
    }

    /// <summary>Shares the amount out in parts as equal as can be, the first ones larger where they cannot be equal.</summary>
    /// <param name="count">How many parts.</param>
    /// <returns>The parts, as <see cref="Allocate"/> gives them for equal ratios; or an error where there are to be none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public OneOf<IReadOnlyList<Money>, AllocationError> AllocateEvenly(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var ratios = new decimal[count];
        Array.Fill(ratios, 1);
        return Allocate(ratios);
    }

    private OneOf<IReadOnlyList<Money>, AllocationError> Apportion(ExactAmount whole, ExactAmount[] shares)
    {
        var digits = AllocationDigits(whole);
        var currency = Currency;
        var parts = Apportionment.Round(shares, whole.Floor(digits), digits);
        return OneOf<IReadOnlyList<Money>, AllocationError>.FromT0(
            Array.ConvertAll(parts, units => FromUnits(units, digits, currency)));
    }

    private int AllocationDigits(ExactAmount whole)
    {
        var own = SignificantScale(Amount);
        var digits = Math.Max(own, Currency.MinorUnitDigits);
        while (digits > own && !ExactAmount.FitsDecimal(whole.Floor(digits), digits))
        {
            digits--;
        }

        return digits;
    }
}
