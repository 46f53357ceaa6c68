namespace OpModel.Chargeback;

/// <summary>A placement rule of a policy: which lines of a bill it takes and where it sends them.</summary>
public sealed class PlacementRule
{
    private readonly string _text;

    internal PlacementRule(int number, IReadOnlyList<Condition> conditions, Destination destination)
    {
        (Number, Conditions, Destination) = (number, conditions, destination);
        _text = FormattableString.Invariant($"rule {number}: {string.Join(" and ", conditions)}, {destination}");
    }

    /// <summary>Its place in the policy, from 1. Rules are tried in this order; the first that takes a line decides.</summary>
    public int Number { get; }

    /// <summary>What a line must meet, all of it.</summary>
    internal IReadOnlyList<Condition> Conditions { get; }

    /// <summary>Where the line goes.</summary>
    internal Destination Destination { get; }

    /// <summary>The rule in words: <c>rule 2: SubAccountName starts with "checkout-", to Checkout</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _text;
}
