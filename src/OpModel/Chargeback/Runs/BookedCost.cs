namespace OpModel.Chargeback;

/// <summary>A cost record that was brought to a node.</summary>
/// <param name="Index">Its place among the records, from 0.</param>
/// <param name="Amount">Its amount, in the currency of the books.</param>
internal readonly record struct BookedCost(int Index, ConvertedAmount Amount)
{
    /// <summary>The part of the amount that the node bears, where it pays for the working time of a person of several teams; else nothing.</summary>
    public ExactAmount? Part { get; init; }

    /// <summary>What the node bears.</summary>
    public ExactAmount Borne => Part is { } part ? Amount.Amount * part : Amount.Amount;
}
