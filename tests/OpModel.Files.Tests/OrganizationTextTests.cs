using CsCheck;

namespace OpModel.Files;

public sealed class OrganizationTextTests
{
    [Theory]
    [InlineData("", 0, 0, 1, 1, 0)]
    [InlineData("ab", 1, 1, 1, 2, 1)]
    [InlineData("ab", 2, 0, 1, 3, 0)]
    [InlineData("a\nb", 2, 1, 2, 1, 1)]
    [InlineData("a\r\nb", 3, 1, 2, 1, 1)]
    [InlineData("a\rb", 2, 1, 2, 1, 1)]
    [InlineData("a\n\rb", 3, 1, 3, 1, 1)]
    [InlineData("a\n", 2, 0, 2, 1, 0)]
    // A part of two lines takes what stands on its first.
    [InlineData("ab\ncd", 1, 3, 1, 2, 1)]
    [InlineData("ab\r\ncd", 1, 4, 1, 2, 1)]
    // A byte order mark is no column.
    [InlineData("\uFEFFab\ncd", 1, 2, 1, 1, 2)]
    [InlineData("\uFEFFab\ncd", 4, 2, 2, 1, 2)]
    public void Place_has_the_line_and_column(string text, int start, int length, int line, int column, int taken) =>
        Assert.Equal(new FilePlace(line, column, start, taken), new OrganizationText("a.txt", text).PlaceOf(start, length));

    [Fact]
    public void Place_is_where_counting_by_hand_comes_to() => Gen.String[Gen.Char["ab\r\n"], 0, 30].Sample(text =>
    {
        OrganizationText file = new("a.txt", text);
        for (var start = 0; start <= text.Length; start++)
        {
            var lines = text[..start].Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
            // Between the two signs of a line break, the line is the one that they end.
            if (start == 0 || start == text.Length || text[(start - 1)..(start + 1)] != "\r\n")
            {
                Assert.Equal((lines.Length, lines[^1].Length + 1), (file.PlaceOf(start, 0).Line, file.PlaceOf(start, 0).Column));
            }
        }
    });

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(3, 0)]
    [InlineData(0, 3)]
    [InlineData(1, -1)]
    public void Part_outside_of_the_text_has_no_place(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new OrganizationText("a.txt", "ab").PlaceOf(start, length));
}
