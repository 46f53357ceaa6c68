namespace OpModel.Chargeback;

/// <summary>What the cost that teams share is made of: one service of it, before it is split.</summary>
/// <param name="Service">The service, as the bill names it.</param>
/// <param name="LineCount">How many lines of the bill.</param>
/// <param name="ExactAmount">How much, in digits.</param>
public sealed record SharedCost(string Service, long LineCount, string ExactAmount);
