using OpModel.Funding;

namespace OpModel.Tests;

public class Iso4217Tests
{
    [Fact]
    public void The_list_of_2026_01_01_has_165_codes_with_a_minor_unit() =>
        Assert.Equal(165, Iso4217.All.Count);

    [Fact]
    public void Codes_are_three_capital_letters_and_come_in_order()
    {
        var codes = Iso4217.All.Select(currency => currency.Code).ToList();

        Assert.All(codes, code => Assert.Matches("^[A-Z]{3}$", code));
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void Every_code_finds_its_own_entry() =>
        Assert.All(Iso4217.All, currency => Assert.Same(currency, Iso4217.Find(currency.Code)));

    // All exceptions to two decimals, from list one of 2026-01-01.
    [Theory]
    [InlineData(0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF")]
    [InlineData(3, "BHD IQD JOD KWD LYD OMR TND")]
    [InlineData(4, "CLF UYW")]
    public void Minor_units_other_than_hundredths_are_those_of_the_list(int digits, string codes) =>
        Assert.Equal(codes.Split(' '), Iso4217.All.Where(currency => currency.MinorUnitDigits == digits).Select(currency => currency.Code));

    [Fact]
    public void All_others_have_hundredths() =>
        Assert.Equal(165 - 17 - 7 - 2, Iso4217.All.Count(currency => currency.MinorUnitDigits == 2));

    [Theory]
    [InlineData("XAU")]
    [InlineData("XDR")]
    [InlineData("XTS")]
    [InlineData("XXX")]
    public void Code_without_a_minor_unit_is_not_listed(string code) => Assert.Null(Iso4217.Find(code));

    [Theory]
    [InlineData("BGN")]
    [InlineData("HRK")]
    [InlineData("ANG")]
    [InlineData("ZWL")]
    public void Withdrawn_code_is_not_listed(string code) => Assert.Null(Iso4217.Find(code));

    [Fact]
    public void Lower_case_is_not_a_code() => Assert.Null(Iso4217.Find("eur"));
}
