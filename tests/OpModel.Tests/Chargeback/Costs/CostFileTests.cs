using System.Text;
using NodaTime;
using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback.Costs;

public sealed class CostFileTests
{
    private const string Header = "date,provider,amount,currency";

    private static readonly CostRecord Rent = new()
    {
        Date = new LocalDate(2026, 10, 1),
        Provider = "Offices",
        Amount = new Money(1234.56m, Currency.Parse("EUR")),
    };

    [Fact]
    public void A_line_is_a_record()
    {
        var costs = Read($"{Header}\n2026-10-01,Offices,1234.56,EUR\n");

        Assert.Equal([Rent], costs);
        Assert.Equal(2, costs.LineOf(0));
    }

    [Fact]
    public void Service_and_description_may_be_there()
    {
        var costs = Read("description,date,provider,amount,currency,service\n\"Rent, October\",2026-10-01,Offices,1234.56,EUR,\n,2026-10-02,Platform,-3,EUR,Queue\n");

        Assert.Equal(
            [
                Rent with { Description = "Rent, October" },
                new CostRecord { Date = new LocalDate(2026, 10, 2), Provider = "Platform", Amount = new Money(-3, Currency.Parse("EUR")), Service = "Queue" },
            ],
            costs);
    }

    [Theory]
    [InlineData("2026-10-01,Offices,,EUR", "amount", "there is no amount; write 0 where the line costs nothing.")]
    [InlineData("2026-10-01,Offices,NaN,EUR", "amount", "\"NaN\" is not a number; write digits with a point before the decimals, such as 12.30.")]
    [InlineData("2026-10-01,Offices,\"1.234,56\",EUR", "amount", "\"1.234,56\" is not a number; write it as 1234.56.")]
    [InlineData("2026-10-01,Offices,1,", "currency", "there is no currency; write its code, such as EUR.")]
    [InlineData("2026-10-01,,1,EUR", "provider", "there is no provider; name the team or the shared cost pool that bears the cost.")]
    [InlineData("2026-13-01,Offices,1,EUR", "date", "\"2026-13-01\" is not a date; write it as 2026-10-17.")]
    public void A_bad_cell(string line, string column, string message) =>
        Assert.Equal([new InputProblem("costs.csv", 2, column, message)], Problems($"{Header}\n{line}\n"));

    [Fact]
    public void A_currency_that_there_is_not() =>
        Assert.Equal("currency", Assert.Single(Problems($"{Header}\n2026-10-01,Offices,1,EURO\n")).Column);

    [Theory]
    [InlineData("", "costs.csv: the file is empty; it should begin with a line that names the columns.")]
    [InlineData("date,provider,amount\n", "costs.csv, line 1, column currency: the header has no such column; add the column to the export; there are date, provider, amount.")]
    [InlineData("date,provider,amount,currency,note\n", "costs.csv, line 1, column note: this form has no such column; take it out, since there are only date, provider, amount, currency, service, description.")]
    public void A_bad_header(string csv, string problem) => Assert.Equal(problem, Assert.Single(Problems(csv)).ToString());

    [Fact]
    public void Each_problem_of_a_line_is_told() => Assert.Equal(
        [
            "costs.csv, line 2, column date: \"soon\" is not a date; write it as 2026-10-17.",
            "costs.csv, line 2, column provider: there is no provider; name the team or the shared cost pool that bears the cost.",
            "costs.csv, line 2, column amount: there is no amount; write 0 where the line costs nothing.",
            "costs.csv, line 2, column currency: \"eur\" is not an ISO 4217 currency code; write EUR.",
        ],
        Problems($"{Header}\nsoon,,,eur\n").Select(problem => problem.ToString()));

    [Fact]
    public void A_text_that_is_not_UTF8_is_told_in_each_column() => Assert.Equal(
        ["provider", "service", "description"],
        CostFile.ReadStream(
            new MemoryStream([.. Encoding.UTF8.GetBytes($"{Header},service,description\n2026-10-01,"), 0xFF, .. ",1,EUR,"u8, 0xFE, .. ","u8, 0xFD, .. "\n"u8]), "costs.csv")
            .AsT1.Select(problem => problem.Column));

