using System.Text;

namespace OpModel.Chargeback;

/// <summary>The names of accounts in a journal of hledger: parts that colons divide, and a part for each that takes part in a run.</summary>
/// <remarks>
/// In hledger's journal format an account name may have single spaces, a colon begins a sub-account, and two spaces or a tab end the name. See
/// <see href="https://hledger.org/hledger.html#account-names"/>.
/// </remarks>
internal sealed class JournalAccounts
{
    private readonly Dictionary<CostNode, string> _names = [];

    public JournalAccounts(IReadOnlyList<CostNode> nodes)
    {
        var named = nodes.Where(node => node.Service is null).ToLookup(node => Part(node.Name), StringComparer.OrdinalIgnoreCase);
        foreach (var node in nodes)
        {
            // The cost of one service is in the account of its provider.
            var owner = node.Service is null ? node : nodes.First(each => each.Service is null && each.CostObject == node.CostObject);
            var name = Part(owner.Name);
            _names.Add(node, named[name].Count() == 1 ? name : $"{name} ({Part(owner.CostObject?.Id ?? "pool")})");
        }
    }

    /// <summary>Where the cost of a node came from.</summary>
    public string CostIn(CostNode node) => $"equity:cost in:{_names[node]}";

    /// <summary>What was spent on a node.</summary>
    public string OwnCost(CostNode node) => $"expenses:{_names[node]}:own cost";

    /// <summary>What a node is charged in a row.</summary>
    public string Expense(CostNode consumer, ChargeRow row) => $"expenses:{_names[consumer]}:{RowName(row)}";

    /// <summary>What a node recovers by a row.</summary>
    public string Recovery(ChargeRow row) => $"revenues:{RowName(row)}";

    // A shared pool is its only row.
    private string RowName(ChargeRow row) => row.Source.Name == row.Name ? _names[row.Source] : $"{_names[row.Source]}:{Part(row.Name)}";

    /// <summary>A text as one part of a name: on one line, with single spaces, without what ends or divides names, or what would be a date of a comment.</summary>
    public static string Part(string text)
    {
        var part = new StringBuilder(text.Length);
        foreach (var letter in text.Trim())
        {
            var kept = letter switch
            {
                ':' => '-',
                ';' or '|' => ',',
                '[' => '(',
                ']' => ')',
                _ when char.IsWhiteSpace(letter) || char.IsControl(letter) => ' ',
                _ => letter,
            };
            if (kept != ' ' || (part.Length > 0 && part[^1] != ' '))
            {
                part.Append(kept);
            }
        }

        return part.Length == 0 ? "-" : part.ToString().TrimEnd();
    }
}
