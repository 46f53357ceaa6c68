using OpModel.Compiling;

namespace OpModel.Funding;

public sealed class MoneyMustNotBeBinaryFloatingPointTests
{
    private static readonly AnalyzerRun Rule = new("OPM5009");

    [Theory]
    [InlineData("new Money({|#0:(decimal)rate|}, eur)", "rate is a double", "Money")]
    [InlineData("price * {|#0:(decimal)rate|}", "rate is a double", "Money")]
    [InlineData("{|#0:(decimal)Ratio|} * price", "Ratio is a float", "Money")]
    [InlineData("price *= {|#0:(decimal)_field|}", "_field is a double", "Money")]
    [InlineData("price.Allocate(70, {|#0:(decimal)rate|})", "rate is a double", "Money.Allocate")]
    [InlineData("price.Allocate(new[] { 70, {|#0:(decimal)rate|} })", "rate is a double", "Money.Allocate")]
    [InlineData("price.Allocate([70, {|#0:(decimal)rate|}])", "rate is a double", "Money.Allocate")]
    [InlineData("Split.ByFixedShares().Share(\"Checkout\", {|#0:(decimal)rate|})", "rate is a double", "Split.Share")]
    [InlineData("new CostLine { Amount = {|#0:(decimal)rate|}, ServiceName = \"Compute\" }", "rate is a double", "CostLine.Amount")]
    [InlineData("line with { Amount = {|#0:(decimal)rate|} }", "rate is a double", "CostLine.Amount")]
    public Task Float_or_double_that_is_cast_Triggers(string expression, string found, string member) => Rule.Triggers(
        In(expression),
        $"{found}, which holds most decimal fractions only roughly, and goes into {member}; make it a decimal where it comes from.");

    [Theory]
    [InlineData("price * {|#0:Convert.ToDecimal(rate)|}")]
    [InlineData("price * {|#0:new decimal(rate)|}")]
    [InlineData("price * {|#0:decimal.CreateChecked(rate)|}")]
    [InlineData("price * ({|#0:(decimal?)rate|} ?? 0)")]
    [InlineData("price * -(2 * {|#0:(decimal)rate|} + 1)")]
    [InlineData("price * Math.Round({|#0:(decimal)rate|}, 4)")]
    [InlineData("price * decimal.Floor({|#0:(decimal)rate|})")]
    [InlineData("price * (price.IsRounded ? {|#0:(decimal)rate|} : 1)")]
    [InlineData("price * (price.IsRounded switch { true => {|#0:(decimal)rate|}, _ => 1 })")]
    public Task Double_that_becomes_a_decimal_in_another_way_or_on_a_detour_Triggers(string expression) => Rule.Triggers(
        In(expression),
        "rate is a double, which holds most decimal fractions only roughly, and goes into Money; make it a decimal where it comes from.");

    [Fact]
    public Task Double_in_a_text_that_is_read_as_money_Triggers() => Rule.Triggers(
        In("""Money.Parse($"{{|#0:rate|}:F2} EUR")"""),
        "rate is a double, which holds most decimal fractions only roughly, and goes into Money.Parse; "
            + "make it a decimal where it comes from.");

    [Theory]
    [InlineData("price * {|#0:(decimal)0.1|}", "0.1 is a double")]
    [InlineData("price * {|#0:(decimal)-0.1f|}", "-0.1f is a float")]
    public Task Number_that_is_written_out_Triggers(string expression, string found) => Rule.Triggers(
        In(expression), $"{found}, which holds most decimal fractions only roughly, and goes into Money; write it with the suffix m.");

    [Theory]
    [InlineData("price * 0.1m")]
    [InlineData("price * 2")]
    [InlineData("price * (int)rate")]
    [InlineData("price.Allocate(70, 30)")]
    [InlineData("Math.Round((decimal)rate)")]
    [InlineData("new List<decimal> { (decimal)rate }")]
    [InlineData("Taken((decimal)rate)")]
    [InlineData("price * Taken((decimal)rate)")]
    [InlineData("(decimal)rate > price.Amount")]
    [InlineData("price.Equals((object)(decimal)rate)")]
    [InlineData("price.ToString((decimal)rate > 1 ? \"A\" : \"G\", null)")]
    [InlineData("$\"{rate} EUR\"")]
    [InlineData("CostColumn.Tag($\"rate-{rate}\")")]
    [InlineData("Money.Parse($\"{price.Amount} EUR\")")]
    public Task Decimal_or_double_that_is_no_money_DoesNotTrigger(string expression) => Rule.DoesNotTrigger(In(expression));

    private static string In(string expression) => $$"""
        using System;
        using System.Collections.Generic;
        using OpModel.Chargeback;

        public class Fees
        {
            private double _field = 0;

            private float Ratio { get; set; }

            private static decimal Taken(decimal number) => number;

            public object Of(Money price, double rate, Currency eur, CostLine line) => {{expression}};
        }
        """;
}
