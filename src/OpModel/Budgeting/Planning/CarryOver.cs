namespace OpModel.Budgeting;

/// <summary>What of the former period's money was not spent and comes on top of an envelope's amount.</summary>
/// <param name="Unspent">What was not spent, in whole minor units.</param>
/// <param name="AtMostPercent">How much of it is taken over at most, in percent of the envelope's amount, rounded down to the minor unit; nothing where all of it is.</param>
public sealed record CarryOver(Money Unspent, decimal? AtMostPercent = null);
