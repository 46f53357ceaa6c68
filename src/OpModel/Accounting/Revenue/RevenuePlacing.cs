namespace OpModel.Accounting;

/// <summary>Places records of revenue with value streams and periods, and tells of those that cannot be.</summary>
internal static class RevenuePlacing
{
    /// <summary>Adds records to the sums of their value streams.</summary>
    /// <param name="records">The records.</param>
    /// <param name="periods">The periods that are accounted for.</param>
    /// <param name="placing">Finds value streams.</param>
    /// <param name="streams">The sums, by the ids of value streams.</param>
    /// <param name="currency">The currency of the books.</param>
    /// <param name="problems">Takes what is wrong with records.</param>
    /// <returns>How many records are of other days.</returns>
    public static int Place(
        RevenueRecords records,
        IReadOnlyList<ReportingPeriod> periods,
        StreamPlacing placing,
        IReadOnlyDictionary<string, StreamSums> streams,
        Currency currency,
        List<InputProblem> problems)
    {
        var ofOtherDays = 0;
        for (var index = 0; index < records.Count; index++)
        {
            var record = records[index];
            var line = records.LineOf(index);
            if (placing.Find(record.ValueStream) is not { } stream)
            {
                problems.Add(new(records.Name, line, RevenueColumns.ValueStream, placing.DescribeUnknown(record.ValueStream)));
            }
            else if (record.Amount.Currency != currency)
            {
                problems.Add(new(
                    records.Name, line, RevenueColumns.Currency, $"revenue is in {record.Amount.Currency}, and the books are in {currency}; convert it at the rate at which it was booked."));
            }
            else if (periods.FirstOrDefault(period => period.Days.Contains(record.Date)) is { } period)
            {
                streams[stream.Id].Earn(period, record);
            }
            else
            {
                ofOtherDays++;
            }
        }

        return ofOtherDays;
    }
}
