namespace OpModel.Chargeback;

/// <summary>What one row takes of one service: the sum in units of the bill's scale, and how many lines.</summary>
internal struct CostCell
{
    public Int128 Sum;
    public long LineCount;
}
