namespace OpModel.Tests.Output;

/// <summary>A table as text and as Markdown, with and without words at its end.</summary>
public class TextTableTests
{
    [Fact]
    public void Columns_are_as_wide_as_what_they_hold()
    {
        var table = new TextTable("Cost", "EUR", "share");
        table.Add("Checkout and returns", "1,234.50", "7 %");
        table.AddRule();
        table.Add("All", "5.00", "100.25 %");

        Assert.Equal(
            """

            Cost                          EUR      share
              Checkout and returns   1,234.50        7 %
              ------------------------------------------
              All                        5.00   100.25 %

            """,
            Text(table));
        Assert.Equal(
            """

            ## Cost

            |                      |      EUR |    share |
            | -------------------- | -------: | -------: |
            | Checkout and returns | 1,234.50 |      7 % |
            | All                  |     5.00 | 100.25 % |

            """,
            Markdown(table));
    }

    [Fact]
    public void A_last_column_of_words_stands_at_the_left_behind_the_figures()
    {
        var table = new TextTable("A title that is longer than its names", "EUR", "");
        table.Add("Rent", "5.00", "by heads");
        table.AddRule();
        table.Add("All", "10.00", "");

        Assert.Equal(
            """

            A title that is longer than its names     EUR
              Rent                                   5.00   by heads
              -------------------------------------------
              All                                   10.00

            """,
            Text(table));
        Assert.Equal(
            """

            ## A title that is longer than its names

            |      |   EUR |          |
            | ---- | ----: | -------- |
            | Rent |  5.00 | by heads |
            | All  | 10.00 |          |

            """,
            Markdown(table));
    }

    [Fact]
    public void A_column_of_words_that_has_none_is_no_column_of_Markdown()
    {
        var table = new TextTable("Cost", "EUR", "");
        table.Add("Rent", "5.00", "");

        Assert.Equal("\nCost      EUR\n  Rent   5.00\n", Text(table));
        Assert.Equal("\n## Cost\n\n|      |  EUR |\n| ---- | ---: |\n| Rent | 5.00 |\n", Markdown(table));
    }

    [Fact]
    public void Cells_of_figures_may_be_empty_to_the_last()
    {
        var table = new TextTable("Cost", "EUR", "USD");
        table.Add("Rent", "5.00", "");

        Assert.Equal("\nCost      EUR   USD\n  Rent   5.00\n", Text(table));
        Assert.Equal("\n## Cost\n\n|      |  EUR | USD |\n| ---- | ---: | --: |\n| Rent | 5.00 |     |\n", Markdown(table));
    }

    [Fact]
    public void A_table_without_rows_is_its_title_and_headers()
    {
        Assert.Equal("\nCost   EUR\n", Text(new TextTable("Cost", "EUR")));
        Assert.Equal("\n## Co\\*st\n\n|     | EUR |\n| --- | --: |\n", Markdown(new TextTable("Co*st", "EUR")));
    }

    private static string Text(TextTable table)
    {
        using var output = new StringWriter { NewLine = "\n" };
        table.Write(output);
        return output.ToString();
    }

    private static string Markdown(TextTable table)
    {
        using var output = new StringWriter();
        table.WriteMarkdown(output);
        return output.ToString();
    }
}
