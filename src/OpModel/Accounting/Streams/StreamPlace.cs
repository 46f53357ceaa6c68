namespace OpModel.Accounting;

/// <summary>Who bears cost: value streams by their weights, and what no value stream bears as nothing.</summary>
/// <param name="Parts">The weights; a part without a value stream is outside of them.</param>
/// <param name="Reason">Why a part is outside; nothing where none is.</param>
internal sealed record StreamPlace(IReadOnlyList<(ValueStream? Stream, decimal Weight)> Parts, string? Reason)
{
    public static StreamPlace Outside(string reason) => new([(null, 1)], reason);

    /// <summary>Splits an amount by the weights, to the minor unit, so that the parts add up to it. What was used goes by the weights as it is.</summary>
    public IEnumerable<(ValueStream? Stream, Money Amount, ExactAmount? Quantity)> Split(Money amount, ExactAmount? quantity, int decimals)
    {
        if (Parts is [var only])
        {
            return [(only.Stream, amount, quantity)];
        }

        var total = ExactAmount.From(Parts.Sum(part => part.Weight));
        ExactAmount[] exact = [.. Parts.Select(part => ExactAmount.From(amount.Amount) * ExactAmount.From(part.Weight) / total)];
        var units = Apportionment.Round(exact, ExactAmount.From(amount.Amount).Round(decimals), decimals);
        return Parts.Select((part, place) => (part.Stream, Money.FromUnits(units[place], decimals, amount.Currency), quantity * ExactAmount.From(part.Weight) / total));
    }
}
