using System.Globalization;
using System.Text;
using System.Text.Json;
using OpModel.Chargeback;
using OpModel.Organization;
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
    public void Text_tells_of_lines_that_were_set_aside_and_of_lines_without_a_service()
    {
        var bill = Read(
            "6.5,Storage,shop", "1,Compute,shop", "2,Compute,till", "x,Compute,shop", "3,NULL,till", "y,Compute,shop", "z,Compute,shop",
            "4,Compute,gone", "4,Compute,gone", "4,Compute,gone", "4,Compute,gone", "4,Compute,gone", "4,Storage,gone", "0.5,Tax,main", "0.5,Tax,main",
            "u,Compute,shop", "v,Compute,shop", "w,Compute,shop");
        var run = Policy()
            .Where(CostColumn.SubAccountName).Is("shop").ChargeTo("Checkout")
            .Where(CostColumn.ServiceName).Is("Tax").Retain("tax, by law")
            .Where(CostColumn.SubAccountName).Is("till").ChargeTo("Checkout")
            .Charge(bill);

        ApprovedText.Matches("set-aside-bill.txt", $"{Text(run)}\n{Csv(run)}\n{Json(run)}");
        Assert.Equal([[6], [3, 4], [2]], run.Of(Checkout).Lines.Select(line => run.LinesOf(Checkout, line.Service)));
    }

    [Fact]
    public void Text_tells_of_one_line_by_itself() => Assert.Equal(
        "BilledCost of bill.csv, 1 line\n",
        Text(Rules().Charge(Bill(Line(1, "Compute", account: "checkout")))).Split('\n').Skip(1).First() + "\n");

    // Ada is on Checkout all month, Bert on Search from the 15th on: 31/31 of a head and 17/31.
    [Fact]
    public void Parts_by_heads_and_by_a_driver_tell_what_they_are_in_proportion_to()
    {
        var model = OperatingModel.Create(
        [
            new OrganizationDefinition { Key = "Acme", Name = "Acme", Currency = "EUR" },
            new PersonDefinition { Key = "ada", Id = "ada", Name = "Ada" },
            new PersonDefinition { Key = "bert", Id = "bert", Name = "Bert" },
            Team("Checkout", new Membership { Person = "ada", Role = "Engineer" }),
            Team("Search", new Membership { Person = "bert", Role = "Engineer", From = IsoDate.Parse("2026-10-15") }),
        ]).AsT0;
        string[] Explanations(Split split) =>
            [.. ChargebackPolicy.For(model).ShareTheRest(split).Charge(Bill(Line(4_800, "Rent"))).Statements.Select(statement => Assert.Single(statement.Lines).Explanation)];

        Assert.Equal(
            ["4,800.00 EUR × 1 of 48/31 heads of the sharing teams", "4,800.00 EUR × 17/31 of 48/31 heads of the sharing teams"], Explanations(Split.ByHeadcount()));
        Assert.Equal(
            ["4,800.00 EUR × 12.5 of 15 desks of the sharing teams", "4,800.00 EUR × 2.5 of 15 desks of the sharing teams"],
            Explanations(Split.InProportionTo("desks").Share("Search", 2.5m).Share("Checkout", 12.5m)));
    }

    [Fact]
    public void A_file_has_what_is_written_elsewhere()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            BillStatementText.Write(Run(), path);
            Assert.Equal(Text(Run()), File.ReadAllText(path).ReplaceLineEndings("\n"));
            BillStatementCsv.Write(Run(), path);
            Assert.Equal(Csv(Run()), File.ReadAllText(path));
            BillStatementJson.Write(Run(), path);
            Assert.Equal(Json(Run()), File.ReadAllText(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

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

    private static CostBill Read(params string[] lines)
    {
        var csv = "BilledCost,ServiceName,SubAccountName,BillingCurrency,BillingPeriodStart\n" + string.Concat(lines.Select(line => $"{line},EUR,2026-10-01\n"));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        return FocusBill.ReadStream(stream, "bill.csv", new FocusReaderOptions { SetAsideBrokenLines = true }).AsT0;
    }

    private static TeamDefinition Team(string name, Membership member) => new() { Key = name, Name = name, Type = TeamType.ProductTeam, Members = [member] };

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
