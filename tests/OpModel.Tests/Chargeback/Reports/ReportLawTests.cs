using System.Globalization;
using System.Text.Json;
using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback.Reports;

public class ReportLawTests
{
    [Fact]
    public void The_amounts_of_the_csv_add_up_to_the_cost() => RandomWorlds.Check(run =>
        Assert.Equal(run.CostIn.Rounded.Amount, CsvText.Read(run.Write(StatementCsv.Write)).Sum(row => Number(row["amount"]))));

    [Fact]
    public void Rows_and_columns_of_the_matrix_add_up_to_what_is_charged() => RandomWorlds.Check(run =>
    {
        var rows = CsvText.Read(run.Write(ChargeMatrixCsv.Write));
        foreach (var column in rows[0].Keys.Skip(3))
        {
            Assert.Equal(Number(rows[^1][column]), rows.SkipLast(1).Sum(row => Number(row[column])));
        }

        Assert.All(rows, row => Assert.Equal(Number(row["total"]), row.Skip(3).SkipLast(1).Sum(cell => Number(cell.Value))));
        Assert.Equal(run.Charged.Rounded.Amount, Number(rows[^1]["total"]));
    });

    [Fact]
    public void Lines_of_the_json_add_up_to_totals_and_totals_to_what_is_charged() => RandomWorlds.Check(run =>
    {
        var json = JsonDocument.Parse(run.Json()).RootElement;
        var statements = json.GetProperty("statements").EnumerateArray().ToList();
        Assert.All(statements, statement => Assert.Equal(
            Amount(statement, "total"), statement.GetProperty("lines").EnumerateArray().Sum(line => Amount(line, "amount"))));
        Assert.Equal(Amount(json, "charged"), statements.Sum(statement => Amount(statement, "total")));
        Assert.Equal(Amount(json, "costIn"), Amount(json, "charged") + Amount(json, "retained") + Amount(json, "unplaced"));
    });

    [Fact]
    public void Each_transaction_of_the_journal_adds_up_to_zero() => RandomWorlds.Check(run =>
        Assert.All(JournalText.Read(run.Write(ChargebackJournal.Write)), transaction => Assert.Equal(0, transaction.Sum(posting => posting.Amount))));

    [Fact]
    public void Accounts_of_the_journal_agree_with_the_run() => RandomWorlds.Check(run =>
    {
        var journal = run.Write(ChargebackJournal.Write);
        Assert.Equal(-run.CostIn.Rounded.Amount, JournalText.Balance(journal, "equity:cost in"));
        Assert.All(run.Providers, account =>
        {
            Assert.Equal(account.OwnCost.Rounded.Amount, JournalText.Balance(journal, $"expenses:{account.Name}:own cost"));
            Assert.Equal(
                account.OwnCost.Rounded.Amount + account.ChargedIn.Rounded.Amount, JournalText.Balance(journal, $"expenses:{account.Name}"));
            Assert.Equal(-account.ChargedOut.Rounded.Amount, JournalText.Balance(journal, $"revenues:{account.Name}"));
        });
        Assert.All(run.Statements, statement => Assert.Equal(
            statement.Total.Rounded.Amount,
            JournalText.Balance(journal, $"expenses:{statement.Consumer}") - JournalText.Balance(journal, $"expenses:{statement.Consumer}:own cost")));
    });

    [Fact]
    public void Allocated_charges_add_up_to_their_origin_and_their_ratios_to_one() => RandomWorlds.Check(run =>
    {
        var origins = CsvText.Read(run.Write(FocusSplit.Write)).GroupBy(row => row["x_OriginChargeId"]).ToDictionary(origin => origin.Key);
        Assert.Equal(run.Input.Costs.Count, origins.Count);
        for (var index = 0; index < run.Input.Costs.Count; index++)
        {
            var rows = origins[$"costs:{index + 1}"].ToList();
            Assert.Equal(run.Input.Costs[index].Amount.Amount, rows.Sum(row => Number(row["BilledCost"])));
            Assert.True(rows[0]["AllocatedMethodId"].Length == 0 ? rows.Count == 1 : rows.Sum(Ratio) == 1);
            Assert.Equal(rows.Count, rows.Select(row => row["AllocatedResourceId"]).Distinct().Count());
        }
    });

    [Fact]
    public void What_a_team_is_allocated_is_what_it_is_charged_where_all_cost_is_passed_on() => RandomWorlds.Check(run =>
    {
        if (run.Providers.Any(account => account.Method == ChargingMethod.AtRates))
        {
            return;
        }

        var rows = CsvText.Read(run.Write(FocusSplit.Write));
        Assert.All(run.Statements, statement =>
        {
            var allocated = rows.Where(row => row["AllocatedResourceId"] == statement.Consumer.Id).Sum(row => Number(row["BilledCost"]));
            Assert.InRange(allocated - statement.Total.Rounded.Amount, -0.011m, 0.011m);
        });
    });

    private static decimal Ratio(IReadOnlyDictionary<string, string> row) => JsonDocument.Parse(row["AllocatedMethodDetails"]).RootElement
        .GetProperty("Elements").EnumerateArray().Single().GetProperty("AllocatedRatio").GetDecimal();

    private static decimal Amount(JsonElement element, string name) => Number(element.GetProperty(name).GetString()!);

    private static decimal Number(string text) => text.Length == 0 ? 0 : decimal.Parse(text, CultureInfo.InvariantCulture);
}
