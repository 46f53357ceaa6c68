using System.Text.Json;

namespace OpModel.Chargeback;

/// <summary>Makes columns of lines in memory. A column appears with the first line that has it; the service is always there.</summary>
internal sealed class CostLinesReader
{
    private readonly List<string> _names = [FocusColumns.ServiceName];
    private readonly Dictionary<string, Dictionary<string, int>> _numbers = new(StringComparer.OrdinalIgnoreCase)
    {
        [FocusColumns.ServiceName] = new(StringComparer.Ordinal),
    };

    private readonly List<(Dictionary<string, string> Texts, decimal Amount)> _lines = [];

    public void Add(CostLine line)
    {
        Dictionary<string, string> texts = new(line.Columns, StringComparer.OrdinalIgnoreCase) { [FocusColumns.ServiceName] = line.ServiceName };
        if (line.SubAccountName is not null)
        {
            texts[FocusColumns.SubAccountName] = line.SubAccountName;
        }

        if (line.Tags.Count > 0)
        {
            texts[FocusColumns.Tags] = ToJson(line.Tags);
        }

        foreach (var name in texts.Keys.Where(name => _numbers.TryAdd(name, new(StringComparer.Ordinal))))
        {
            _names.Add(name);
        }

        _lines.Add((texts, line.Amount));
    }

    public IReadOnlyList<CostChunk> Chunks(out int scale)
    {
        var builder = new CostChunksBuilder(_names.Count);
        var numbers = new int[_names.Count];
        for (var index = 0; index < _lines.Count; index++)
        {
            var (texts, amount) = _lines[index];
            for (var column = 0; column < numbers.Length; column++)
            {
                numbers[column] = texts.TryGetValue(_names[column], out var text) ? NumberOf(_numbers[_names[column]], text) : TextColumn.NoValue;
            }

            builder.Add(numbers, Unscaled(amount), amount.Scale, index + 1);
        }

        return builder.Finish(out scale);
    }

    public IReadOnlyList<TextColumn> Columns() => [.. _names.Select(name => new TextColumn(name, [null, .. _numbers[name].Keys]))];

    private static int NumberOf(Dictionary<string, int> numbers, string text)
    {
        numbers.TryAdd(text, numbers.Count + 1);
        return numbers[text];
    }

    private static Int128 Unscaled(decimal amount)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(amount, bits);
        var digits = new Int128((uint)bits[2], (ulong)(uint)bits[1] << 32 | (uint)bits[0]);
        return decimal.IsNegative(amount) ? -digits : digits;
    }

    private static string ToJson(IReadOnlyDictionary<string, string> tags)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            foreach (var (key, value) in tags.OrderBy(tag => tag.Key, StringComparer.Ordinal))
            {
                writer.WriteString(key, value);
            }

            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(json.ToArray());
    }
}
