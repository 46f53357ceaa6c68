using OneOf;

namespace OpModel.Chargeback;

/// <summary>The rules by which the cost of a bill is charged to the teams of an organisation.</summary>
/// <remarks>Immutable and safe to share between threads; one policy serves any number of bills.</remarks>
public sealed class ChargebackPolicy
{
    internal ChargebackPolicy(
        OperatingModel model, IReadOnlyList<PlacementRule> rules, Split? split, IReadOnlyList<(Team Team, decimal Percent)> shares) =>
        (Model, Rules, Split, Shares) = (model, rules, split, shares);

    /// <summary>The organisation whose teams are charged.</summary>
    public OperatingModel Model { get; }

    /// <summary>The placement rules, in the order in which they are tried.</summary>
    public IReadOnlyList<PlacementRule> Rules { get; }

    /// <summary>How shared cost is split; nothing where cost that no rule places stays unplaced.</summary>
    public Split? Split { get; }

    /// <summary>The columns of a bill that the rules look at: what a reader needs to hold.</summary>
    public IReadOnlyCollection<string> Columns =>
        [.. Rules.SelectMany(rule => rule.Conditions).Select(condition => condition.Column.Name).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Who takes part in the split of shared cost, with the fixed share in percent or 1 where there are no fixed shares.</summary>
    internal IReadOnlyList<(Team Team, decimal Percent)> Shares { get; }

    /// <summary>Begins a policy.</summary>
    /// <param name="model">The organisation whose teams are charged.</param>
    /// <returns>The policy without a rule.</returns>
    public static ChargebackPolicyBuilder For(OperatingModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new(model);
    }

    /// <summary>Charges a bill: places every line, splits what is shared, rounds once.</summary>
    /// <param name="bill">The bill.</param>
    /// <param name="grain">To what figures are rounded; the minor unit of the bill's currency unless told otherwise.</param>
    /// <returns>The run with its statements, or what the bill lacks.</returns>
    public OneOf<BillRun, IReadOnlyList<InputProblem>> Charge(CostBill bill, RoundingGrain grain = default)
    {
        ArgumentNullException.ThrowIfNull(bill);
        List<InputProblem> problems = [];
        var placement = BillPlacement.Create(this, bill, problems);
        if (problems.Count > 0)
        {
            return problems;
        }

        return RunClosing.Close(this, bill, placement, PlacedCost.Charge(bill, placement), grain, problems) is { } run ? run : problems;
    }
}
