using OpModel.Chargeback;

namespace OpModel.Benchmarks.Rating;

/// <summary>Rating of columns: quantities are added up by cell, and each cell meets its price once.</summary>
internal static class ColumnRating
{
    public static List<RatedCell> Rate(UsageRecords usage, IReadOnlyDictionary<string, decimal> prices)
    {
        List<RatedCell> rated = new(usage.Cells.Count);
        foreach (var sum in UsageSums.Of(usage).All())
        {
            var cell = usage.Cells[sum.Cell];
            var service = usage.Services[cell.Service];
            if (!sum.Quantity.TryToDecimal(out var quantity))
            {
                throw new InvalidOperationException("Quantities of these sizes fit a decimal.");
            }

            rated.Add(new RatedCell(usage.Consumers[cell.Consumer], service, quantity, quantity * prices[service], sum.Count));
        }

        return rated;
    }
}
