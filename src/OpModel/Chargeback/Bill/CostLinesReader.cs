namespace OpModel.Chargeback;

/// <summary>Makes columns of lines in memory. A column appears with the first line that has it; the service is always there.</summary>
internal sealed class CostLinesReader
{
    private readonly NumberedColumn _services = new(FocusColumns.ServiceName);
    private readonly List<NumberedColumn> _columns;
    private readonly Dictionary<string, NumberedColumn> _columnsByName = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<decimal> _amounts = [];
    private readonly TagsText _tags = new();

    public CostLinesReader()
    {
        _columns = [_services];
        _columnsByName.Add(_services.Name, _services);
    }

    public void Add(CostLine line)
    {
        foreach (var (name, text) in line.Columns)
        {
            ColumnOf(name).Set(_amounts.Count, text);
        }

        _services.Set(_amounts.Count, line.ServiceName);
        if (line.SubAccountName is not null)
        {
            ColumnOf(FocusColumns.SubAccountName).Set(_amounts.Count, line.SubAccountName);
        }

        if (line.Tags.Count > 0)
        {
            ColumnOf(FocusColumns.Tags).Set(_amounts.Count, _tags.Of(line.Tags));
        }

        _amounts.Add(line.Amount);
    }

    public IReadOnlyList<CostChunk> Chunks(out int scale)
    {
        var builder = new CostChunksBuilder(_columns.Count);
        var numbers = new int[_columns.Count];
        for (var line = 0; line < _amounts.Count; line++)
        {
            for (var column = 0; column < numbers.Length; column++)
            {
                numbers[column] = _columns[column][line];
            }

            builder.Add(numbers, Unscaled(_amounts[line]), _amounts[line].Scale, line + 1);
        }

        return builder.Finish(out scale);
    }

    public IReadOnlyList<TextColumn> Columns() => [.. _columns.Select(column => new TextColumn(column.Name, column.Texts()))];

    private NumberedColumn ColumnOf(string name)
    {
        if (!_columnsByName.TryGetValue(name, out var column))
        {
            column = new(name);
            _columnsByName.Add(name, column);
            _columns.Add(column);
        }

        return column;
    }

    private static Int128 Unscaled(decimal amount)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(amount, bits);
        var digits = new Int128((uint)bits[2], (ulong)(uint)bits[1] << 32 | (uint)bits[0]);
        return decimal.IsNegative(amount) ? -digits : digits;
    }
}
