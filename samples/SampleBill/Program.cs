// Writes the bill of the sample CloudChargeback: one month, three providers, and what real bills have. The same bytes every time.
using System.Globalization;
using System.Text;
using SampleBill;

const ulong Seed = 20261001;
const int HourlyLines = 2_850;

var random = new SplitMix64(Seed);
Charge[] untaxed =
[
    .. UsageCharges.Daily(random),
    .. UsageCharges.Hourly(random, HourlyLines),
    .. MonthlyCharges.Commitments(),
    .. MonthlyCharges.Support(),
    .. MonthlyCharges.Marketplace(),
    .. MonthlyCharges.Credits(),
    .. MonthlyCharges.Corrections(),
];
Charge[] bill = [.. untaxed, .. MonthlyCharges.Taxes(untaxed)];

if (FindSample() is not { } sample)
{
    Console.Error.WriteLine("samples/CloudChargeback is not to be found from here; run this inside the repository.");
    return 2;
}

var path = Path.Combine(sample, "bill.csv");
File.WriteAllText(path, ChargeCsv.Write(bill), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
var tiny = bill.Count(charge => Math.Abs(charge.BilledCost) < 0.01m);
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"bill.csv: {bill.Length} lines, {bill.Sum(charge => charge.BilledCost)} EUR, {tiny} of the lines below a cent"));
return 0;

static string? FindSample()
{
    for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
    {
        var sample = Path.Combine(folder.FullName, "samples", "CloudChargeback");
        if (Directory.Exists(sample))
        {
            return sample;
        }
    }

    return null;
}
