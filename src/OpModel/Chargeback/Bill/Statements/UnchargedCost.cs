namespace OpModel.Chargeback;

/// <summary>Cost that no team is charged, for one reason.</summary>
public sealed class UnchargedCost
{
    internal UnchargedCost(string reason, IReadOnlyList<PlacementRule> rules, long lineCount, Figure amount) =>
        (Reason, Rules, LineCount, Amount) = (reason, rules, lineCount, amount);

    /// <summary>Why nobody is charged.</summary>
    public string Reason { get; }

    /// <summary>The placement rules that took the lines; empty where no rule took them.</summary>
    public IReadOnlyList<PlacementRule> Rules { get; }

    /// <summary>How many lines of the bill it is.</summary>
    public long LineCount { get; }

    /// <summary>How much it is.</summary>
    public Figure Amount { get; }
}
