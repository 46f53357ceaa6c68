using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.FundingMustAddUp>;
using static OpModel.Organization.Definitions;
using static OpModel.Organization.FundingDefinitions;

namespace OpModel.Checking;

public sealed class FundingMustAddUpTests
{
    [Fact]
    public void Shares_of_less_than_the_whole_Triggers_at_the_source() =>
        Triggers(Budget("Products"), ProductTeam("A").FundedBy("Products", share: "50 %"), ProductTeam("B").FundedBy("Products", share: "33.5%"))
            .Says("The shares of Products add up to 83.5 %; give the other 16.5 % to a team as well.")
            .At(Budget("Products"), "Products", "A: funded by Products", "B: funded by Products");

    [Fact]
    public void Shares_of_more_than_the_whole_Triggers() =>
        Triggers(ValueStream("Buy online"), ProductTeam("A").FundedBy("Buy online", share: "60 %").FundedBy("Buy online", share: "40.01 %"))
            .Says("Buy online is given away by 100.01 %; lower the shares so that they add up to 100 %.");

    [Fact]
    public void More_than_there_is_Triggers() =>
        Triggers(
                Budget("Products", "1000.00 EUR"), ProductTeam("A").FundedBy("Products", share: "50 %"), ProductTeam("B").FundedBy("Products", "500.01 EUR"))
            .Says("Of the budget Products, 1000.01 EUR are given and 1000.00 EUR are there; lower what is given, or raise the budget.");

    [Fact]
    public void Other_currency_Triggers() =>
        Triggers(Budget("Products", "1000 EUR"), ProductTeam("A").FundedBy("Products", "5 USD"))
            .Says("The budget Products is in EUR, and 5 USD of it is given in USD; state both in one currency.");

    [Theory]
    [InlineData("half", "What A is given by Products cannot be read: \"half\" is not a share; write it in percent, such as 33.5 %.")]
    [InlineData("-5 %", "What A is given by Products cannot be read: \"-5 %\" is not a share; write it in percent, such as 33.5 %.")]
    public void Unreadable_share_Triggers_where_it_stands(string share, string message) =>
        Assert.Contains(Check(Budget("Products"), ProductTeam("A").FundedBy("Products", share: share)), violation => violation.Message == message);

    [Fact]
    public void Unreadable_amounts_Triggers_where_they_stand() =>
        Assert.Equal(
            ["Products", "A"],
            Check(Budget("Products", "much"), ProductTeam("A").FundedBy("Products", "some")).Select(violation => violation.Element.Name));

    [Fact]
    public void All_that_there_is_DoesNotTrigger() =>
        DoesNotTrigger(
            Budget("Products", "1000 EUR"), ProductTeam("A").FundedBy("Products", share: "50 %"), ProductTeam("B").FundedBy("Products", "500 EUR"));

    [Fact]
    public void Whole_in_thirds_DoesNotTrigger() =>
        DoesNotTrigger(
            Budget("Products"), ProductTeam("A").FundedBy("Products", share: "33.3 %"), ProductTeam("B").FundedBy("Products", share: "33.3 %"),
            ProductTeam("C").FundedBy("Products", share: "33.4 %"));

    [Fact]
    public void Funding_without_figures_DoesNotTrigger() => DoesNotTrigger(Budget("Products", "1000 EUR"), ProductTeam("A").FundedBy("Products"));
}
