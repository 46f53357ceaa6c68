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

    // Multiples of 1000 are those of the SI, multiples of 1024 those of IEC 80000-13.
    [Theory]
    [InlineData("minute", "second", 60)]
    [InlineData("hour", "second", 3600)]
    [InlineData("day", "second", 86_400)]
    [InlineData("week", "second", 604_800)]
    [InlineData("kB", "byte", 1000)]
    [InlineData("MB", "byte", 1_000_000)]
    [InlineData("GB", "byte", 1_000_000_000)]
    [InlineData("TB", "byte", 1_000_000_000_000)]
    [InlineData("PB", "byte", 1_000_000_000_000_000)]
    [InlineData("KiB", "byte", 1024)]
    [InlineData("MiB", "byte", 1L << 20)]
    [InlineData("GiB", "byte", 1L << 30)]
    [InlineData("TiB", "byte", 1L << 40)]
    [InlineData("PiB", "byte", 1L << 50)]
    public void The_units_of_time_and_storage_are_known(string unit, string of, long count)
    {
        Assert.True(UnitConversion.Standard.TryConvert(ExactAmount.From(1), unit, of, out var converted));
        Assert.Equal(ExactAmount.From(count), converted);
    }

    [Theory]
    [InlineData("GiB", "hour")]
    [InlineData("Gb", "GB")]
    [InlineData("month", "day")]
    [InlineData("request", "call")]
    public void Units_that_nobody_related_are_not_converted(string from, string to)
    {
        Assert.False(UnitConversion.Standard.TryConvert(ExactAmount.From(1), from, to, out var converted));
        Assert.Equal(ExactAmount.Zero, converted);
    }

    [Fact]
    public void A_unit_that_joins_two_families_keeps_what_was_known_in_each()
    {
        var conversion = With(With(UnitConversion.Standard, "shift", 8, "hour"), "sprint", 10, "shift");

        Assert.True(conversion.TryConvert(ExactAmount.From(1), "sprint", "minute", out var minutes));
        Assert.Equal(ExactAmount.From(4800), minutes);

        // A recording takes 1.5 GB an hour, so that time and storage can be reckoned in each other from here on.
        var joined = With(conversion, "hour", 1.5m, "GB");
        Assert.True(joined.TryConvert(ExactAmount.From(1), "shift", "MB", out var megabytes));
        Assert.Equal(ExactAmount.From(12_000), megabytes);
        Assert.True(joined.TryConvert(ExactAmount.From(1), "second", "kB", out var kilobytes));
        Assert.Equal(ExactAmount.Ratio(1250, 3), kilobytes);
    }

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
        Assert.True(conversion.TryAdd(unit, count, of, out var longer, out var problem));
        Assert.Null(problem);
        return longer;
    }

    private static ExactAmount Parsed(string text) => text.Split('/') is [var numerator, var denominator]
        ? ExactAmount.Ratio(long.Parse(numerator, System.Globalization.CultureInfo.InvariantCulture), long.Parse(denominator, System.Globalization.CultureInfo.InvariantCulture))
        : ExactAmount.From(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture));
}
