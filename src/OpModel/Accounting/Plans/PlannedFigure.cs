namespace OpModel.Accounting;

/// <summary>A figure beside what was planned of it.</summary>
public sealed record PlannedFigure
{
    private PlannedFigure(Money planned, Money actual, VarianceEffect effectOfMore) =>
        (Planned, Actual, Effect) = (planned, actual, EffectOf(actual - planned, effectOfMore));

    /// <summary>What was planned.</summary>
    public Money Planned { get; }

    /// <summary>What came of it.</summary>
    public Money Actual { get; }

    /// <summary>What came of it less what was planned.</summary>
    public Money Difference => Actual - Planned;

    /// <summary>Whether the difference is good for profit.</summary>
    public VarianceEffect Effect { get; }

    /// <summary>Compares cost, of which more is adverse.</summary>
    /// <param name="planned">What was planned to be spent.</param>
    /// <param name="actual">What was spent.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="InvalidOperationException">The amounts are in two currencies.</exception>
    public static PlannedFigure OfCost(Money planned, Money actual) => new(planned, actual, VarianceEffect.Adverse);

    /// <summary>Compares revenue or profit, of which more is favourable.</summary>
    /// <param name="planned">What was planned to be earned.</param>
    /// <param name="actual">What was earned.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="InvalidOperationException">The amounts are in two currencies.</exception>
    public static PlannedFigure OfGain(Money planned, Money actual) => new(planned, actual, VarianceEffect.Favourable);

    private static VarianceEffect EffectOf(Money difference, VarianceEffect ofMore) => difference.Amount switch
    {
        0 => VarianceEffect.None,
        > 0 => ofMore,
        _ => ofMore == VarianceEffect.Adverse ? VarianceEffect.Favourable : VarianceEffect.Adverse,
    };
}
