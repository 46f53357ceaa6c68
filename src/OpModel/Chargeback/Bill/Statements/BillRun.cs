using NodaTime;

namespace OpModel.Chargeback;

/// <summary>A bill, charged: a statement for each team, what was not charged and why, and the proof that it all adds up.</summary>
/// <remarks>
/// Before rounding and after it, <see cref="CostIn"/> is <see cref="Charged"/> + <see cref="Retained"/> + <see cref="Unplaced"/>. A run that
/// did not close would be no run: making one checks both.
/// </remarks>
public sealed class BillRun
{
    private readonly BillPlacement _placement;

    internal BillRun(ChargebackPolicy policy, CostBill bill, BillPlacement placement)
    {
        (Policy, Bill) = (policy, bill);
        _placement = placement;
    }

    /// <summary>The policy by which the bill was charged.</summary>
    public ChargebackPolicy Policy { get; }

    /// <summary>The bill.</summary>
    public CostBill Bill { get; }

    /// <summary>The month of the bill.</summary>
    public YearMonth Period => Bill.Period;

    /// <summary>The currency of the bill and of all figures.</summary>
    public Currency Currency => Bill.Currency;

    /// <summary>How many decimals the rounded figures have.</summary>
    public required int Decimals { get; init; }

    /// <summary>The sum of all lines of the bill.</summary>
    public required Figure CostIn { get; init; }

    /// <summary>The sum of all statements.</summary>
    public required Figure Charged { get; init; }

    /// <summary>What stays with the owner of the bill, because a rule says so.</summary>
    public required Figure Retained { get; init; }

    /// <summary>What could not be placed.</summary>
    public required Figure Unplaced { get; init; }

    /// <summary>One statement per team of the model, in the order of the model, also where it is zero.</summary>
    public required IReadOnlyList<BillStatement> Statements { get; init; }

    /// <summary>What stays with the owner of the bill, by reason.</summary>
    public required IReadOnlyList<UnchargedCost> RetainedCost { get; init; }

    /// <summary>What could not be placed, by reason.</summary>
    public required IReadOnlyList<UnchargedCost> UnplacedCost { get; init; }

    /// <summary>What the cost that teams share is made of, by the name of the service; empty where none is shared.</summary>
    public required IReadOnlyList<SharedCost> SharedCost { get; init; }

    /// <summary>The lines of the bill's file that were charged to a team directly.</summary>
    /// <param name="team">The team.</param>
    /// <param name="service">The service, as the bill names it; nothing for all services.</param>
    /// <returns>The line numbers in the order of the file. They are found by placing the bill's lines again.</returns>
    public IEnumerable<long> LinesOf(Team team, string? service = null)
    {
        ArgumentNullException.ThrowIfNull(team);
        return _placement.LinesOf(Bill, destination => destination is Destination.ToTeam charged && charged.Team == team, service);
    }

    /// <summary>The lines of the bill's file that are in the cost that teams share.</summary>
    /// <param name="service">The service, as the bill names it; nothing for all services.</param>
    /// <returns>The line numbers in the order of the file. They are found by placing the bill's lines again.</returns>
    public IEnumerable<long> LinesShared(string? service = null) =>
        _placement.LinesOf(Bill, destination => destination is Destination.ToSharedCost, service);

    /// <summary>The lines of the bill's file that nobody is charged, for one reason.</summary>
    /// <param name="cost">One of <see cref="RetainedCost"/> or <see cref="UnplacedCost"/>.</param>
    /// <returns>The line numbers in the order of the file. They are found by placing the bill's lines again.</returns>
    public IEnumerable<long> LinesOf(UnchargedCost cost)
    {
        ArgumentNullException.ThrowIfNull(cost);
        return _placement.LinesOf(
            Bill,
            destination => destination switch
            {
                Destination.Retained retained => RetainedCost.Contains(cost) && retained.Reason == cost.Reason,
                Destination.Unplaced unplaced => UnplacedCost.Contains(cost) && unplaced.Reason == cost.Reason,
                Destination.ToSharedCost => cost.Reason == SharedCostSplit.NothingToSplitBy(Policy.Split),
                _ => false,
            },
            service: null);
    }
}
