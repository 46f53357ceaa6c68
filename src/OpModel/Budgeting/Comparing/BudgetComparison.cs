namespace OpModel.Budgeting;

/// <summary>What is different in one allocation from another, line by line: who gains, who loses, what is new and what ended.</summary>
public sealed class BudgetComparison
{
    private BudgetComparison(BudgetAllocation before, BudgetAllocation after, IReadOnlyList<LineChange> lines) => (Before, After, Lines) = (before, after, lines);

    /// <summary>The allocation that is compared with.</summary>
    public BudgetAllocation Before { get; }

    /// <summary>The allocation that is looked at.</summary>
    public BudgetAllocation After { get; }

    /// <summary>All lines of either, ordered by the name of the envelope and of who gets the money.</summary>
    public IReadOnlyList<LineChange> Lines { get; }

    /// <summary>Compares two allocations of one currency.</summary>
    /// <param name="before">The one that is compared with.</param>
    /// <param name="after">The one that is looked at.</param>
    /// <returns>The differences.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static BudgetComparison Of(BudgetAllocation before, BudgetAllocation after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.Currency != after.Currency)
        {
            throw new InvalidOperationException($"One plan is in {before.Currency} and the other in {after.Currency}; plans are compared in one currency.");
        }

        var (earlier, later) = (ByPlace(before), ByPlace(after));
        return new(before, after,
        [
            .. earlier.Keys.Union(later.Keys)
                .OrderBy(place => place.Envelope, StringComparer.Ordinal)
                .ThenBy(place => place.Recipient, StringComparer.Ordinal)
                .ThenBy(place => place.Id, StringComparer.Ordinal)
                .Select(place => new LineChange(place.Envelope, place.Recipient, earlier.GetValueOrDefault(place), later.GetValueOrDefault(place), after.Currency)),
        ]);
    }

    // Two teams may have one name, and differ in their ids.
    private static Dictionary<(string Envelope, string Recipient, string? Id), LineAllocation> ByPlace(BudgetAllocation allocation) =>
        allocation.Envelopes.SelectMany(envelope => envelope.Lines).ToDictionary(line => (line.Envelope, line.Recipient, line.Team?.Id));
}
