using System.Globalization;

namespace OpModel.Accounting;

/// <summary>Writes profit and loss as CSV: a row per figure of an account, such that revenue less cost is the profit; docs/formats.md describes it.</summary>
public static class ProfitAndLossCsv
{
    /// <summary>Writes a report as CSV with a header (RFC 4180, but for line breaks, which are line feeds).</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(ProfitAndLossReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var accounts = report.Accounts;
        CsvRowText.Write(output, "value-stream", "kind", "name", "quantity", "amount", "currency", "reason");
        foreach (var account in accounts.Streams.Append(accounts.Outside))
        {
            foreach (var product in account.Products)
            {
                Row(account, "revenue", product.Product, product.Quantity == 0 ? "" : product.Quantity.ToString(CultureInfo.InvariantCulture), product.Amount, "");
            }

            foreach (var cost in account.Costs)
            {
                Row(account, StreamCostText.Of(cost.Kind), cost.Name, "", cost.Amount, cost.Reason ?? "");
            }
        }

        void Row(StreamAccount account, string kind, string name, string quantity, Money amount, string reason) => CsvRowText.Write(
            output,
            CsvRowText.Guarded(account.ValueStream?.Name ?? ""),
            kind,
            CsvRowText.Guarded(name),
            quantity,
            Amounts.Plain(amount, accounts.Decimals),
            accounts.Currency.Code,
            CsvRowText.Guarded(reason));
    }
}
