namespace OpModel.Chargeback;

/// <summary>To what the figures of a run are rounded, once, at its end. <see langword="default"/> is the minor unit of the currency.</summary>
public readonly record struct RoundingGrain
{
    private readonly int? _decimals;
    private readonly bool _isExact;

    private RoundingGrain(int? decimals, bool isExact) => (_decimals, _isExact) = (decimals, isExact);

    /// <summary>The minor unit of the bill's currency: a cent for the euro, a yen for the yen.</summary>
    public static RoundingGrain MinorUnit => default;

    /// <summary>
    /// The finest decimal that any line of the bill has, so that the figures add up to the bill as it stands. Parts of shared cost that
    /// never end as a decimal, such as a third, are rounded there.
    /// </summary>
    public static RoundingGrain AsFineAsTheBill => new(null, isExact: true);

    /// <summary>A number of decimals.</summary>
    /// <param name="decimals">How many, from 0 to 28.</param>
    /// <returns>The grain.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its range.</exception>
    public static RoundingGrain Decimals(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 28);
        return new(decimals, isExact: false);
    }

    internal int DigitsFor(CostBill bill) => _isExact ? bill.Scale : _decimals ?? bill.Currency.MinorUnitDigits;
}
