namespace OpModel.Chargeback;

/// <summary>What a change does to one team or value stream.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Before">What it is charged in the run, zero where it is not charged.</param>
/// <param name="After">What it would be charged, zero where it would not.</param>
public sealed record ConsumerChange(string Id, string Name, Money Before, Money After)
{
    /// <summary>How much more it would pay; negative where less.</summary>
    public Money Difference => After - Before;
}
