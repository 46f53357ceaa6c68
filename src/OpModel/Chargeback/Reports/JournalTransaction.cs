namespace OpModel.Chargeback;

/// <summary>A transaction of a journal: amounts of one day that come from accounts and go to accounts, and so add up to zero.</summary>
internal sealed class JournalTransaction(string description)
{
    private readonly List<(string Account, Money Amount, string Comment)> _postings = [];
    private readonly List<string> _comments = [];

    /// <summary>The accounts that it names.</summary>
    public IEnumerable<string> Accounts => _postings.Select(posting => posting.Account);

    /// <summary>Whether nothing is in it.</summary>
    public bool IsEmpty => _postings.Count == 0;

    /// <summary>Adds a remark, which stands under the description.</summary>
    public void Remark(string comment) => _comments.Add(comment);

    /// <summary>Moves an amount; nothing where it is zero.</summary>
    public void Move(string from, string to, Money amount, string comment = "")
    {
        if (amount.Amount == 0)
        {
            return;
        }

        _postings.Add((to, amount, comment));
        _postings.Add((from, -amount, ""));
    }

    /// <summary>Writes the transaction behind an empty line.</summary>
    public void Write(TextWriter output, string day, int decimals)
    {
        output.Write($"\n{day} {JournalAccounts.Part(description)}\n");
        foreach (var comment in _comments)
        {
            output.Write($"    ; {JournalAccounts.Part(comment)}\n");
        }

        var rows = _postings.ConvertAll(posting => (posting.Account, Amount: $"{Amounts.Plain(posting.Amount, decimals)} {posting.Amount.Currency}", posting.Comment));
        var accountWidth = rows.Max(row => row.Account.Length);
        var amountWidth = rows.Max(row => row.Amount.Length);
        foreach (var (account, amount, comment) in rows)
        {
            output.Write($"    {account.PadRight(accountWidth)}  {amount.PadLeft(amountWidth)}{(comment.Length > 0 ? $"  ; {JournalAccounts.Part(comment)}" : "")}\n");
        }
    }
}
