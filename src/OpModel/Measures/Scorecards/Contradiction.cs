namespace OpModel.Measures;

/// <summary>That a measure got better at what may be the cost of another.</summary>
/// <param name="Better">What got better.</param>
/// <param name="Worse">What got worse.</param>
/// <param name="Reason">What that may mean.</param>
public sealed record Contradiction(Measure Better, Measure Worse, string Reason)
{
    /// <summary>Both measures and the reason.</summary>
    /// <returns>Such as <c>deployment frequency is better, change failure rate is worse: more is deployed than can be tested.</c></returns>
    public override string ToString() => $"{Better.DisplayName} is better, {Worse.DisplayName} is worse: {Reason}.";
}
