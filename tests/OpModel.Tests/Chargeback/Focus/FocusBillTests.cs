using System.Text;
using NodaTime;

namespace OpModel.Chargeback.Focus;

public sealed class FocusBillTests
{
    private const string Header = "x_Owner, BilledCost ,EffectiveCost,BillingCurrency,BillingPeriodStart,ChargePeriodStart,ServiceName,SubAccountName";
    private const string Queue = "Ada Lovelace,0.00000080000,1,EUR,2026-10-01T00:00:00Z,2026-09-30T23:00:00Z,Queue,Shop";
    private const string Credit = "NULL,-2.5,1,EUR,2026-10-01T00:00:00Z,2026-09-30T23:00:00Z,\"Queue\",NULL";

    [Fact]
    public void Columns_are_found_by_name_wherever_they_stand()
    {
        var bill = Read($"{Header}\n{Queue}\n{Credit}\n");

        Assert.Equal(2, bill.LineCount);
        Assert.Equal("-2.4999992", bill.ExactTotal);
        Assert.Equal(Currency.Parse("EUR"), bill.Currency);
        Assert.Equal(new YearMonth(2026, 10), bill.Period);
    }

    [Fact]
    public void The_text_NULL_and_an_empty_cell_are_no_value()
    {
        var bill = Read($"{Header}\n{Queue}\n{Credit}\n,1,1,EUR,2026-10-01,2026-10-01,,\"\"\n");

        Assert.Equal(["Ada Lovelace", null, null], Texts(bill, "x_Owner"));
        Assert.Equal(["Queue", "Queue", null], Texts(bill, "ServiceName"));
        Assert.Equal(["Shop", null, null], Texts(bill, "SubAccountName"));
    }

    [Fact]
    public void Columns_that_the_specification_does_not_know_are_kept_aside_and_named() =>
        Assert.Equal(["x_Owner"], Read($"{Header}\n{Queue}\n").UnknownColumns);

    [Fact]
    public void Only_the_columns_that_are_asked_for_are_held()
    {
        var bill = Read($"{Header}\n{Queue}\n", new FocusReaderOptions { Columns = ["SubAccountName"] });

        Assert.Equal(["ServiceName", "SubAccountName"], bill.Columns.Order());
    }

    [Fact]
    public void Another_cost_column_may_be_charged() =>
        Assert.Equal("2", Read($"{Header}\n{Queue}\n{Credit}\n", new FocusReaderOptions { Metric = CostMetric.EffectiveCost }).ExactTotal);

    [Fact]
    public void Lines_of_other_periods_than_the_chosen_one_are_left_out_and_counted()
    {
        var november = Queue.Replace("2026-10", "2026-11", StringComparison.Ordinal);

        var bill = Read($"{Header}\n{Queue}\n{november}\n{Credit}\n", new FocusReaderOptions { Period = new YearMonth(2026, 11) });

        Assert.Equal((1L, 2L), (bill.LineCount, bill.LinesOfOtherPeriods));
    }

    [Fact]
    public void The_period_may_be_that_of_the_charge() =>
        Assert.Equal(
            new YearMonth(2026, 9),
            Read($"{Header}\n{Queue}\n", new FocusReaderOptions { PeriodBasis = PeriodBasis.Charge }).Period);

    [Fact]
    public void A_bill_of_two_invoices_is_of_the_one_month_in_which_its_charges_arose()
    {
        var nextInvoice = Queue.Replace("EUR,2026-10", "EUR,2026-11", StringComparison.Ordinal);

        Assert.Equal(new YearMonth(2026, 9), Read($"{Header}\n{Queue}\n{nextInvoice}\n{Queue}\n").Period);
    }

