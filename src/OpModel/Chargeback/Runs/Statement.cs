namespace OpModel.Chargeback;

/// <summary>What a team or a value stream is charged for a period.</summary>
public sealed class Statement
{
    internal Statement(CostObject consumer, IReadOnlyList<StatementLine> lines, Figure total, Figure ownCost, StatedTotal? stated) =>
        (Consumer, Lines, Total, OwnCost, Stated) = (consumer, lines, total, ownCost, stated);

    /// <summary>Who is charged.</summary>
    public CostObject Consumer { get; }

    /// <summary>The lines: services by provider and name, then capacity, shared cost, true-ups and subsidies. They add up to <see cref="Total"/>.</summary>
    public IReadOnlyList<StatementLine> Lines { get; }

    /// <summary>What is charged, in the currency of the books.</summary>
    public Figure Total { get; }

    /// <summary>What was spent on the consumer itself. It is charged to nobody, and part of <see cref="ChargebackRun.Retained"/>.</summary>
    public Figure OwnCost { get; }

    /// <summary>The total in the consumer's currency; nothing where that is the currency of the books.</summary>
    public StatedTotal? Stated { get; }

    /// <summary>What the use with a benchmark would have cost outside; nothing where no line has one.</summary>
    public Money? Outside => Sum(line => line.Benchmark?.Amount);

    /// <summary>What the use with a benchmark is charged inside, to be compared with <see cref="Outside"/>; nothing where no line has one.</summary>
    public Money? InsideOfOutside => Sum(line => line.Benchmark is null ? null : line.Amount.Rounded);

    private Money? Sum(Func<StatementLine, Money?> amountOf) => Lines.Select(amountOf).OfType<Money>() is var amounts && amounts.Any()
        ? amounts.Aggregate((sum, amount) => sum + amount)
        : null;
}
