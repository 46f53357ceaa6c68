using OpModel.Organization;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class KeyedTextTests
{
    private static readonly PersonDefinition Ada = Person("Ada Lovelace") with { Key = "Shop.Ada" };
    private static readonly TeamDefinition Checkout = ProductTeam("Checkout") with { Key = "Shop.Checkout" };

    [Fact]
    public void Names_give_way_to_keys_and_come_back()
    {
        KeyedText texts = new(new([Ada, Checkout]));

        var keyed = texts.WithKeys("Ada Lovelace leads Checkout", Checkout);

        Assert.Equal("{Shop.Ada} leads {Shop.Checkout}", keyed);
        Assert.Equal("Ada Lovelace leads Checkout", texts.WithNames(keyed));
    }

    [Fact]
    public void Name_that_was_changed_stands_in_the_text() =>
        Assert.Equal("Ada King leads Checkout", new KeyedText(new([Ada with { Name = "Ada King" }, Checkout])).WithNames("{Shop.Ada} leads {Shop.Checkout}"));

    [Fact]
    public void Longest_name_is_meant()
    {
        KeyedText texts = new(new([Person("Ada"), Ada, ProductTeam("Ada Lovelace Fans")]));

        Assert.Equal("{Ada} and {Shop.Ada} meet the {Ada Lovelace Fans}", texts.WithKeys("Ada and Ada Lovelace meet the Ada Lovelace Fans", Ada));
    }

    [Theory]
    [InlineData("Checkouts are many")]
    [InlineData("a preCheckout")]
    [InlineData("checkout")]
    public void Part_of_a_word_and_another_case_are_no_name(string text) => Assert.Equal(text, new KeyedText(new([Checkout])).WithKeys(text, Ada));

    [Fact]
    public void Name_of_two_elements_stays_unless_it_is_that_of_the_element_itself()
    {
        var valueStream = ValueStream("Checkout") with { Key = "Shop.CheckoutStream" };
        KeyedText texts = new(new([Checkout, valueStream, Ada]));

        Assert.Equal("Checkout has no owner", texts.WithKeys("Checkout has no owner", Ada));
        Assert.Equal("{Shop.CheckoutStream} has no owner", texts.WithKeys("Checkout has no owner", valueStream));
    }

    [Theory]
    [InlineData("{braces} and }{ and {{ more")]
    [InlineData("{Shop.Ada}")]
    [InlineData("\"{\" and \\")]
    [InlineData("")]
    [InlineData("Ada Lovelace's team, Checkout, and R&D; 2026-10-31")]
    public void Every_text_comes_back(string text)
    {
        KeyedText texts = new(new([Ada, Checkout, ProductTeam("R&D")]));

        Assert.Equal(text, texts.WithNames(texts.WithKeys(text, Checkout)));
    }

    [Theory]
    [InlineData("{Shop.Gone} leads", "Shop.Gone leads")]
    [InlineData("an open { brace", "an open { brace")]
    [InlineData("a closing } brace", "a closing } brace")]
    [InlineData("{}", "")]
    public void Text_that_somebody_wrote_by_hand_is_read_as_far_as_it_goes(string keyed, string text) =>
        Assert.Equal(text, new KeyedText(new([Ada])).WithNames(keyed));
}
