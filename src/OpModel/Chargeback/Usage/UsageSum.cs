namespace OpModel.Chargeback;

/// <summary>What a consumer used of a service within one slot of its days.</summary>
/// <param name="Cell">The number of the consumer and the service.</param>
/// <param name="Slot">The slot, from 0.</param>
/// <param name="Quantity">The sum of all quantities, exact.</param>
/// <param name="Count">How many records it is the sum of.</param>
internal readonly record struct UsageSum(int Cell, int Slot, ExactAmount Quantity, long Count);
