namespace OpModel.Chargeback;

/// <summary>How the amount of a cell comes about: what an explanation is made of.</summary>
internal abstract record ChargeBasis
{
    private ChargeBasis()
    {
    }

    /// <summary>Use times rate.</summary>
    /// <param name="Charges">What each version of the rate charges.</param>
    public sealed record AtRates(IReadOnlyList<RatedUse> Charges) : ChargeBasis;

    /// <summary>A part of what somebody's cost comes to in full.</summary>
    /// <param name="Source">Whose cost.</param>
    /// <param name="Weight">What the consumer weighs.</param>
    /// <param name="Total">What all that are charged weigh together.</param>
    /// <param name="Measure">What is weighed: <c>authorisations</c>, <c>heads</c>.</param>
    public sealed record Share(CostNode Source, ExactAmount Weight, ExactAmount Total, CostMeasure Measure) : ChargeBasis;

    /// <summary>The part of the full cost beyond, or below, what was charged at rates.</summary>
    /// <param name="Source">Whose cost.</param>
    /// <param name="Rated">What was charged at rates.</param>
    /// <param name="AllRated">What all were charged at rates.</param>
    public sealed record TrueUp(CostNode Source, ExactAmount Rated, ExactAmount AllRated) : ChargeBasis;

    /// <summary>A percentage of a charge at rates.</summary>
    /// <param name="Percent">How much.</param>
    /// <param name="Charged">What was charged at rates.</param>
    /// <param name="Bearer">Who bears it.</param>
    /// <param name="Consumer">For whom.</param>
    public sealed record Subsidized(decimal Percent, ExactAmount Charged, CostNode Bearer, CostNode Consumer) : ChargeBasis;
}
