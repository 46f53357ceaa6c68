namespace OpModel.Budgeting;

/// <summary>Gathers what is wrong with a plan, and says figures in its words.</summary>
internal sealed class PlanProblems
{
    private static readonly int[] MinorUnits = [1, 10, 100, 1_000, 10_000];

    private readonly List<BudgetProblem> _found = [];

    /// <summary>All of it, in the order of the finding.</summary>
    public IReadOnlyList<BudgetProblem> Found => _found;

    /// <summary>The currency of the plan, once an amount stated it.</summary>
    public Currency? Currency { get; private set; }

    public void Add(Envelope? envelope, BudgetLine? line, string? key, string message) =>
        _found.Add(new(envelope?.Name, line?.Recipient, message) { Key = key });

    /// <summary>Adds what is wrong with what is counted of somebody.</summary>
    public void AddToDriver(string driver, string recipient, string message) => _found.Add(new(null, recipient, message) { Key = driver });

    /// <summary>An amount in minor units; nothing where it is below zero, too fine, or in another currency than the plan.</summary>
    public Int128? Units(Money amount, FigureName what, Envelope envelope, BudgetLine? line, string key)
    {
        Currency ??= amount.Currency;
        if (amount.Currency != Currency)
        {
            Add(envelope, line, key, $"{what} is in {amount.Currency}, and the plan in {Currency}; state all amounts of a plan in one currency.");
            return null;
        }

        if (amount.Amount < 0)
        {
            Add(envelope, line, key, $"{what} is {amount}; it cannot be below zero.");
            return null;
        }

        if (!amount.IsRounded)
        {
            Add(envelope, line, key, $"{what} is {amount}, finer than the minor unit of {amount.Currency}; round it.");
            return null;
        }

        // The whole part apart, as a decimal has no room for all of it in minor units.
        var (whole, minorUnits) = (decimal.Truncate(amount.Amount), MinorUnits[amount.Currency.MinorUnitDigits]);
        return ((Int128)whole * minorUnits) + (Int128)((amount.Amount - whole) * minorUnits);
    }

    /// <summary>Whether a percentage is one of a whole.</summary>
    public bool IsPercentage(decimal percent, FigureName what, Envelope envelope, BudgetLine? line, string key)
    {
        if (percent is >= 0 and <= 100)
        {
            return true;
        }

        Add(envelope, line, key, $"{what} is {EnvelopePart.Percent(percent)}; write a percentage from 0 to 100.");
        return false;
    }
}
