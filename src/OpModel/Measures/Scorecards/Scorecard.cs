namespace OpModel.Measures;

/// <summary>The measures of one subject, read together and never in isolation.</summary>
public sealed record Scorecard
{
    /// <summary>From how many families on a scorecard has a verdict.</summary>
    public const int LeastFamilies = 3;

    /// <summary>What is measured: the name of a team, a value stream, a scorecard or the organisation.</summary>
    public required string Subject { get; init; }

    /// <summary>What kind of thing that is: <c>product team</c>, <c>value stream</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The measures, family by family.</summary>
    public required IReadOnlyList<ScorecardLine> Lines { get; init; }

    /// <summary>The families of which some measure has a value.</summary>
    public IReadOnlyList<MeasureFamily> Families => [.. Lines.Where(line => line.Counts).Select(line => line.Measure.Family).Distinct().Order()];

    /// <summary>Whether it draws on at least three families.</summary>
    public bool IsBalanced => Families.Count >= LeastFamilies;

    /// <summary>What got better at what may be the cost of something else.</summary>
    public IReadOnlyList<Contradiction> Contradictions => Measures.Contradictions.In(Lines);

    /// <summary>The families in which some measure misses its target, or has none and got worse.</summary>
    public IReadOnlyList<MeasureFamily> WorryingFamilies => [.. Lines.Where(line => line.IsWorrying).Select(line => line.Measure.Family).Distinct().Order()];

    /// <summary>What it says as a whole; nothing where it draws on fewer than three families.</summary>
    public ScorecardVerdict Verdict =>
        !IsBalanced ? ScorecardVerdict.None
        : 2 * WorryingFamilies.Count > Families.Count ? ScorecardVerdict.Worrying
        : WorryingFamilies.Count > 0 || Contradictions.Count > 0 ? ScorecardVerdict.Mixed
        : ScorecardVerdict.Sound;
}