    [Fact]
    public void A_bill_of_one_invoice_is_of_its_month_whenever_its_charges_arose()
    {
        var correction = Queue.Replace("2026-09", "2026-08", StringComparison.Ordinal);

        Assert.Equal(new YearMonth(2026, 10), Read($"{Header}\n{Queue}\n{correction}\n").Period);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_column()
    {
        using var stream = new MemoryStream([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes($"{Header}\n{Queue}\n")]);

        Assert.Equal(["x_Owner"], FocusBill.ReadStream(stream, "bill.csv").AsT0.UnknownColumns);
    }

    [Fact]
    public void Broken_lines_are_set_aside_below_the_header_as_they_stand_in_the_file()
    {
        using var setAside = new MemoryStream();
        var broken = "NULL,12;5,1,EUR,2026-10-01,2026-10-01,\"Queue\",Shop";
        var tooLong = "NULL,1,1,EUR,2026-10-01,2026-10-01,Queue," + new string('x', 3000);

        var bill = Read(
            $"{Header}\r\n{Queue}\r\n{broken}\r\n{tooLong}\r\n{Credit}\r\n",
            new FocusReaderOptions { SetAsideBrokenLines = true, SetAsideTo = setAside, MaxLineLength = 2048 });

        Assert.Equal((2L, 2), (bill.LineCount, bill.SetAside.Count));
        Assert.Equal($"{Header}\n{broken}\n{tooLong}\n", Encoding.UTF8.GetString(setAside.ToArray()));
    }

    [Fact]
    public void A_broken_last_line_without_a_line_break_is_set_aside_where_it_is_not_cut_off()
    {
        var bill = Read($"{Header}\n{Queue}\nNULL,1,1,EUR,2026-10-01,2026-10-01,19\" rack", new FocusReaderOptions { SetAsideBrokenLines = true });

        Assert.Equal((1L, 3L), (bill.LineCount, Assert.Single(bill.SetAside).Line));
    }

    [Fact]
    public void Nothing_is_written_where_no_line_is_set_aside()
    {
        using var setAside = new MemoryStream();

        Read($"{Header}\n{Queue}\n", new FocusReaderOptions { SetAsideBrokenLines = true, SetAsideTo = setAside });

        Assert.Equal(0, setAside.Length);
    }

    [Fact]
    public void Progress_ends_with_all_bytes_and_lines()
    {
        var progress = new LastReport();
        var text = $"{Header}\n{string.Concat(Enumerable.Repeat(Queue + "\n", 10_000))}";

        Read(text, new FocusReaderOptions { Progress = progress });

        Assert.Equal(new ReadingProgress(text.Length, 10_000), progress.Value);
        Assert.Equal(3, progress.Count);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(4095, 1)]
    [InlineData(4096, 2)]
    [InlineData(8191, 2)]
    [InlineData(8192, 3)]
    public void Progress_is_told_every_4096_lines_and_at_the_end(int lines, int reports)
    {
        var progress = new LastReport();

        Read($"{Header}\n{string.Concat(Enumerable.Repeat(Queue + "\n", lines))}", new FocusReaderOptions { Progress = progress });

        Assert.Equal((reports, (long)lines), (progress.Count, progress.Value.Lines));
    }

    [Fact]
    public void Spaces_around_a_currency_and_the_case_of_a_column_make_no_difference()
    {
        var bill = Read("BILLEDCOST,billingcurrency,BillingPeriodStart,SERVICENAME,subaccountname\n1, EUR ,2026-10-01,Queue,Shop\n", new FocusReaderOptions { Columns = ["SubAccountName", "servicename"] });

        Assert.Equal(Currency.Parse("EUR"), bill.Currency);
        Assert.Equal(["subaccountname", "SERVICENAME"], bill.Columns);
        Assert.Equal(["Shop"], Texts(bill, "SUBACCOUNTNAME"));
        Assert.Equal(["BILLEDCOST", "billingcurrency", "SERVICENAME", "subaccountname"], bill.UnknownColumns);
    }

    [Fact]
    public void All_columns_of_texts_are_held_where_none_are_asked_for() => Assert.Equal(
        ["x_Owner", "BillingCurrency", "BillingPeriodStart", "ChargePeriodStart", "ServiceName", "SubAccountName"], Read($"{Header}\n{Queue}\n").Columns);

    [Theory]
    [InlineData(1023)]
    [InlineData((512 * 1024 * 1024) + 1)]
    public void A_longest_line_lies_from_1_KiB_to_512_MiB(int length) =>
        Assert.Throws<ArgumentOutOfRangeException>("value", () => new FocusReaderOptions { MaxLineLength = length });

    [Fact]
    public void The_ends_of_what_a_longest_line_may_be_are_allowed()
    {
        Assert.Equal(1024, new FocusReaderOptions { MaxLineLength = 1024 }.MaxLineLength);
        Assert.Equal(512 * 1024 * 1024, new FocusReaderOptions { MaxLineLength = 512 * 1024 * 1024 }.MaxLineLength);
        Assert.Equal(1024 * 1024, new FocusReaderOptions().MaxLineLength);
    }

    [Fact]
    public void A_reading_can_be_ended_early()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{Header}\n{string.Concat(Enumerable.Repeat(Queue + "\n", 10_000))}"));

        Assert.Throws<OperationCanceledException>(
            () => FocusBill.ReadStream(stream, "bill.csv", cancellationToken: new CancellationToken(canceled: true)));
    }

    [SharedDataFact("focus/focus_sample.csv")]
    public void The_sample_of_the_FinOps_Foundation_adds_up()
    {
        var bill = ReadSample(new FocusReaderOptions());

        Assert.Equal(new YearMonth(2024, 9), bill.Period);
        Assert.Equal(1000, bill.LineCount);
        Assert.Equal("20.52022672899", bill.ExactTotal);
        Assert.Equal(68, Texts(bill, "SubAccountName").Distinct().Count());
        Assert.Equal(289, Texts(bill, "Tags").Count(tags => tags is null));
        Assert.Equal(["Id"], bill.UnknownColumns);
        Assert.Equal("14.97651418586", ReadSample(new FocusReaderOptions { Metric = CostMetric.EffectiveCost }).ExactTotal);
    }

    [SharedDataFact("focus/focus_sample.csv")]
    public void The_sample_of_the_FinOps_Foundation_has_one_line_on_the_invoice_of_the_next_month()
    {
        var bill = ReadSample(new FocusReaderOptions { Period = new YearMonth(2024, 9) });

        Assert.Equal((999L, 1L), (bill.LineCount, bill.LinesOfOtherPeriods));
        Assert.Equal("20.28022672899", bill.ExactTotal);
    }

    private static IEnumerable<string?> Texts(CostBill bill, string column)
    {
        var place = bill.PlaceOf(column);
        return bill.Chunks.SelectMany(chunk => chunk.Texts[place][..chunk.Count]).Select(number => bill.Texts[place].Texts[number]);
    }

    private static CostBill ReadSample(FocusReaderOptions options) => FocusBill.Read(SharedData.Find("focus/focus_sample.csv")!, options).AsT0;

    private static CostBill Read(string text, FocusReaderOptions? options = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return FocusBill.ReadStream(stream, "bill.csv", options).AsT0;
    }

    private sealed class LastReport : IProgress<ReadingProgress>
    {
        public ReadingProgress Value { get; private set; }

        public int Count { get; private set; }

        public void Report(ReadingProgress value) => (Value, Count) = (value, Count + 1);
    }
}
