namespace OpModel.Chargeback;

/// <summary>Adds figures of one currency up, exact and rounded.</summary>
internal struct FigureSum
{
    private ExactSum _exact;
    private decimal _rounded;

    public static Figure Of(IEnumerable<Figure> figures, Currency currency)
    {
        var sum = default(FigureSum);
        foreach (var figure in figures)
        {
            sum.Add(figure);
        }

        return sum.In(currency);
    }

    public void Add(in Figure figure)
    {
        _exact.Add(figure.ExactValue);
        _rounded += figure.Rounded.Amount;
    }

    public readonly Figure In(Currency currency) => new(_exact.ToAmount(), new(_rounded, currency));
}
