using System.IO.Compression;
using System.Text;
using NodaTime;

namespace OpModel.Chargeback.Focus;

/// <summary>Each kind of bad input gives one clear message: the file, the line, the column, what is wrong, and the mend.</summary>
public sealed class FocusBillProblemTests
{
    private const string Header = "BilledCost,BillingCurrency,BillingPeriodStart,ServiceName,SubAccountName";
    private const string Line = "1.50,EUR,2026-10-01T00:00:00Z,Queue,Shop";

    [Fact]
    public void A_missing_file()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "bill.csv");

        Assert.Equal([$"{path}: there is no such file; check the path."], Texts(FocusBill.Read(path).AsT1));
    }

    [Fact]
    public void A_folder_in_place_of_a_file()
    {
        var path = Path.GetTempPath();

        Assert.Equal([$"{path}: this is a folder; give the CSV file in it."], Texts(FocusBill.Read(path).AsT1));
    }

    [Fact]
    public void An_empty_file() =>
        AssertProblem("bill.csv: the file is empty; it should begin with a line that names the columns.", "");

    [Fact]
    public void A_header_without_lines() =>
        AssertProblem("bill.csv: the bill has a header and no lines; there is nothing to charge.", Header + "\n");

    [Fact]
    public void A_packed_file()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Header));
        }

        Assert.Equal(["bill.csv: the file is packed with gzip; unpack it first."], Problems(packed.ToArray()));
    }

    [Fact]
    public void A_file_in_UTF16() =>
        Assert.Equal(
            ["bill.csv: the file is in UTF-16; save it as CSV in UTF-8."],
            Problems([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Header)]));

    [Fact]
    public void A_binary_file() =>
        Assert.Equal(
            ["bill.csv: the file is not text; save it as CSV in UTF-8."],
            Problems([0x7F, 0x45, 0x4C, 0x46, 0, 0, 0]));

    [Theory]
    [InlineData(';', "semicolons")]
    [InlineData('\t', "tabs")]
    [InlineData('|', "vertical bars")]
    public void Columns_that_are_not_separated_by_commas(char delimiter, string name) =>
        AssertProblem(
            $"bill.csv, line 1: the columns are separated by {name}; export the file with commas.",
            Header.Replace(',', delimiter) + "\n");

    [Fact]
    public void A_header_without_a_needed_column() =>
        AssertProblem(
            "bill.csv, line 1, column BilledCost: the header has no such column; did you mean \"BiledCost\", which is there?",
            "BiledCost,BillingCurrency,BillingPeriodStart,ServiceName\n" + Line + "\n");

    [Fact]
    public void A_header_without_needed_columns_and_without_any_like_them() =>
        Assert.Equal(
            [
                "bill.csv, line 1, column BilledCost: the header has no such column; add the column to the export; there are When, What.",
                "bill.csv, line 1, column BillingCurrency: the header has no such column; add the column to the export; there are When, What.",
                "bill.csv, line 1, column BillingPeriodStart: the header has no such column; add the column to the export; there are When, What.",
                "bill.csv, line 1, column ServiceName: the header has no such column; add the column to the export; there are When, What.",
            ],
            Problems("When,What\n"));

    [Fact]
    public void A_header_that_names_a_column_twice() =>
        AssertProblem(
            "bill.csv, line 1, column ServiceName: the header names this column twice (upper and lower case make no difference), at places 4 and 6; keep one.",
            Header + ",ServiceName\n");

    [Theory]
    [InlineData("\"12,3\"", "\"12,3\" is not a number; write it as 12.3.")]
    [InlineData("\"1,234.50\"", "\"1,234.50\" is not a number; write it as 1234.50.")]
    [InlineData("\"1.234,50\"", "\"1.234,50\" is not a number; write it as 1234.50.")]
    [InlineData("\"1,234\"", "\"1,234\" is not a number; write it as 1.234 or 1234, whichever is meant.")]
    [InlineData("$5", "\"$5\" is not a number; write it as 5.")]
    [InlineData("five", "\"five\" is not a number; write digits with a point before the decimals, such as 12.30.")]
    [InlineData("NULL", "there is no amount; write 0 where the line costs nothing.")]
    [InlineData("", "there is no amount; write 0 where the line costs nothing.")]
    [InlineData(
        "0.123456789012345678901234567890123456789",
        "\"0.123456789012345678901234567890123456789\" has more than 38 digits and cannot be kept exactly; round it.")]
    public void A_number_that_does_not_parse(string cell, string problem) =>
        AssertProblem(
            $"bill.csv, line 3, column BilledCost: {problem}",
            $"{Header}\n{Line}\n{cell},EUR,2026-10-01,Queue,Shop\n");

    [Theory]
    [InlineData("EURO", "\"EURO\" is not an ISO 4217 currency code; write one in three capital letters, such as EUR.")]
    [InlineData("eur", "\"eur\" is not an ISO 4217 currency code; write EUR.")]
    public void A_currency_that_is_not_ISO_4217(string cell, string problem) =>
        AssertProblem(
            $"bill.csv, line 2, column BillingCurrency: {problem}",
            $"{Header}\n1.50,{cell},2026-10-01,Queue,Shop\n");

    [Fact]
    public void Two_currencies_in_one_bill() =>
        AssertProblem(
            "bill.csv, line 4, column BillingCurrency: the bill is in EUR up to here and this line is in USD; split the bill by currency.",
            $"{Header}\n{Line}\n{Line}\n1.50,USD,2026-10-01,Queue,Shop\n{Line}\n");

    [Fact]
    public void Two_periods_in_one_bill() =>
        AssertProblem(
            "bill.csv, line 3, column BillingPeriodStart: the bill is of 2026-10 up to here and this line is of 2026-11; choose one of the two "
            + "periods.",
            $"{Header}\n{Line}\n1.50,EUR,2026-11-01,Queue,Shop\n");

    [Theory]
    [InlineData(PeriodBasis.Either, "BillingPeriodStart", ".")]
    [InlineData(PeriodBasis.Billing, "BillingPeriodStart", ", or take lines by the period of the charge.")]
    [InlineData(PeriodBasis.Charge, "ChargePeriodStart", ".")]
    public void Two_periods_by_what_decides_them(PeriodBasis basis, string column, string end) =>
        AssertProblem(
            $"bill.csv, line 4, column {column}: the bill is of 2026-10 up to here and this line is of 2026-11; choose one of the two periods{end}",
            $"{Header},ChargePeriodStart\n{Line},2026-10-01\n{Line},2026-10-02\n1.50,EUR,2026-11-01,Queue,Shop,2026-11-01\n{Line},2026-10-01\n",
            new FocusReaderOptions { PeriodBasis = basis });

    // The second invoice and the second month of charges may come on different lines.
    [Fact]
    public void Two_invoices_and_two_months_of_charges_in_one_bill() =>
        AssertProblem(
            "bill.csv, line 4, column ChargePeriodStart: the bill has invoices of 2026-10 and 2026-11, and this charge arose in another month than those up to here; choose one of the two periods.",
            $"{Header},ChargePeriodStart\n{Line},2026-10-01\n1.50,EUR,2026-11-01,Queue,Shop,2026-10-01\n{Line},2026-09-30\n");

    [Fact]
    public void A_month_of_a_charge_that_cannot_be_read_is_no_month() =>
        AssertProblem(
            "bill.csv, line 3, column BillingPeriodStart: the bill is of 2026-10 up to here and this line is of 2026-11; choose one of the two periods.",
            $"{Header},ChargePeriodStart\n{Line},today\n1.50,EUR,2026-11-01,Queue,Shop,today\n");

    [Fact]
    public void A_basis_of_the_period_that_there_is_not() => Assert.Equal(
        "There is no such basis of a period. (Parameter 'options')\nActual value was 7.",
        Assert.Throws<ArgumentOutOfRangeException>("options", () => Problems($"{Header}\n{Line}\n", new FocusReaderOptions { PeriodBasis = (PeriodBasis)7 })).Message.ReplaceLineEndings("\n"));

    [Fact]
    public void A_broken_line_that_cannot_be_set_aside_ends_the_reading()
    {
        using var full = new FullDisk();

        AssertProblem(
            "bill.csv, line 3, column BilledCost: the line is broken and cannot be set aside: the disk is full",
            $"{Header}\n{Line}\nx,EUR,2026-10-01,Queue,Shop\ny,EUR,2026-10-01,Queue,Shop\n",
            new FocusReaderOptions { SetAsideBrokenLines = true, SetAsideTo = full });
    }

    [Fact]
    public void A_bill_of_which_every_line_is_broken_as_a_whole() =>
        AssertProblem(
            "bill.csv: every line of the bill is broken; the first: line 2: the line has 2 fields where the header names 5; add the missing commas.",
            $"{Header}\n1,EUR\nx,EUR,2026-10-01,Queue,Shop\n",
            new FocusReaderOptions { SetAsideBrokenLines = true });

    [Fact]
    public void A_last_line_without_a_line_break_may_be_broken_without_being_cut_off()
    {
        AssertProblem("bill.csv, line 2, column BilledCost: \"x\" is not a number; write digits with a point before the decimals, such as 12.30.", $"{Header}\nx,EUR,2026-10-01,Queue,Shop");
        AssertProblem("bill.csv, line 2: the line has 6 fields where the header names 5; put a field that contains a comma in quotes.", $"{Header}\n{Line},x");
    }

    [Fact]
    public void A_chosen_period_that_the_bill_does_not_have() =>
        AssertProblem(
            "bill.csv: no line is of 2026-12; the bill has 2026-10 and 2026-11.",
            $"{Header}\n{Line}\n1.50,EUR,2026-11-01,Queue,Shop\n",
            new FocusReaderOptions { Period = new YearMonth(2026, 12) });

    [Fact]
    public void A_period_that_is_no_date() =>
        AssertProblem(
            "bill.csv, line 2, column BillingPeriodStart: \"October\" is not a date; write it as 2026-10-01T00:00:00Z.",
            $"{Header}\n1.50,EUR,October,Queue,Shop\n");

    [Fact]
    public void A_text_that_is_not_UTF8() =>
        Assert.Equal(
            ["bill.csv, line 2, column ServiceName: \"Stra\uFFFDe\" is not valid UTF-8; export the bill in UTF-8."],
            Problems([.. Encoding.UTF8.GetBytes(Header), .. Encoding.Latin1.GetBytes("\n1,EUR,2026-10-01,Straße,Shop\n")]));

    [Fact]
    public void A_line_of_ten_megabytes()
    {
        var line = "1.50,EUR,2026-10-01,Queue," + new string('x', 10_000_000);
        AssertProblem(
            "bill.csv, line 3: the line is longer than 1,048,576 bytes; a quote may be missing, or allow longer lines.",
            $"{Header}\n{Line}\n{line}\n{Line}\n");
    }

    [Fact]
    public void A_file_cut_off_between_two_fields() =>
        AssertProblem(
            "bill.csv, line 3: the line has 3 fields where the header names 5, and the file ends there; it seems cut off, so fetch it again.",
            $"{Header}\n{Line}\n1.50,EUR,2026-1");

    [Fact]
    public void A_file_cut_off_inside_a_quoted_field() =>
        AssertProblem(
            "bill.csv, line 3, column ServiceName: the file ends inside a quoted field that began at line 3; it seems cut off, so fetch it again.",
            $"{Header}\n{Line}\n1.50,EUR,2026-10-01,\"Que");

    [Fact]
    public void A_file_that_is_cut_off_is_refused_also_where_broken_lines_are_set_aside() =>
        AssertProblem(
            "bill.csv, line 3: the line has 1 field where the header names 5, and the file ends there; it seems cut off, so fetch it again.",
            $"{Header}\n{Line}\n1.5",
            new FocusReaderOptions { SetAsideBrokenLines = true });

    [Theory]
    [InlineData("1.50,EUR,2026-10-01,Queue", "the line has 4 fields where the header names 5; add the missing commas.")]
    [InlineData("1.50,EUR,2026-10-01,Queue,Shop,x", "the line has 6 fields where the header names 5; put a field that contains a comma in quotes.")]
    public void A_line_with_another_number_of_fields(string line, string problem) =>
        AssertProblem($"bill.csv, line 2: {problem}", $"{Header}\n{line}\n{Line}\n");

    [Fact]
    public void A_quote_inside_a_field() =>
        AssertProblem(
            "bill.csv, line 2, column ServiceName: a quote stands inside a field that does not begin with one; "
            + "put the field in quotes and double the quotes in it.",
            $"{Header}\n1.50,EUR,2026-10-01,19\" rack,Shop\n{Line}\n");

    [Fact]
    public void Many_broken_lines_are_not_told_one_by_one()
    {
        var problems = Problems($"{Header}\n{string.Concat(Enumerable.Repeat("x,EUR,2026-10-01,Queue,Shop\n", 50))}");

        Assert.Equal(11, problems.Count);
        Assert.Equal("bill.csv: there are more problems; mend these first.", problems[^1]);
    }

    [Fact]
    public void A_bill_of_which_every_line_is_broken() =>
        AssertProblem(
            "bill.csv: every line of the bill is broken; the first: line 2, column BilledCost: \"x\" is not a number; "
            + "write digits with a point before the decimals, such as 12.30.",
            $"{Header}\nx,EUR,2026-10-01,Queue,Shop\n",
            new FocusReaderOptions { SetAsideBrokenLines = true });

    /// <summary>A stream that takes nothing.</summary>
    private sealed class FullDisk : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("the disk is full");

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("the disk is full");
    }

    private static void AssertProblem(string expected, string bill, FocusReaderOptions? options = null) =>
        Assert.Equal([expected], Problems(bill, options));

    private static IReadOnlyList<string> Problems(string bill, FocusReaderOptions? options = null) =>
        Problems(Encoding.UTF8.GetBytes(bill), options);

    private static IReadOnlyList<string> Problems(byte[] bill, FocusReaderOptions? options = null)
    {
        using var stream = new MemoryStream(bill);
        return Texts(FocusBill.ReadStream(stream, "bill.csv", options).AsT1);
    }

    private static IReadOnlyList<string> Texts(IReadOnlyList<InputProblem> problems) => [.. problems.Select(problem => problem.ToString())];
}
