using NodaTime.Text;

namespace OpModel.Chargeback;

/// <summary>Writes a record as a line of a file of usage.</summary>
internal static class UsageLineText
{
    /// <summary>Writes the cells in the order of a header.</summary>
    public static string Write(UsageRecord record, string header) => CsvLineText.Write(header, column => column switch
    {
        UsageColumns.Date => LocalDatePattern.Iso.Format(record.Date),
        UsageColumns.Consumer => record.Consumer,
        UsageColumns.Service => record.Service,
        UsageColumns.Quantity => ExactAmount.From(record.Quantity).ToString(),
        UsageColumns.Correction => record.IsCorrection ? "yes" : "no",
        _ => throw new ArgumentOutOfRangeException(nameof(header), header, $"Usage has no column {column}."),
    });
}
