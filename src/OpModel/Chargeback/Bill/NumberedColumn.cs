namespace OpModel.Chargeback;

/// <summary>A text column while lines are added to it: a number for each distinct text, and per line the number of its text.</summary>
internal sealed class NumberedColumn(string name)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _ofLines = [];

    public string Name => name;

    /// <summary>The number of a line's text; <see cref="TextColumn.NoValue"/> for a line that was given none.</summary>
    public int this[int line] => line < _ofLines.Count ? _ofLines[line] : TextColumn.NoValue;

    /// <summary>Gives a line its text. Lines come in order; those that are passed over have none.</summary>
    public void Set(int line, string text)
    {
        while (_ofLines.Count <= line)
        {
            _ofLines.Add(TextColumn.NoValue);
        }

        if (!_numbers.TryGetValue(text, out var number))
        {
            _numbers.Add(text, number = _numbers.Count + 1);
        }

        _ofLines[line] = number;
    }

    /// <summary>The distinct texts, each at its number.</summary>
    public IReadOnlyList<string?> Texts() => [null, .. _numbers.Keys];
}
