using System.Globalization;

namespace OpModel.Tests.Chargeback.Reports;

/// <summary>A journal, read back: the postings of each transaction.</summary>
internal static class JournalText
{
    public static IReadOnlyList<IReadOnlyList<(string Account, decimal Amount)>> Read(string journal) =>
    [
        .. journal.Split("\n\n").Skip(1).Select(transaction => transaction
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Where(line => !line.TrimStart().StartsWith(';'))
            .Select(Posting)
            .ToList()),
    ];

    public static decimal Balance(string journal, string account) => Read(journal)
        .SelectMany(transaction => transaction)
        .Where(posting => posting.Account == account || posting.Account.StartsWith($"{account}:", StringComparison.Ordinal))
        .Sum(posting => posting.Amount);

    private static (string Account, decimal Amount) Posting(string line)
    {
        var parts = line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return (parts[0], decimal.Parse(parts[1].Split(' ')[0], CultureInfo.InvariantCulture));
    }
}
