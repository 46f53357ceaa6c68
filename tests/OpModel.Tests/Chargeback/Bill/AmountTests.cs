using CsCheck;
using NodaTime;
using OpModel.Chargeback;
using static OpModel.Tests.Chargeback.AcmeBills;

namespace OpModel.Tests.Chargeback;

/// <summary>Amounts are exact whatever their length, and whatever the amounts beside them.</summary>
public class AmountTests
{
    [Fact]
    public void Amounts_of_any_length_are_added_up_exactly() => BillGen.LinesOfAnyDecimal.Sample(lines =>
        Assert.Equal(MoneyGen.Sum(lines.Select(line => ExactAmount.From(line.Amount))), Bill(lines).Total));

    [Fact]
    public void Amounts_of_any_length_are_placed_exactly() => BillGen.LinesOfAnyDecimal.Sample(lines =>
    {
        var bill = Bill(lines);
        var placement = PlacedCost.Charge(bill, BillPlacement.Create(Policy, bill, []));

        Assert.Equal(
            lines.GroupBy(line => line.ServiceName).OrderBy(service => service.Key, StringComparer.Ordinal)
                .Select(service => (service.Key, MoneyGen.Sum(service.Select(line => ExactAmount.From(line.Amount))), service.LongCount())),
            placement.Of(0).OrderBy(placed => placed.Service, StringComparer.Ordinal));
    });

    [Theory]
    [InlineData("Narrow", "92233720368547758.07", "-92233720368547758.08", "-0.01")]
    [InlineData("Wide", "92233720368547758.08", "0.01", "92233720368547758.09")]
    [InlineData("Wide", "79228162514264337593543950335", "79228162514264337593543950335", "158456325028528675187087900670")]
    [InlineData("Unbounded", "79228162514264337593543950335", "0.1", "79228162514264337593543950335.1")]
    [InlineData("Unbounded", "-79228162514264337593543950335", "0.0000000000000000000000000001", "-79228162514264337593543950334.9999999999999999999999999999")]
    public void Amounts_stand_in_the_narrowest_form_that_takes_them(string form, string one, string other, string sum)
    {
        var bill = Bill(Line(Number(one), "Compute"), Line(Number(other), "Compute"));

        Assert.Equal(form, Form(Assert.Single(bill.Chunks)));
        Assert.Equal(sum, bill.ExactTotal);
    }

    [Fact]
    public void Each_stretch_of_lines_has_its_own_form_and_all_have_one_scale()
    {
        // Stretches of 65,536 lines: cents; then one line of 28 digits; then one that is too fine for the long one of the stretch.
        var lines = Enumerable.Repeat(Line(0.01m, "Compute"), 65_536)
            .Append(Line(9_999_999_999_999_999_999_999_999.9m, "Storage")).Concat(Enumerable.Repeat(Line(1, "Compute"), 65_535))
            .Append(Line(9_999_999_999_999_999_999_999_999.9m, "Storage")).Append(Line(0.00001m, "Compute"));

        var bill = Bill(lines);

        Assert.Equal(["Narrow", "Unbounded", "Unbounded"], bill.Chunks.Select(Form));
        Assert.Equal((131_074, 5), (bill.LineCount, bill.Scale));
        // 655.36 + 65,535 + 0.00001 of Compute, and twice 9,999,999,999,999,999,999,999,999.9 of Storage.
        var run = AcmeBills.Policy().Where(CostColumn.ServiceName).StartsWith("s").Retain("storage").Charge(bill, RoundingGrain.Decimals(1));
        Assert.Equal("19999999999999999999999999.8", run.Retained.Exact);
        Assert.Equal("66190.36001", run.Unplaced.Exact);
        Assert.Equal([65_537, 131_073], run.LinesOf(Assert.Single(run.RetainedCost)));
    }

    [Fact]
    public void A_bill_of_several_stretches_is_charged_like_its_lines()
    {
        // Line n of 150,000 costs n millionths: account 0 has n = 3, 6, ..., 150,000, which add up to 3 × 50,000 × 50,001 / 2.
        var run = AcmeBills.Policy()
            .Where(CostColumn.SubAccountName).Is("0").ChargeTo("Checkout")
            .Where(CostColumn.SubAccountName).Is("1").ChargeTo("Payments")
            .Charge(Bill(Enumerable.Range(1, 150_000).Select(line => Line(line * 0.000001m, "Compute", $"{line % 3}"))));

        Assert.Equal("3750.075", run.Of(Checkout).Total.Exact);
        // n = 1, 4, ..., 149,998: 50,000 × (1 + 149,998) / 2; n = 2, 5, ..., 149,999: 50,000 × (2 + 149,999) / 2.
        Assert.Equal("3749.975", run.Of(Payments).Total.Exact);
        Assert.Equal("3750.025", run.Unplaced.Exact);
        Assert.Equal(50_000, run.LinesOf(Payments).Count());
    }

    [Fact]
    public void Lines_of_a_file_with_up_to_38_digits_are_exact()
    {
        var builder = new CostChunksBuilder(1);
        var digits = Int128.Parse("99999999999999999999999999999999999999", System.Globalization.CultureInfo.InvariantCulture);
        builder.Add([1], digits, 38, line: 2);
        builder.Add([1], digits, 0, line: 3);
        var chunks = builder.Finish(out var scale);
        var bill = new CostBill([new TextColumn(FocusColumns.ServiceName, [null, "Compute"])], chunks, scale)
        {
            Name = "bill.csv",
            Currency = Euro,
            Period = new YearMonth(2026, 10),
            Metric = CostMetric.BilledCost,
        };

        Assert.Equal("99999999999999999999999999999999999999.99999999999999999999999999999999999999", bill.ExactTotal);
        Assert.Equal(
            "bill.csv, column BilledCost: a figure of this bill has more than 28 digits when it is written with 38 decimals; ask for fewer decimals.",
            Assert.Single(Policy.Charge(bill, RoundingGrain.AsFineAsTheBill).AsT1).ToString());
    }

    private static ChargebackPolicy Policy => AcmeBills.Policy().ShareTheRest(Split.Evenly()).Build().AsT0;

    private static string Form(CostChunk chunk) =>
        (chunk.Narrow.Length, chunk.Wide.Length, chunk.Unbounded.Length) switch
        {
            ( > 0, 0, 0) => nameof(CostChunk.Narrow),
            (0, > 0, 0) => nameof(CostChunk.Wide),
            (0, 0, > 0) => nameof(CostChunk.Unbounded),
            _ => "not one form",
        };

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
