using System.Text;
using OneOf;
using OpModel.Accounting;

namespace OpModel.Tests.Accounting;

/// <summary>Files of revenue, good and bad.</summary>
public sealed class RevenueFileTests
{
    [Fact]
    public void Lines_are_read_exactly_in_any_order_of_columns()
    {
        var revenue = Read("amount,currency,date,product,value-stream,quantity\n10.005,EUR,2026-10-05,orders,Buy online,3.5\n-1,EUR,2026-10-06,orders,Buy online,-1\n").AsT0;

        Assert.Equal(
            [(new NodaTime.LocalDate(2026, 10, 5), "Buy online", "orders", 3.5m, 10.005m), (new(2026, 10, 6), "Buy online", "orders", -1m, -1m)],
            revenue.Select(record => (record.Date, record.ValueStream, record.Product, record.Quantity, record.Amount.Amount)));
    }

    [Fact]
    public void All_that_is_wrong_with_lines_is_told_with_its_place()
    {
        var problems = Read("date,value-stream,product,quantity,amount,currency\n2026-10-32,,orders,many,\"1,5\",EURO\n").AsT1;

        Assert.Equal(
            ["date", "quantity", "amount", "currency", "value-stream"],
            problems.Select(problem => problem.Column).OrderBy(column => Array.IndexOf(["date", "quantity", "amount", "currency", "value-stream"], column)));
        Assert.All(problems, problem => Assert.Equal(2, problem.Line));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("date,value-stream,product,quantity,amount,currency\n", "the file has a header and no lines; there is no revenue.")]
    [InlineData("date,stream,product,quantity,amount,currency\n", "value-stream")]
    public void File_that_is_no_revenue_is_told(string text, string said) =>
        Assert.Contains(Read(text).AsT1, problem => problem.ToString().Contains(said, StringComparison.Ordinal));

    private static OneOf<RevenueRecords, IReadOnlyList<InputProblem>> Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return RevenueFile.ReadStream(stream, "revenue.csv");
    }
}
