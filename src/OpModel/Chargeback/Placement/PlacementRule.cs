namespace OpModel.Chargeback;

/// <summary>A placement rule: which lines it takes and where it sends them.</summary>
/// <param name="Number">Its place in the policy, from 1; the first rule that takes a line decides.</param>
/// <param name="Conditions">What a line must meet, all of it.</param>
/// <param name="Destination">Where the line goes.</param>
internal sealed record PlacementRule(int Number, IReadOnlyList<Condition> Conditions, Destination Destination)
{
    public override string ToString() => $"rule {Number}: {string.Join(" and ", Conditions)}";
}
