using System.Globalization;
using System.Text;

namespace OpModel.Tool.Charging;

/// <summary>The lines that were set aside, to be written to files and told of.</summary>
/// <param name="Source">The file that they are from.</param>
/// <param name="Header">The header that belongs to them.</param>
/// <param name="Lines">The lines.</param>
internal sealed record SetAsideRecords(string Source, string Header, IReadOnlyList<SetAsideLine> Lines)
{
    private const int Named = 10;

    /// <summary>Writes the lines below their header, so that they can be mended and charged.</summary>
    public void Write(Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        text.Write($"{Header}\n");
        foreach (var line in Lines)
        {
            text.Write($"{line.Text}\n");
        }
    }

    /// <summary>Tells what is wrong with the first lines, then how many there are, and how much.</summary>
    public void Tell(TextWriter error, string path)
    {
        if (Lines.Count == 0)
        {
            return;
        }

        foreach (var line in Lines.Take(Named))
        {
            error.WriteLine($"set aside: {line.Problem}");
        }

        if (Lines.Count > Named)
        {
            error.WriteLine($"set aside: {Count(Lines.Count - Named)} more");
        }

        error.WriteLine($"set aside: {Count(Lines.Count)} of {Source}{HowMuch()}; see {path}");
    }

    private string HowMuch()
    {
        List<string> sums =
        [
            .. Lines.Where(line => line.Quantity is not null)
                .GroupBy(line => line.Service?.Trim() ?? "an unknown service")
                .OrderBy(service => service.Key, StringComparer.Ordinal)
                .Select(service => $"{Sum(service.Select(line => line.Quantity!.Value))} of {service.Key}"),
            .. Lines.Select(line => line.Amount).OfType<Money>()
                .GroupBy(amount => amount.Currency)
                .OrderBy(currency => currency.Key.Code, StringComparer.Ordinal)
                .Select(currency => $"{Sum(currency.Select(amount => amount.Amount))} {currency.Key}"),
        ];
        var unread = Lines.Count(line => line.Quantity is null && line.Amount is null);
        return (sums.Count == 0 ? "" : $", {string.Join(", ", sums)}")
            + (unread == 0 ? "" : $", {Count(unread)} of which nobody can read how much");
    }

    private static ExactAmount Sum(IEnumerable<decimal> amounts) => amounts.Aggregate(ExactAmount.Zero, (sum, amount) => sum + ExactAmount.From(amount));

    private static string Count(int count) => count == 1 ? "1 line" : count.ToString("N0", CultureInfo.InvariantCulture) + " lines";
}
