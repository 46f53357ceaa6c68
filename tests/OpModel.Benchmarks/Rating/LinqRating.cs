using OpModel.Chargeback;

namespace OpModel.Benchmarks.Rating;

/// <summary>Rating as one writes it over records: group, look the price up, add up decimals.</summary>
internal static class LinqRating
{
    public static List<RatedCell> Rate(UsageRecord[] records, IReadOnlyDictionary<string, decimal> prices) =>
    [
        .. records
            .GroupBy(record => (record.Consumer, record.Service))
            .Select(group => new RatedCell(
                group.Key.Consumer,
                group.Key.Service,
                group.Sum(record => record.Quantity),
                group.Sum(record => record.Quantity * prices[record.Service]),
                group.LongCount())),
    ];
}
