namespace OpModel.Chargeback;

/// <summary>A cell of the matrix: what one cost object is charged in one row.</summary>
internal sealed class ChargeCell
{
    public ChargeCell(ChargeRow row, CostNode target, ExactAmount amount, ChargeBasis basis) =>
        (Row, Target, Amount, Basis) = (row, target, amount, basis);

    public ChargeRow Row { get; }

    /// <summary>Who is charged.</summary>
    public CostNode Target { get; }

    /// <summary>The exact amount, in the currency of the books.</summary>
    public ExactAmount Amount { get; }

    /// <summary>How the amount comes about.</summary>
    public ChargeBasis Basis { get; }

    /// <summary>The use behind it; nothing where it is no use.</summary>
    public ServiceUsage? Use { get; init; }

    /// <summary>Its place among the cells of the run, from 0.</summary>
    public int Place { get; set; }
}
