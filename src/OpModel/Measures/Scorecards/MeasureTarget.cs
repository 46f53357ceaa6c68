namespace OpModel.Measures;

/// <summary>What a measure of a subject is to reach.</summary>
/// <param name="Subject">What is measured: a team, a value stream, a scorecard, the organisation.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Bound">On which side of the value it is to be.</param>
/// <param name="Value">The value, in the unit of the measure.</param>
public sealed record MeasureTarget(string Subject, Measure Measure, TargetBound Bound, decimal Value)
{
    /// <summary>Tells whether a value reaches the target.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is on the right side, or the target itself.</returns>
    public bool IsMetBy(decimal value) => Bound == TargetBound.AtLeast ? value >= Value : value <= Value;
}
