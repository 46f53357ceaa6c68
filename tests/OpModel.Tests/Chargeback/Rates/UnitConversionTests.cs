using CsCheck;
using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback;

public class UnitConversionTests
{
    [Theory]
    [InlineData(1, "TiB", "GiB", "1024")]
    [InlineData(3, "GB", "GiB", "5859375/2097152")]
    [InlineData(90, "minute", "hour", "1.5")]
    [InlineData(2, "week", "hour", "336")]
    [InlineData(1, "second", "hour", "1/3600")]
    [InlineData(7, "request", "request", "7")]
    public void Units_are_converted_exactly(int quantity, string from, string to, string expected)
    {
        Assert.True(UnitConversion.Standard.TryConvert(ExactAmount.From(quantity), from, to, out var converted));
        Assert.Equal(Parsed(expected), converted);
    }

    [Theory]
    [InlineData("GiB", "hour")]
    [InlineData("Gb", "GB")]
    [InlineData("month", "day")]
    [InlineData("request", "call")]
    public void Units_that_nobody_related_are_not_converted(string from, string to) =>
        Assert.False(UnitConversion.Standard.TryConvert(ExactAmount.From(1), from, to, out _));

    [Fact]
    public void Own_units_join_what_was_apart_in_any_order()
    {
        var conversion = With(With(With(UnitConversion.Standard, "pallet", 40, "carton"), "bottle", 0.75m, "litre"), "carton", 6, "bottle");

        Assert.True(conversion.TryConvert(ExactAmount.From(2), "pallet", "litre", out var litres));
        Assert.Equal(ExactAmount.From(360), litres);
        Assert.True(conversion.TryConvert(ExactAmount.From(360), "litre", "pallet", out var pallets));
        Assert.Equal(ExactAmount.From(2), pallets);
    }

    [Fact]
    public void The_same_said_twice_is_no_contradiction() => With(UnitConversion.Standard, "day", 1440, "minute");

    [Theory]
    [InlineData("day", 23, "hour", "one day is 24 hour already and cannot be 23 as well; keep one of the two.")]
    [InlineData("request", 2, "request", "one request is 1 request already and cannot be 2 as well; keep one of the two.")]
    [InlineData("carton", 0, "bottle", "one carton cannot be 0 bottle; a count lies above 0.")]
    [InlineData("carton", -6, "bottle", "one carton cannot be -6 bottle; a count lies above 0.")]
    public void What_cannot_be_is_told(string unit, int count, string of, string problem) => Assert.Equal(
        $"rate card: {problem}",
        Assert.Single(RateCard.Create().Unit(unit, count, of).Build().AsT1).ToString());

    [Fact]
    public void There_and_back_is_the_quantity_that_there_was() =>
        Gen.Select(MoneyGen.Exact, Gen.OneOf("second", "minute", "hour", "day", "week"), Gen.OneOf("second", "minute", "hour", "day", "week"))
            .Sample((quantity, from, to) =>
            {
                UnitConversion.Standard.TryConvert(quantity, from, to, out var there);

                Assert.True(UnitConversion.Standard.TryConvert(there, to, from, out var back));
                Assert.Equal(quantity, back);
            });

    private static UnitConversion With(UnitConversion conversion, string unit, decimal count, string of)
    {
        Assert.True(conversion.TryAdd(unit, count, of, out var longer, out _));
        return longer;
    }

    private static ExactAmount Parsed(string text) => text.Split('/') is [var numerator, var denominator]
        ? ExactAmount.Ratio(long.Parse(numerator, System.Globalization.CultureInfo.InvariantCulture), long.Parse(denominator, System.Globalization.CultureInfo.InvariantCulture))
        : ExactAmount.From(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture));
}
