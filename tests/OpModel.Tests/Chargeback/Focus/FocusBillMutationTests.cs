using System.Globalization;
using System.Text;
using CsCheck;

namespace OpModel.Chargeback.Focus;

/// <summary>Whatever happens to a bill on its way, reading it gives a bill or problems, and never throws.</summary>
public sealed class FocusBillMutationTests
{
    private const string Signs = "\",\n\r;\0\u00A0é0-.eEN ";

    private static readonly byte[] Bill = Encoding.UTF8.GetBytes(
        "BilledCost,BillingCurrency,BillingPeriodStart,ServiceName,SubAccountName,Tags,x_CostCenter\n"
        + string.Concat(Enumerable.Range(1, 20).Select(i => string.Create(
            CultureInfo.InvariantCulture,
            $"{i}.0{i}E-{i % 5},EUR,2026-10-01 00:00:00,\"Queue, {i % 3}\",Straße {i},\"{{\"\"team\"\": \"\"Checkout\"\"}}\",NULL\r\n"))));

    [Fact]
    public void Every_cut_of_a_bill_gives_a_bill_or_problems()
    {
        for (var length = 0; length < Bill.Length; length++)
        {
            AssertReads(Bill[..length], new FocusReaderOptions());
        }
    }

    [Fact]
    public void Changed_bills_give_a_bill_or_problems()
    {
        var change = Gen.Select(Gen.Int[0, Bill.Length - 1], Gen.OneOf(Gen.Byte, Gen.Char[Signs].Select(sign => (byte)sign)));
        Gen.Select(change.List[1, 6], Gen.Int[0, Bill.Length], Gen.Bool).Sample(
            (changes, length, setAside) =>
            {
                var changed = Bill.ToArray();
                foreach (var (at, value) in changes)
                {
                    changed[at] = value;
                }

                AssertReads(changed[..length], new FocusReaderOptions { SetAsideBrokenLines = setAside, MaxLineLength = 1024 });
            },
            iter: 5000);
    }

    private static void AssertReads(byte[] bytes, FocusReaderOptions options)
    {
        using var stream = new MemoryStream(bytes);
        FocusBill.ReadStream(stream, "bill.csv", options).Switch(
            bill => Assert.InRange(bill.LineCount, 1, 20),
            problems => Assert.NotEmpty(problems));
    }
}
