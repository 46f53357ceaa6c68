using System.Numerics;

namespace OpModel.Chargeback;

/// <summary>The cost that nodes pass on to one another: who passes on to whom, and what each comes to in full.</summary>
/// <remarks>
/// A node that passes on has legs, whose weights say how its cost is parted. Its full cost is its own and what it is charged. That the full costs
/// depend on one another is settled by <see cref="FullCosts"/>; the methods differ in the legs that <see cref="LegSelection"/> leaves.
/// </remarks>
internal sealed class PassedOnCost
{
    private readonly List<CostNode> _nodes = [];
    private readonly Dictionary<CostNode, IReadOnlyList<CostLeg>> _legs = [];
    private ProviderNetwork? _network;

    /// <summary>Adds a node with its legs, at least one.</summary>
    public void Add(CostNode node, IReadOnlyList<CostLeg> legs)
    {
        _network = null;
        node.PassesOn = true;
        _nodes.Add(node);
        _legs.Add(node, legs);
    }

    public bool IsEmpty => _nodes.Count == 0;

    public IReadOnlyList<CostNode> Nodes => _nodes;

    public IReadOnlyList<CostLeg> LegsOf(CostNode node) => _legs[node];

    public static ExactAmount TotalOf(IReadOnlyList<CostLeg> legs) =>
        ExactSum.Of(legs.Select(leg => leg.Weight));

    /// <summary>Solves for full costs.</summary>
    /// <param name="charged">What each node is charged by those that do not pass on, such as by providers at rates.</param>
    /// <param name="errorLimit">How far a full cost may be from the exact one, where the network is too large to be solved exactly.</param>
    /// <param name="circles">The circles that charge nobody outside, where there are any.</param>
    /// <param name="cancellation">Ends the run early.</param>
    public FullCosts? Solve(
        IReadOnlyDictionary<CostNode, ExactSum> charged,
        ExactAmount errorLimit,
        out IReadOnlyList<IReadOnlyList<CostNode>> circles,
        CancellationToken cancellation)
    {
        ExactAmount[] own = [.. _nodes.Select(node => node.OwnCost + charged.GetValueOrDefault(node).ToAmount())];
        if (FullCosts.Solve(Network(), own, errorLimit, cancellation).TryPickT0(out var costs, out var closed))
        {
            circles = [];
            return costs;
        }

        circles = [.. closed.Select(circle => circle.Members.Select(member => _nodes[member]).ToArray())];
        return null;
    }

    /// <summary>Follows one unit of a node's cost: how much of it passes through each node, in the order of <see cref="Nodes"/>, until it ends with payers.</summary>
    /// <param name="source">A node that passes on, of a network that was solved.</param>
    /// <param name="errorLimit">How far a figure may be from the exact one, where the network is too large to be solved exactly.</param>
    public IReadOnlyList<ExactAmount> Follow(CostNode source, ExactAmount errorLimit)
    {
        ExactAmount[] unit = [.. _nodes.Select(node => node == source ? ExactAmount.From(1) : ExactAmount.Zero)];
        return FullCosts.Solve(Network(), unit, errorLimit, CancellationToken.None).AsT0.Amounts;
    }

    private ProviderNetwork Network()
    {
        if (_network is null)
        {
            var places = _nodes.Select((node, place) => (node, place)).ToDictionary(each => each.node, each => each.place);
            var builder = new ProviderNetworkBuilder(_nodes.Count);
            for (var place = 0; place < _nodes.Count; place++)
            {
                AddTo(builder, place, places);
            }

            _network = builder.Build();
        }

        return _network;
    }

    // Weights are made whole numbers by their least common denominator; only their proportions count.
    private void AddTo(ProviderNetworkBuilder builder, int place, Dictionary<CostNode, int> places)
    {
        var legs = _legs[_nodes[place]];
        var common = legs.Aggregate(BigInteger.One, (multiple, leg) => LeastCommonMultiple(multiple, leg.Weight.Denominator));
        foreach (var leg in legs)
        {
            var weight = leg.Weight.Numerator * (common / leg.Weight.Denominator);
            if (places.TryGetValue(leg.Target, out var target))
            {
                builder.AddUse(place, target, weight);
            }
            else
            {
                builder.AddOutsideUse(place, weight);
            }
        }
    }

    private static BigInteger LeastCommonMultiple(BigInteger one, BigInteger other) =>
        one / BigInteger.GreatestCommonDivisor(one, other) * other;
}
