using System.Globalization;
using System.Text;
using System.Text.Json;
using OpModel.Chargeback;
using static OpModel.Tests.Chargeback.AcmeBills;

namespace OpModel.Tests.Chargeback;

public class StatementDocumentTests
{
    private static readonly CostBill October = Bill(
        Line(1234.5m, "Compute", account: "checkout"),
        Line(-0.1m, "Storage \"cold\"", account: "search"),
        Line(3, "Tax", account: "main"),
        Line(0.01m, "Speicher für Bücher", account: "nobody"));

    [Fact]
    public void Json_is_in_the_form_that_scripts_rely_on() => Assert.Equal(
        """
        {
          "period": "2026-10",
          "currency": "EUR",
          "costIn": "1237.41",
          "charged": "1234.40",
          "retained": "3.00",
          "unplaced": "0.01",
          "statements": [
            {
              "consumer": "Checkout",
              "total": "1234.50",
              "lines": [
                {
                  "service": "Compute",
                  "quantity": "1",
                  "amount": "1234.50"
                }
              ]
            },
            {
              "consumer": "Payments",
              "total": "0.00",
              "lines": []
            },
            {
              "consumer": "Search",
              "total": "-0.10",
              "lines": [
                {
                  "service": "Storage \"cold\"",
                  "quantity": "1",
                  "amount": "-0.10"
                }
              ]
            }
          ]
        }

        """,
        Json(Run()));

    [Fact]
    public void Every_value_of_the_json_is_text() =>
        Assert.All(Values(JsonDocument.Parse(Json(Run())).RootElement), value => Assert.Equal(JsonValueKind.String, value.ValueKind));

    [Fact]
    public void Csv_has_a_row_per_figure() => Assert.Equal(
        """"
        period,consumer,kind,service,quantity,amount,currency,explanation
        2026-10,Checkout,direct,Compute,1,1234.50,EUR,"rule 1: SubAccountName is ""checkout"", to Checkout"
        2026-10,Search,direct,"Storage ""cold""",1,-0.10,EUR,"rule 2: SubAccountName is ""search"", to Search"
        2026-10,,retained,,1,3.00,EUR,"tax, by law"
        2026-10,,unplaced,,1,0.01,EUR,no placement rule matches

        """",
        Csv(Run()));

    [Fact]
    public void Text_says_who_pays_what_by_which_rule_and_proves_that_it_adds_up() => ApprovedText.Matches("bill.txt", Text(Rules().ShareTheRest(Split.InProportionToDirectCost()).Charge(Bill(
        Line(1234.5m, "Compute", account: "checkout"),
        Line(77, "Storage", account: "checkout"),
        Line(300, "Compute", account: "search"),
        Line(3, "Tax", account: "main"),
        Line(100.005m, "Support", account: "main"),
        Line(20, "Support"),
        Line(1, "Network")))));

    [Fact]
    public void Text_names_what_could_not_be_placed() => ApprovedText.Matches("unplaced-bill.txt", Text(Run()));

    [Fact]
    public void The_amounts_of_the_csv_add_up_to_the_bill()
    {
        var run = BillGen.Typical().ShareTheRest(Split.Evenly()).Charge(Bill(
            Line(10, "b", "ab", "b") with { Columns = new Dictionary<string, string> { ["x_CostCenter"] = "search" } }, Line(-0.005m, "a"), Line(0.111m, "z")));

        var amounts = Csv(run).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(row => decimal.Parse(row.Split(',')[5], CultureInfo.InvariantCulture));

        Assert.Equal(10.11m, amounts.Sum());
        Assert.Equal("10.11 EUR", run.CostIn.ToString());
    }

    [Theory]
    [InlineData("=1+2", "'=1+2")]
    [InlineData("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tCompute", "'\tCompute")]
    [InlineData("\rCompute", "\"'\rCompute\"")]
    [InlineData("Compute=1", "Compute=1")]
    public void A_service_that_a_spreadsheet_would_run_is_made_text(string service, string cell)
    {
        var run = Policy().Where(CostColumn.SubAccountName).Is("main").ChargeTo("Search").Charge(Bill(Line(-1, service, account: "main")));

        Assert.Contains($"direct,{cell},1,-1.00,EUR", Csv(run), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(MoneyTextTests.NumberFormats), MemberType = typeof(MoneyTextTests))]
    public void Documents_and_explanations_are_the_same_in_every_culture(string point, string thousands, string minus)
    {
        var expected = Everything();
        UnderCulture.Run(UnderCulture.WithNumbers(point, thousands, minus), () => Assert.Equal(expected, Everything()));
    }

    /// <summary>All texts that a run writes, of amounts with points, thousands and signs; and a problem with numbers in it.</summary>
    private static string Everything()
    {
        using var text = new StringWriter();
        foreach (var split in new[]
        {
            Split.Evenly(), Split.InProportionToDirectCost(), Split.ByFixedShares().Share("Search", 12.5m).Share("Checkout", 87.5m),
        })
        {
            var run = Rules().ShareTheRest(split).Charge(Bill(
                Line(1234.5m, "Compute", account: "checkout"), Line(-1234.56m, "Compute", account: "search"), Line(-7654.321m, "Support", account: "main")));
            text.Write(Json(run));
            text.Write(Csv(run));
            BillStatementText.Write(run, text);
        }

        text.Write(Policy().ShareTheRest(Split.ByFixedShares().Share("Search", -12.5m)).Build().AsT1[0]);
        return text.ToString();
    }

    private static string Text(BillRun run)
    {
        using var output = new StringWriter { NewLine = "\n" };
        BillStatementText.Write(run, output);
        return output.ToString();
    }

    private static BillRun Run() => Rules().Charge(October);

    private static ChargebackPolicyBuilder Rules() => Policy()
        .Where(CostColumn.SubAccountName).Is("checkout").ChargeTo("Checkout")
        .Where(CostColumn.SubAccountName).Is("search").ChargeTo("Search")
        .Where(CostColumn.ServiceName).Is("Tax").Retain("tax, by law");

    private static string Json(BillRun run)
    {
        using var output = new MemoryStream();
        BillStatementJson.Write(run, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string Csv(BillRun run)
    {
        using var output = new StringWriter();
        BillStatementCsv.Write(run, output);
        return output.ToString();
    }

    private static IEnumerable<JsonElement> Values(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Values(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Values),
        _ => [element],
    };
}
