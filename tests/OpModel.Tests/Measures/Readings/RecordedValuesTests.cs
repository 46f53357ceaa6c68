using NodaTime;
using OneOf;
using OpModel.Measures;

namespace OpModel.Tests.Measures.Readings;

public sealed class RecordedValuesTests
{
    private static readonly ReportingPeriod October = ReportingPeriod.Parse("2026-10");

    private static readonly RecordedValues OfAcme = RecordedValues.Create(
        [
            Value(9, 30, Measure.Revenue, 80_000),
            Value(10, 15, Measure.Revenue, 60_000),
            Value(10, 31, Measure.Revenue, 40_000),
            Value(10, 31, Measure.Cost, 75_000),
            Value(10, 31, Measure.Investment, 20_000),
            Value(10, 31, Measure.InvestmentReturn, 25_000),
            Value(10, 1, Measure.Customers, 2_000),
            Value(10, 31, Measure.Customers, 2_000),
            Value(10, 31, Measure.CustomersLost, 100),
            Value(9, 1, Measure.Headcount, 200),
            Value(10, 20, Measure.Leavers, 13),
        ]).AsT0;

    // By hand: revenue of 100,000 after 80,000; 25,000 of it left; 25,000 back of 20,000; 50 a customer; 100 of 2,000 left; 50 / 0.05.
    // Turnover: 13 leavers of 200 are 6.5 %.
    [Theory]
    [InlineData("revenue", 100_000)]
    [InlineData("revenue-growth", 0.25)]
    [InlineData("profit-margin", 0.25)]
    [InlineData("return-on-investment", 0.25)]
    [InlineData("average-revenue-per-user", 50)]
    [InlineData("customer-churn", 0.05)]
    [InlineData("customer-retention", 0.95)]
    [InlineData("customer-lifetime-value", 1_000)]
    [InlineData("turnover", 0.065)]
    public void What_was_not_recorded_is_computed_from_what_was(string measure, double value) =>
        Assert.Equal((decimal)value, Compute(OfAcme, Measure.Find(measure)!).AsT0.Value);

    [Fact]
    public void What_was_recorded_is_not_computed() =>
        Assert.Equal(0.3m, Compute(Create(Value(10, 31, Measure.ProfitMargin, 0.3m), Value(10, 31, Measure.Revenue, 100), Value(10, 31, Measure.Cost, 90)), Measure.ProfitMargin).AsT0.Value);

    [Fact]
    public void Where_nobody_leaves_lifetime_has_no_end()
    {
        var faithful = Create(Value(10, 1, Measure.Customers, 10), Value(10, 31, Measure.CustomersLost, 0), Value(10, 31, Measure.Revenue, 100));

        Assert.Equal(0, Compute(faithful, Measure.CustomerChurn).AsT0.Value);
        Assert.Equal(
            "not enough data: the churn is 0, and nothing can be divided by it; take a longer window, or correct the readings.",
            Compute(faithful, Measure.CustomerLifetimeValue).AsT1.ToString());
    }

    [Fact]
    public void What_is_missing_is_named() => Assert.Equal(
        "no cost was recorded in 2026-10; record it.", Compute(Create(Value(10, 31, Measure.Revenue, 100)), Measure.ProfitMargin).AsT1.Message);

    [Fact]
    public void The_last_reading_of_a_rate_counts() => Assert.Equal(
        120, Compute(Create(Value(10, 31, Measure.ResponseTime95, 120), Value(10, 10, Measure.ResponseTime95, 300)), Measure.ResponseTime95).AsT0.Value);

    [Fact]
    public void More_lost_than_there_were_is_no_churn() =>
        Assert.Contains("11 customers left of 10", Compute(Create(Value(10, 1, Measure.Customers, 10), Value(10, 2, Measure.CustomersLost, 11)), Measure.CustomerChurn).AsT1.Message, StringComparison.Ordinal);

    [Fact]
    public void Every_value_out_of_range_or_told_twice_is_a_problem()
    {
        var problems = RecordedValues.Create(
            [
                Value(10, 31, Measure.Uptime, 99.9m),
                Value(10, 31, Measure.Headcount, -1),
                Value(10, 31, Measure.Customers, 10),
                Value(10, 31, Measure.Customers, 11),
            ]).AsT1;

        Assert.Equal(
            [
                "readings, line 1, column value: 99.9 is no value of uptime, which is 0 to 1; write 0.999 for 99.9 %.",
                "readings, line 2, column value: -1 is no value of headcount, which is 0 or more; correct it.",
                "readings, line 4, column measure: customers of Acme on 2026-10-31 is on line 3 already; keep one of them.",
            ],
            problems.Select(problem => problem.ToString()));
    }

    private static RecordedValues Create(params RecordedValue[] values) => RecordedValues.Create(values).AsT0;

    private static OneOf<MeasuredValue, NotEnoughData> Compute(RecordedValues values, Measure measure) => values.Compute(measure, "Acme", October);

    private static RecordedValue Value(int month, int day, Measure measure, decimal value) =>
        new() { Date = new LocalDate(2026, month, day), Subject = "Acme", Measure = measure, Value = value };
}
