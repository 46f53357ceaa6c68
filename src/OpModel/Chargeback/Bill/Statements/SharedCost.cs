namespace OpModel.Chargeback;

/// <summary>What the cost that teams share is made of: one service of it, before it is split.</summary>
public sealed class SharedCost
{
    internal SharedCost(string service, long lineCount, ExactAmount amount) => (Service, LineCount, Amount) = (service, lineCount, amount);

    /// <summary>The service, as the bill names it.</summary>
    public string Service { get; }

    /// <summary>How many lines of the bill it is.</summary>
    public long LineCount { get; }

    /// <summary>How much it is, exact, in digits.</summary>
    public string ExactAmount => Amount.ToString();

    internal ExactAmount Amount { get; }
}
