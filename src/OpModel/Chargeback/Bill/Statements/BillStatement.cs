namespace OpModel.Chargeback;

/// <summary>What a team is charged for a period.</summary>
public sealed class BillStatement
{
    internal BillStatement(Team consumer, Figure total, IReadOnlyList<BillStatementLine> lines, Currency currency)
    {
        (Consumer, Total, Lines) = (consumer, total, lines);
        Direct = Sum(BillLineKind.Direct, currency);
        Shared = Sum(BillLineKind.Shared, currency);
    }

    /// <summary>The team that is charged.</summary>
    public Team Consumer { get; }

    /// <summary>The lines, direct cost by the name of the service first; they add up to <see cref="Total"/>.</summary>
    public IReadOnlyList<BillStatementLine> Lines { get; }

    /// <summary>The sum of the direct cost.</summary>
    public Figure Direct { get; }

    /// <summary>The team's part of shared cost.</summary>
    public Figure Shared { get; }

    /// <summary>The sum that the team is charged.</summary>
    public Figure Total { get; }

    private Figure Sum(BillLineKind kind, Currency currency)
    {
        var (exact, rounded) = (ExactAmount.Zero, Money.Zero(currency));
        foreach (var line in Lines.Where(line => line.Kind == kind))
        {
            exact += line.Amount.ExactValue;
            rounded += line.Amount.Rounded;
        }

        return new(exact, rounded);
    }
}