    [Fact]
    public void A_line_is_written_with_the_columns_of_its_file()
    {
        var record = Rent with { Service = "Desks", Description = "Rent, October" };

        Assert.Equal("\"Rent, October\",Desks,EUR,1234.56,Offices,2026-10-01", CostLineText.Write(record, "description,service,currency,amount,provider,date"));
        Assert.Equal(",,EUR,1234.56,Offices,2026-10-01", CostLineText.Write(Rent, "description,service,currency,amount,provider,date"));
        Assert.StartsWith("Costs have no column note.", Assert.Throws<ArgumentOutOfRangeException>("header", () => CostLineText.Write(Rent, "date,note")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_set_aside_before_and_after_stand_in_the_order_of_the_file()
    {
        var costs = Read(
            $"{Header}\n2026-10-01,Nobody,1,EUR\n2026-10-32,Offices,2,EUR\n2026-10-01,Offices,1234.56,EUR\n2026-10-01,Nobody,3,EUR\n", new InputFileOptions { SetAsideBrokenLines = true });

        var kept = costs.Without(cost => cost.Provider == "Nobody" ? new LineFlaw("provider", "there is no such team.") : null);

        Assert.Equal([2L, 3L, 5L], kept.SetAside.Select(line => line.Problem.Line!.Value));
        Assert.Equal([1m, 2m, 3m], kept.SetAside.Select(line => line.Amount!.Value.Amount));
        Assert.Equal((costs.Name, costs.Header, 1, 4L), (kept.Name, kept.Header, kept.Count, kept.LineOf(0)));
        Assert.Same(kept, kept.Without(_ => null));
    }

    [Fact]
    public void A_form_cannot_be_told_by_a_header_that_cannot_be_read()
    {
        var path = Path.GetTempFileName();
        try
        {
            Assert.Equal($"{path}: the file is empty; it should begin with a line that names the columns.", Assert.Single(CostFile.FindForm(path).AsT1).ToString());
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_file_without_lines() =>
        Assert.Equal(
            [new InputProblem("costs.csv", null, null, "the file has a header and no lines; there is no cost to charge.")], Problems($"{Header}\n"));

    [Fact]
    public void Broken_lines_can_be_set_aside_with_their_amounts()
    {
        var costs = Read($"{Header}\n2026-10-01,Offices,1234.56,EUR\n2026-10-32,Offices,7,EUR\n", new InputFileOptions { SetAsideBrokenLines = true });

        Assert.Equal([Rent], costs);
        var aside = Assert.Single(costs.SetAside);
        Assert.Equal(("2026-10-32,Offices,7,EUR", new Money(7, Currency.Parse("EUR"))), (aside.Text, aside.Amount));
    }

    [Fact]
    public void Records_with_a_flaw_are_set_aside_as_lines_of_their_file()
    {
        var costs = Read("amount,currency,provider,date\n5,EUR,Nobody,2026-10-03\n1234.56,EUR,Offices,2026-10-01\n");

        var kept = costs.Without(cost => cost.Provider == "Nobody" ? new LineFlaw("provider", "there is no such team.") : null);

        Assert.Equal([Rent], kept);
        Assert.Equal(3, kept.LineOf(0));
        var aside = Assert.Single(kept.SetAside);
        Assert.Equal("costs.csv, line 2, column provider: there is no such team.", aside.Problem.ToString());
        Assert.Equal("5,EUR,Nobody,2026-10-03", aside.Text);
    }

    [Fact]
    public void Bad_records_in_memory_are_problems_with_their_numbers()
    {
        var costs = CostRecords.From([Rent with { Provider = "" }, Rent, Rent with { Amount = default }]);

        Assert.Equal([Rent], costs);
        Assert.Equal(
            [
                "costs, line 1, column provider: there is no provider; name the team or the shared cost pool that bears the cost.",
                "costs, line 3, column currency: the amount has no currency; give it one, such as EUR.",
            ],
            costs.Problems.Select(problem => problem.ToString()));
        Assert.Equal(2, costs.LineOf(0));
        Assert.Equal(100, CostRecords.From(Enumerable.Repeat(Rent with { Provider = " " }, 100)).Problems.Count);
        Assert.Equal(
            "costs: there are 2 more problems; mend these first.", CostRecords.From(Enumerable.Repeat(Rent with { Provider = " " }, 102)).Problems[^1].ToString());
    }

    [Theory]
    [InlineData("date,provider,amount,currency", CostFileForm.Costs)]
    [InlineData("ServiceName,BilledCost,billingcurrency", CostFileForm.Focus)]
    [InlineData("something,else", CostFileForm.Costs)]
    public void The_form_is_known_by_the_header(string header, CostFileForm form)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, header + "\n");

            Assert.Equal(form, CostFile.FindForm(path).AsT0);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_form_is_not_guessed_where_there_is_no_header()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "costs.csv");

        Assert.Equal([$"{path}: there is no such file; check the path."], CostFile.FindForm(path).AsT1.Select(problem => problem.ToString()));
        Assert.Equal([$"{path}: there is no such file; check the path."], CostFile.Read(path).AsT1.Select(problem => problem.ToString()));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_culture_makes_no_difference(string culture)
    {
        UnderCulture.Run(culture, () =>
        {
            var line = CostLineText.Write(Rent, Header);

            Assert.Equal("2026-10-01,Offices,1234.56,EUR", line);
            Assert.Equal([Rent], Read($"DATE,PROVIDER,AMOUNT,CURRENCY\n{line}\n"));
        });
    }

    private static CostRecords Read(string csv, InputFileOptions? options = null) => CostFile.ReadStream(Stream(csv), "costs.csv", options).AsT0;

    private static IReadOnlyList<InputProblem> Problems(string csv) => CostFile.ReadStream(Stream(csv), "costs.csv").AsT1;

    private static MemoryStream Stream(string csv) => new(Encoding.UTF8.GetBytes(csv));
}
