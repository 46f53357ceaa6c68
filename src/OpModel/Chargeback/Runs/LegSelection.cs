namespace OpModel.Chargeback;

/// <summary>Leaves of the legs between providers those that their methods take notice of.</summary>
/// <remarks>
/// Horngren, Datar and Rajan, "Cost Accounting", 14th edition, 2012, chapter 15. The direct method takes notice of none; the step-down method of those to
/// providers that are not closed yet; the reciprocal method of all. A provider that trues up passes on by what it charged, so all of its charges count.
/// </remarks>
internal sealed class LegSelection
{
    private readonly HashSet<CostNode> _passingOn;
    private readonly Dictionary<CostObject, int> _places;

    private LegSelection(HashSet<CostNode> passingOn, Dictionary<CostObject, int> places) => (_passingOn, _places) = (passingOn, places);

    /// <summary>Leaves what counts; a node that has nothing left passes nothing on.</summary>
    /// <param name="legs">All legs of each node whose method passes its cost on.</param>
    /// <param name="order">The order of the step-down, as far as it is stated.</param>
    public static IReadOnlyList<(CostNode Node, IReadOnlyList<CostLeg> Legs)> Of(
        IReadOnlyList<(CostNode Node, IReadOnlyList<CostLeg> Legs)> legs, IReadOnlyList<Team> order)
    {
        HashSet<CostNode> passingOn = [.. legs.Select(each => each.Node)];
        var steps = StepsOf(legs, order, passingOn);
        var selection = new LegSelection(passingOn, steps.Select((provider, place) => (provider, place)).ToDictionary(step => step.provider, step => step.place));
        return [.. legs.Select(each => (each.Node, Legs: selection.Counted(each.Node, each.Legs))).Where(each => each.Legs.Count > 0)];
    }

    private IReadOnlyList<CostLeg> Counted(CostNode node, IReadOnlyList<CostLeg> legs) =>
        node.Method == ChargingMethod.Direct ? [.. legs.Where(leg => !_passingOn.Contains(leg.Target))]
        : node.Method == ChargingMethod.StepDown ? [.. legs.Where(leg => !IsClosedBefore(leg.Target, node))]
        : legs;

    private bool IsClosedBefore(CostNode target, CostNode node) =>
        target.CostObject is { } closed && _places.TryGetValue(closed, out var place) && place < _places[node.CostObject!];

    /// <summary>The providers of the step-down: those with a stated place, then by the largest share of service to other providers, ties by name.</summary>
    private static IReadOnlyList<CostObject> StepsOf(
        IReadOnlyList<(CostNode Node, IReadOnlyList<CostLeg> Legs)> legs, IReadOnlyList<Team> order, HashSet<CostNode> passingOn)
    {
        var stated = order.Select((team, place) => (team, place)).ToDictionary(each => each.team, each => each.place);
        return
        [
            .. legs
                .Where(each => each.Node.Method == ChargingMethod.StepDown && each.Node.Service is null)
                .OrderBy(each => stated.GetValueOrDefault(each.Node.CostObject!.Team!, int.MaxValue))
                .ThenByDescending(each => ShareTo(each.Legs, passingOn))
                .ThenBy(each => each.Node.Name, StringComparer.Ordinal)
                .Select(each => each.Node.CostObject!),
        ];
    }

    private static ExactAmount ShareTo(IReadOnlyList<CostLeg> legs, HashSet<CostNode> passingOn) =>
        PassedOnCost.TotalOf([.. legs.Where(leg => passingOn.Contains(leg.Target))]) / PassedOnCost.TotalOf(legs);
}
