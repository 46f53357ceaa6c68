using System.Numerics;
using System.Runtime.InteropServices;

namespace OpModel.Chargeback;

/// <summary>Gathers the arcs of a circulation that are not whole, and rounds them.</summary>
/// <param name="unit">The fraction that is a unit.</param>
internal sealed class FractionalArcs<T>(T unit)
    where T : IBinaryInteger<T>
{
    private readonly List<FractionalArc<T>> _arcs = [];
    private readonly List<int> _places = [];

    /// <summary>Adds an arc, unless it is whole.</summary>
    /// <param name="place">Its place among the units that are rounded.</param>
    /// <param name="from">The node that it leaves.</param>
    /// <param name="to">The node that it reaches.</param>
    /// <param name="fraction">How far it is above its floor.</param>
    public void Add(int place, int from, int to, T fraction)
    {
        if (!T.IsZero(fraction))
        {
            _arcs.Add(new(from, to, fraction, unit - fraction - fraction));
            _places.Add(place);
        }
    }

    /// <summary>Has an arc rounded one way, whatever that costs elsewhere: every cycle through it is then pushed that way.</summary>
    public void Prescribe(int place, bool isUp)
    {
        var arc = _places.IndexOf(place);
        if (arc >= 0)
        {
            var all = T.One;
            foreach (var each in _arcs)
            {
                all += T.Abs(each.Weight);
            }

            _arcs[arc] = _arcs[arc] with { Weight = isUp ? -all : all };
        }
    }

    /// <summary>Rounds the arcs.</summary>
    /// <param name="nodeCount">How many nodes there are.</param>
    /// <param name="isMirrored">Whether to round the opposite amounts, and take the opposite of what comes out.</param>
    /// <param name="units">The floors of all arcs, which become what they are rounded to.</param>
    public void Round(int nodeCount, bool isMirrored, Span<BigInteger> units)
    {
        var arcs = CollectionsMarshal.AsSpan(_arcs);
        if (isMirrored)
        {
            foreach (ref var arc in arcs)
            {
                arc = arc with { Fraction = unit - arc.Fraction, Weight = -arc.Weight };
            }
        }

        var isUp = CycleCancelling<T>.Round(nodeCount, arcs, unit);
        for (var i = 0; i < isUp.Length; i++)
        {
            if (isUp[i] != isMirrored)
            {
                units[_places[i]] += BigInteger.One;
            }
        }
    }
}
