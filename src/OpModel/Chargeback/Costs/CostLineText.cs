using System.Globalization;
using NodaTime.Text;

namespace OpModel.Chargeback;

/// <summary>Writes a record as a line of a file of costs.</summary>
internal static class CostLineText
{
    /// <summary>Writes the cells in the order of a header.</summary>
    public static string Write(CostRecord record, string header) => CsvLineText.Write(header, column => column switch
    {
        CostColumns.Date => LocalDatePattern.Iso.Format(record.Date),
        CostColumns.Provider => record.Provider,
        CostColumns.Amount => record.Amount.Amount.ToString(CultureInfo.InvariantCulture),
        CostColumns.Currency => record.Amount.Currency.Code,
        CostColumns.Service => record.Service ?? "",
        CostColumns.Description => record.Description ?? "",
        _ => throw new ArgumentOutOfRangeException(nameof(header), header, $"Costs have no column {column}."),
    });
}
