namespace OpModel.Chargeback;

/// <summary>A column of texts that is to be held: where it stands in the file, and the distinct texts that were read.</summary>
internal sealed class FocusTextColumn(string name, int place)
{
    private readonly TextDictionary _dictionary = new();

    /// <summary>The name in the header.</summary>
    public string Name => name;

    /// <summary>The place in the header, from 0.</summary>
    public int Place => place;

    /// <summary>The number of a cell's text among those of <see cref="ToTextColumn"/>; false where it is not valid UTF-8.</summary>
    public bool TryNumber(ReadOnlySpan<byte> cell, out int number)
    {
        if (CellText.IsNull(cell))
        {
            number = TextColumn.NoValue;
            return true;
        }

        var isText = _dictionary.TryGetNumber(cell, out var numberOfText);
        number = numberOfText + 1;
        return isText;
    }

    /// <summary>The column with all that was read up to now.</summary>
    public TextColumn ToTextColumn() => new(name, [null, .. _dictionary.Texts]);
}
