namespace OpModel;

/// <summary>Reads a value out of the bytes of a cell.</summary>
internal delegate bool CellParser<T>(ReadOnlySpan<byte> cell, out T value)
    where T : struct;

/// <summary>A column with few distinct texts, each of which is parsed once, however many lines have it.</summary>
internal sealed class ParsedTexts<T>(CellParser<T> parser)
    where T : struct
{
    private readonly TextDictionary _texts = new();
    private readonly List<T?> _values = [];

    /// <summary>The value of a cell; null where it cannot be parsed.</summary>
    public T? Find(ReadOnlySpan<byte> cell)
    {
        if (!_texts.TryGetNumber(cell, out var number))
        {
            return null;
        }

        if (number == _values.Count)
        {
            _values.Add(parser(cell, out var value) ? value : null);
        }

        return _values[number];
    }
}
