using System.Text;
using CsCheck;

namespace OpModel.Chargeback.Focus;

public sealed class TextDictionaryTests
{
    [Fact]
    public void Texts_are_numbered_in_the_order_of_first_appearance() =>
        Gen.String.AlphaNumeric.List[0, 300].Sample(texts =>
        {
            var dictionary = new TextDictionary();
            foreach (var text in texts)
            {
                Assert.True(dictionary.TryGetNumber(Encoding.UTF8.GetBytes(text), out var number));
                Assert.Equal(text, dictionary.Texts[number]);
            }

            Assert.Equal(texts.Distinct(), dictionary.Texts);
        });

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused() =>
        Assert.False(new TextDictionary().TryGetNumber([0x43, 0xFF], out _));
}
