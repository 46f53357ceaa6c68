namespace OpModel.Files.Tables;

/// <summary>The teams or the roles that the cells of a table name, each once, however it is spelt.</summary>
/// <param name="name">Names one.</param>
internal sealed class TableElements(Func<string, ElementName> name)
{
    private readonly Dictionary<string, int> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byKey = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ElementName> _names = [];
    private readonly List<TableCell> _cells = [];
    private readonly List<int> _counts = [];

    /// <summary>By what they are known, by number; of several spellings, the first of the alphabet, so that the order of rows makes no difference.</summary>
    public IReadOnlyList<ElementName> Names => _names;

    /// <summary>The first cell that names it.</summary>
    public TableCell FirstCell(int index) => _cells[index];

    /// <summary>How many rows name the one of a key.</summary>
    public int RowsWith(string key) => _counts[_byKey[key]];

    /// <summary>The number of the element that a cell names.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="otherCell">The first cell, where that has another spelling that the name alone does not tell to be the same; told once.</param>
    /// <returns>The number; less than 0 where the text has nothing that a name could be made of.</returns>
    public int IndexOf(TableCell cell, out TableCell? otherCell)
    {
        otherCell = null;
        if (!_byText.TryGetValue(cell.Text, out var index))
        {
            index = Add(cell, out otherCell);
            _byText.Add(cell.Text, index);
        }

        if (index >= 0)
        {
            _counts[index]++;
        }

        return index;
    }

    private int Add(TableCell cell, out TableCell? otherCell)
    {
        otherCell = null;
        if (!ImpliedName.IsPossible(cell.Text))
        {
            return -1;
        }

        var found = name(cell.Text);
        if (_byKey.TryGetValue(found.Key, out var index))
        {
            var known = _names[index];
            otherCell = known.Name.Equals(cell.Text, StringComparison.OrdinalIgnoreCase) ? null : _cells[index];
            if (string.CompareOrdinal(found.Name, known.Name) < 0)
            {
                _names[index] = found;
            }

            return index;
        }

        _byKey.Add(found.Key, _names.Count);
        _names.Add(found);
        _cells.Add(cell);
        _counts.Add(0);
        return _names.Count - 1;
    }
}
