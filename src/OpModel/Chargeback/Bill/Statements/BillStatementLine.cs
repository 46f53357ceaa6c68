namespace OpModel.Chargeback;

/// <summary>One figure of a team's statement, with where it comes from.</summary>
public sealed class BillStatementLine
{
    /// <summary>The service name under which the part of shared cost stands.</summary>
    public const string SharedCost = "Shared cost";

    internal BillStatementLine(
        BillLineKind kind, string service, long quantity, Figure amount, IReadOnlyList<PlacementRule> rules, string explanation) =>
        (Kind, Service, Quantity, Amount, Rules, Explanation) = (kind, service, quantity, amount, rules, explanation);

    /// <summary>Whether it is direct cost or a part of shared cost.</summary>
    public BillLineKind Kind { get; }

    /// <summary>The service, as the bill names it; <see cref="SharedCost"/> for the part of shared cost.</summary>
    public string Service { get; }

    /// <summary>How many lines of the bill stand behind the figure.</summary>
    public long Quantity { get; }

    /// <summary>The amount; negative where credits exceed cost.</summary>
    public Figure Amount { get; }

    /// <summary>The placement rules that placed the lines; empty for the part of shared cost.</summary>
    public IReadOnlyList<PlacementRule> Rules { get; }

    /// <summary>How the figure comes about, in words: the rules, or the part of the whole.</summary>
    public string Explanation { get; }
}
