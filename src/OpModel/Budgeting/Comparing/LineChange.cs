namespace OpModel.Budgeting;

/// <summary>What became of one line.</summary>
/// <param name="Envelope">The name of the envelope.</param>
/// <param name="Recipient">The name of the team or of the nested envelope.</param>
/// <param name="Before">The line as it was; nothing where it is new.</param>
/// <param name="After">The line as it is; nothing where it ended.</param>
/// <param name="Currency">The currency.</param>
public sealed record LineChange(string Envelope, string Recipient, LineAllocation? Before, LineAllocation? After, Currency Currency)
{
    /// <summary>What was allocated; zero where the line is new.</summary>
    public Money AllocatedBefore => Before?.Allocated.Rounded ?? Money.Zero(Currency);

    /// <summary>What is allocated; zero where the line ended.</summary>
    public Money AllocatedAfter => After?.Allocated.Rounded ?? Money.Zero(Currency);

    /// <summary>What it gained, below zero for what it lost.</summary>
    public Money Difference => AllocatedAfter - AllocatedBefore;
}
