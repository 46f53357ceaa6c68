namespace OpModel.Accounting;

/// <summary>Writes profit and loss as CSV: a row per figure of an account, such that revenue less cost is the profit; docs/formats.md describes it.</summary>
public static class ProfitAndLossCsv
{
    /// <summary>Writes a report as CSV with a header (RFC 4180, but for line breaks, which are line feeds). Against a plan of cost, rows go on with what was planned.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(ProfitAndLossReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var accounts = report.Accounts;
        CsvRowText.Write(output, ["value-stream", "kind", "name", "quantity", "amount", "currency", "reason", .. report.Plan is null ? [] : PlanCells.Columns]);
        foreach (var (account, rows) in report.Plan is { } plan
            ? plan.Streams.Append(plan.Outside).Select(each => (each.Actual, new PlanCells(each, accounts.Decimals).Rows()))
            : accounts.Streams.Append(accounts.Outside).Select(each => (each, Rows(each))))
        {
            foreach (var row in rows)
            {
                CsvRowText.Write(
                    output,
                    [
                        CsvRowText.Guarded(account.ValueStream?.Name ?? ""),
                        row.Kind,
                        CsvRowText.Guarded(row.Name),
                        row.Quantity,
                        Amounts.Plain(row.Amount, accounts.Decimals),
                        accounts.Currency.Code,
                        CsvRowText.Guarded(row.Reason),
                        .. row.AgainstPlan,
                    ]);
            }
        }
    }

    private static IEnumerable<AccountRow> Rows(StreamAccount account) =>
    [
        .. account.Products.Select(product => new AccountRow("revenue", product.Product, AccountRow.Digits(product.Quantity), product.Amount, "", [])),
        .. account.Costs.Select(cost => new AccountRow(StreamCostText.Of(cost.Kind), cost.Name, cost.Quantity ?? "", cost.Amount, cost.Reason ?? "", [])),
    ];
}
