using static OpModel.Compiling.CodeFixRun<OpModel.CodeFixes.MoneyMustNotBeBinaryFloatingPointFix>;

namespace OpModel.Funding;

public sealed class MoneyMustNotBeBinaryFloatingPointFixTests
{
    [Theory]
    [InlineData("(decimal)0.1", "0.1m")]
    [InlineData("(decimal)0.10", "0.10m")]
    [InlineData("(decimal).5", ".5m")]
    [InlineData("(decimal)1d", "1m")]
    [InlineData("(decimal)2.5F", "2.5m")]
    [InlineData("(decimal)1_000.5", "1_000.5m")]
    [InlineData("(decimal)1e-3", "0.001m")]
    [InlineData("(decimal)1.25E1d", "12.5m")]
    [InlineData("(decimal)1.5e+3f", "1500m")]
    [InlineData("(decimal)0.05e1", "0.5m")]
    [InlineData("(decimal)1_2.5e-2", "0.125m")]
    [InlineData("(decimal)12e0", "12m")]
    [InlineData("(decimal)(0.1)", "0.1m")]
    [InlineData("(System.Decimal)0.1", "0.1m")]
    [InlineData("new decimal(0.1)", "0.1m")]
    [InlineData("System.Convert.ToDecimal(0.1)", "0.1m")]
    [InlineData("decimal.CreateChecked(0.1)", "0.1m")]
    public Task Number_keeps_its_digits(string number, string mended) => Fixes(
        In($"price * {{|OPM5009:{number}|}}"), In($"price * {mended}"), $"Write {mended}");

    [Theory]
    [InlineData("price * {|OPM5009:(decimal)-0.1|}", "price * (-0.1m)")]
    [InlineData("price*-{|OPM5009:(decimal)-0.1|}", "price*-(-0.1m)")]
    [InlineData("{|OPM5009:(decimal)-0.1|} * price", "-0.1m * price")]
    [InlineData("new Money({|OPM5009:(decimal)(-0.1)|}, price.Currency)", "new Money(-0.1m, price.Currency)")]
    [InlineData("price * ({|OPM5009:(decimal?)0.1|} ?? 1)", "price * ((decimal?)0.1m ?? 1)")]
    [InlineData("Money.Parse($\"{{|OPM5009:0.1|}} EUR\")", "Money.Parse($\"{0.1m} EUR\")")]
    public Task Number_fits_where_it_stands(string expression, string mended) => Fixes(In(expression), In(mended));

    [Fact]
    public Task Remarks_and_lines_stay() => Fixes(
        In(
            """
            price
                    * /* fee */ {|OPM5009:(decimal) /* one per cent */ 0.01|} // of the price
                    * 2
            """),
        In(
            """
            price
                    * /* fee */ /* one per cent */ 0.01m // of the price
                    * 2
            """));

    [Fact]
    public Task All_at_once_are_fixed() => Fixes(
        In("price.Allocate({|OPM5009:(decimal)0.7|}, {|OPM5009:(decimal)0.2|}, {|OPM5009:(decimal)0.1|})"),
        In("price.Allocate(0.7m, 0.2m, 0.1m)"));

    [Theory]
    [InlineData("price * {|OPM5009:(decimal)rate|}")]
    [InlineData("price * {|OPM5009:(decimal)(0.1 * 3)|}")]
    [InlineData("price * {|OPM5009:(decimal)double.Epsilon|}")]
    [InlineData("price * {|OPM5009:(decimal)1e-40|}")]
    [InlineData("price * {|OPM5009:(decimal)0.12345678901234567890123456789012345|}")]
    [InlineData("price * {|OPM5009:(decimal) // one per cent\n 0.01|}")]
    public Task Number_that_is_not_written_out_or_not_kept_is_left_to_its_owner(string expression) => OffersNothing(In(expression));

    private static string In(string expression) => $$"""
        public static class Fees
        {
            public static object Of(Money price, double rate) => {{expression}};
        }
        """;
}
