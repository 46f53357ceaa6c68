namespace OpModel.Chargeback;

/// <summary>Cost that no team is charged, for one reason.</summary>
public sealed class UnchargedCost
{
    internal UnchargedCost(string reason, IReadOnlyList<string> rules, long lineCount, Figure amount) =>
        (Reason, Rules, LineCount, Amount) = (reason, rules, lineCount, amount);

    /// <summary>Why nobody is charged.</summary>
    public string Reason { get; }

    /// <summary>The placement rules that took the lines, as they are written in the policy; empty where no rule took them.</summary>
    public IReadOnlyList<string> Rules { get; }

    /// <summary>How many lines of the bill it is.</summary>
    public long LineCount { get; }

    /// <summary>How much it is.</summary>
    public Figure Amount { get; }
}
