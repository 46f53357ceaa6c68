namespace OpModel.Chargeback;

/// <summary>What decides about rounding an arc down or up.</summary>
/// <param name="From">The node that it leaves.</param>
/// <param name="To">The node that it reaches.</param>
/// <param name="Fraction">How far it is above its floor: more than nothing, less than a unit.</param>
/// <param name="Weight">By how much the measure grows when it is rounded up rather than down.</param>
internal readonly record struct FractionalArc<T>(int From, int To, T Fraction, T Weight);
