namespace OpModel.Chargeback;

/// <summary>What one row takes of one service: the sum in units of the bill's scale, and how many lines.</summary>
/// <remarks>
/// A sum of 64-bit amounts does not fit 64 bits, and carrying into a wider one at every line costs more than the rest of charging. So the
/// upper and the lower halves of the amounts are added up apart, which takes two thousand million lines to overflow.
/// </remarks>
internal struct CostCell
{
    private const int HalfBits = 32;

    private long _upperHalves;
    private long _lowerHalves;
    private long _lineCount;

    public readonly long LineCount => _lineCount;

    public readonly Int128 Sum => ((Int128)_upperHalves << HalfBits) + _lowerHalves;

    public void Add(long amount)
    {
        _upperHalves += amount >> HalfBits;
        _lowerHalves += (uint)amount;
        _lineCount++;
    }

    /// <summary>Counts a line whose amount is added up elsewhere.</summary>
    public void AddLine() => _lineCount++;
}
