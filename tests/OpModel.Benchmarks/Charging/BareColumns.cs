namespace OpModel.Benchmarks.Charging;

/// <summary>The columns that charging reads, as bare lists, and the least that can be done with them: one pass that adds each up.</summary>
internal sealed class BareColumns
{
    private readonly int[] _accounts;
    private readonly int[] _tags;
    private readonly int[] _services;
    private readonly long[] _amounts;

    public BareColumns(IReadOnlyList<BilledLine> lines)
    {
        _accounts = Numbers(lines, line => line.SubAccountName);
        _tags = Numbers(lines, line => line.TeamTag ?? "");
        _services = Numbers(lines, line => line.ServiceName);
        _amounts = [.. lines.Select(line => (long)(line.BilledCost * 100_000_000_000))];
    }

    public (Int128 Amount, long Numbers) Sum()
    {
        var (amount, numbers) = (Int128.Zero, 0L);
        var (accounts, tags, services, amounts) = (_accounts, _tags, _services, _amounts);
        for (var line = 0; line < amounts.Length; line++)
        {
            amount += amounts[line];
            numbers += accounts[line] + tags[line] + services[line];
        }

        return (amount, numbers);
    }

    private static int[] Numbers(IReadOnlyList<BilledLine> lines, Func<BilledLine, string> text)
    {
        Dictionary<string, int> numbers = [];
        return [.. lines.Select(text).Select(each => numbers.TryGetValue(each, out var number) ? number : numbers[each] = numbers.Count)];
    }
}
