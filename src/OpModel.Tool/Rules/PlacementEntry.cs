namespace OpModel.Tool.Rules;

/// <summary>A placement rule of a rules file: where all conditions fit a line, the destination takes it.</summary>
/// <param name="Conditions">All of them must fit.</param>
/// <param name="Destination">Where the line's cost goes.</param>
internal sealed record PlacementEntry(IReadOnlyList<ConditionEntry> Conditions, DestinationEntry Destination);
