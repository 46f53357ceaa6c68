namespace OpModel.Chargeback;

/// <summary>A cost pool that no team owns, such as rent or licences, and how it is split.</summary>
/// <param name="Name">What cost records call it.</param>
/// <param name="Split">How it is split.</param>
/// <param name="Shares">Who takes part, with a fixed share or an amount of the driver, or 1 where the split has neither.</param>
internal sealed record SharedPool(string Name, Split Split, IReadOnlyList<(Team Team, decimal Percent)> Shares);
