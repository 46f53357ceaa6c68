using OpModel.Chargeback;
using static OpModel.Tests.Chargeback.Usage.UsageTexts;

namespace OpModel.Tests.Chargeback.Usage;

/// <summary>Each kind of bad input gives one clear message: the file, the line, the column, what is wrong, and the mend.</summary>
public sealed class UsageFileProblemTests
{
    [Theory]
    [InlineData("2026-10-17,Search,Queue,NaN", "column quantity: \"NaN\" is not a number; write digits with a point before the decimals, such as 12.30.")]
    [InlineData("2026-10-17,Search,Queue,Infinity", "column quantity: \"Infinity\" is not a number; write digits with a point before the decimals, such as 12.30.")]
    [InlineData("2026-10-17,Search,Queue,1e400", "column quantity: \"1e400\" has more than 38 digits and cannot be kept exactly; round it.")]
    [InlineData("2026-10-17,Search,Queue,79228162514264337593543950336", "column quantity: \"79228162514264337593543950336\" has more than 28 digits and cannot be kept exactly; round it.")]
    [InlineData("2026-10-17,Search,Queue,-1", "column quantity: the quantity \"-1\" is below zero; mark the record as a correction (correction: yes) if it takes back what was charged before.")]
    [InlineData("2026-10-17,Search,Queue,", "column quantity: there is no quantity; write 0 where nothing was used.")]
    [InlineData("2026-02-29,Search,Queue,1", "column date: \"2026-02-29\" is not a date; write it as 2026-10-17.")]
    [InlineData("17.10.2026,Search,Queue,1", "column date: \"17.10.2026\" is not a date; write it as 2026-10-17.")]
    [InlineData("2026-10-17T08:00:00Z,Search,Queue,1", "column date: \"2026-10-17T08:00:00Z\" is a time; write the day alone, as 2026-10-17.")]
    [InlineData(",Search,Queue,1", "column date: there is no date; write it as 2026-10-17.")]
    [InlineData("2026-10-17, ,Queue,1", "column consumer: there is no consumer; name the team or value stream that used the service.")]
    [InlineData("2026-10-17,Search,,1", "column service: there is no service; name the service that was used.")]
    [InlineData("2026-10-17,Search,Queue", "the line has 3 cells where the header names 4; add the missing commas.")]
    [InlineData("2026-10-17,Search,Queue,1,5", "the line has 5 cells where the header names 4; put a cell that contains a comma in quotes, and write decimals with a point.")]
    [InlineData("2026-10-17,Se\"arch,Queue,1", "a quote stands inside a field that does not begin with one; put the field in quotes and double the quotes in it.")]
    public void A_bad_line(string line, string problem)
    {
        var place = problem.StartsWith("column", StringComparison.Ordinal) ? "usage.csv, line 3, " : "usage.csv, line 3: ";

        Assert.Equal([place + problem], Problems($"{Header}\n2026-10-17,Search,Queue,1\n{line}\n"));
    }

    [Theory]
    [InlineData("", "usage.csv: the file is empty; it should begin with a line that names the columns.")]
    [InlineData(Header + "\n", "usage.csv: the file has a header and no lines; there is no use to charge.")]
    [InlineData("date;consumer;service;quantity\n", "usage.csv, line 1: the columns are separated by semicolons; export the file with commas.")]
    [InlineData("date,consumer,service,quantity,team\n", "usage.csv, line 1, column team: this form has no such column; take it out, since there are only date, consumer, service, quantity, correction.")]
    [InlineData("date,consumer,service,Quantity,quantity\n", "usage.csv, line 1, column quantity: the header names this column twice (upper and lower case make no difference), at places 4 and 5; keep one.")]
    public void A_bad_file(string csv, string problem) => Assert.Equal([problem], Problems(csv));

    [Fact]
    public void A_misspelt_column_is_named_with_what_was_meant() =>
        Assert.Equal(
            "usage.csv, line 1, column quantity: the header has no such column; did you mean \"quantiy\", which is there?",
            Problems("date,consumer,service,quantiy\n")[0]);

    [Fact]
    public void A_mark_that_is_neither_yes_nor_no() =>
        Assert.Equal(
            ["usage.csv, line 2, column correction: \"maybe\" is neither yes nor no; write yes for a line that corrects an earlier one, or leave it empty."],
            Problems($"{Header},correction\n2026-10-17,Search,Queue,-1,maybe\n"));

    [Fact]
    public void All_problems_of_a_line_are_listed() =>
        Assert.Equal(
            ["date", "consumer", "service", "quantity"],
            UsageFile.ReadStream(new MemoryStream("date,consumer,service,quantity\nx,,,y\n"u8.ToArray()), "usage.csv").AsT1.Select(problem => problem.Column));

    [Fact]
    public void The_first_hundred_problems_are_listed_and_the_rest_counted()
    {
        var problems = Problems($"{Header}\n{string.Concat(Enumerable.Repeat("2026-10-17,Search,Queue,x\n", 1_334))}");

        Assert.Equal(101, problems.Length);
        Assert.Equal("usage.csv: there are 1,234 more problems; mend these first.", problems[^1]);
    }

    [Fact]
    public void A_file_that_is_cut_off_is_refused_also_where_broken_lines_are_set_aside() =>
        Assert.Equal(
            ["usage.csv, line 3: the line has 2 cells where the header names 4; the file ends there and seems cut off, so fetch it again."],
            Problems($"{Header}\n2026-10-17,Search,Queue,1\n2026-10-17,Sea", new InputFileOptions { SetAsideBrokenLines = true }));

    [Fact]
    public void A_file_of_broken_lines_alone_is_refused() =>
        Assert.Equal(
            ["usage.csv: every line is broken; the first, line 2: there is no service; name the service that was used."],
            Problems($"{Header}\n2026-10-17,Search,,1\n", new InputFileOptions { SetAsideBrokenLines = true }));

    [Fact]
    public void Bytes_that_are_no_text()
    {
        using var stream = new MemoryStream([.. "date,consumer,service,quantity\n2026-10-17,"u8, 0xFF, .. ",Queue,1\n"u8]);

        var problem = Assert.Single(UsageFile.ReadStream(stream, "usage.csv").AsT1);
        Assert.Equal(("consumer", 2L), (problem.Column, problem.Line));
        Assert.EndsWith("is not valid UTF-8; save the file in UTF-8.", problem.Message, StringComparison.Ordinal);
    }
}
