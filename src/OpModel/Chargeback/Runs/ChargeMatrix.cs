namespace OpModel.Chargeback;

/// <summary>All charges of a period, exact: who is charged what by whom, and what is left with whom.</summary>
internal sealed class ChargeMatrix
{
    public required CostNodes Nodes { get; init; }

    /// <summary>What was spent.</summary>
    public required PeriodCosts Costs { get; init; }

    /// <summary>The cells, row by row.</summary>
    public required IReadOnlyList<ChargeCell> Cells { get; init; }

    /// <summary>What each provider's services were used for.</summary>
    public required IReadOnlyList<ProviderUse> Provided { get; init; }

    /// <summary>The full cost of nodes that pass it on.</summary>
    public required IReadOnlyDictionary<CostNode, ExactAmount> FullCosts { get; init; }

    /// <summary>How they pass it on.</summary>
    public required PassedOnCost PassedOn { get; init; }

    /// <summary>How exact the full costs are.</summary>
    public required FullCosts? Solution { get; init; }

    /// <summary>What nobody is charged, exact, by owner and reason.</summary>
    public required IReadOnlyList<(CostNode? Owner, string Reason, ExactAmount Amount)> Retained { get; init; }

    /// <summary>What has nobody to go to, exact, by source and reason; the source is nothing where it is no team's and no pool's.</summary>
    public required IReadOnlyList<(CostNode? Source, string Reason, ExactAmount Amount)> Unplaced { get; init; }

    /// <summary>All that was spent.</summary>
    public required ExactAmount CostIn { get; init; }
}
