namespace OpModel.Chargeback;

/// <summary>Counts, for one text after the other, how many conditions each row has met; it looks only at rows that have met one.</summary>
/// <param name="required">Per row, how many conditions it has.</param>
internal sealed class MetConditions(int[] required)
{
    private readonly int[] _met = new int[required.Length];
    private readonly List<int> _touched = [];

    public void Count(List<int>? rows)
    {
        foreach (var row in rows ?? [])
        {
            if (_met[row]++ == 0)
            {
                _touched.Add(row);
            }
        }
    }

    /// <summary>Adds the rows whose conditions are all met to a set of rows, and begins anew.</summary>
    public void MoveTo(RowSet open)
    {
        foreach (var row in _touched)
        {
            if (_met[row] == required[row])
            {
                open.Add(row);
            }

            _met[row] = 0;
        }

        _touched.Clear();
    }
}
