namespace OpModel.Accounting;

/// <summary>Which part of a team's cost is of a value stream, where the team serves several.</summary>
/// <param name="Team">The team, by its id or name.</param>
/// <param name="ValueStream">The value stream, by its id or name.</param>
/// <param name="Percent">The part in percent, above 0. Those of a team add up to 100.</param>
public sealed record StreamShare(string Team, string ValueStream, decimal Percent);
