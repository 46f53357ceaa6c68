namespace OpModel.Chargeback;

/// <summary>The values that rules compare: per distinct text of a column, the text without spaces around it, or a tag in it.</summary>
internal sealed class ColumnValues(CostBill bill)
{
    private readonly Dictionary<CostColumn, string?[]> _values = [];
    private IReadOnlyDictionary<string, string>[]? _tags;

    /// <summary>Per text of the column its value; nothing where the line has none.</summary>
    public string?[] Of(CostColumn column)
    {
        if (!_values.TryGetValue(column, out var values))
        {
            var texts = bill.Texts[bill.PlaceOf(column.Name)].Texts;
            values = column.TagKey is { } key
                ? [.. Tags(texts).Select(tags => Value(tags.GetValueOrDefault(key)))]
                : [.. texts.Select(Value)];
            _values.Add(column, values);
        }

        return values;
    }

    private static string? Value(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    // Whoever made the bill has refused cells that are no tags, so what does not parse here cannot be.
    private IReadOnlyDictionary<string, string>[] Tags(IReadOnlyList<string?> texts) =>
        _tags ??= [.. texts.Select(text => BillTags.TryParse(text, out var tags)
            ? tags
            : throw new InvalidOperationException($"The bill {bill.Name} holds tags that are not a JSON object: {text}"))];
}
