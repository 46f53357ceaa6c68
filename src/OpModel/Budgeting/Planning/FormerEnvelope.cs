using OneOf;
using OpModel.Chargeback;

namespace OpModel.Budgeting;

/// <summary>What an envelope of the former plan has left: what it had, less what its teams cost in that period.</summary>
internal static class FormerEnvelope
{
    /// <summary>What was not spent, rounded down to the minor unit; zero where more was spent than there was.</summary>
    /// <param name="former">The former plan as it was allocated.</param>
    /// <param name="name">The name of the envelope, which may be nested.</param>
    /// <param name="costs">What was spent, by team; what others spent is of other envelopes.</param>
    /// <returns>The amount, or why it cannot be told, and how to mend it.</returns>
    public static OneOf<Money, string> UnspentOf(BudgetAllocation former, string name, IEnumerable<CostRecord> costs)
    {
        var period = former.Plan.Period;
        if (former.Envelopes.FirstOrDefault(each => IsSame(each.Name, name)) is not { } envelope)
        {
            return $"there is no envelope {name} in the plan of {period}; {Meant.Among(name, former.Envelopes.Select(each => each.Name))}";
        }

        // An envelope stands behind the one that it is nested in.
        HashSet<string> within = new([envelope.Name], StringComparer.OrdinalIgnoreCase);
        foreach (var nested in former.Envelopes.Where(each => each.Parent is { } parent && within.Contains(parent)))
        {
            within.Add(nested.Name);
        }

        var lines = former.Envelopes.SelectMany(each => each.Lines).Where(line => line.Team is not null).ToLookup(line => within.Contains(line.Envelope));
        var teams = lines[true].Select(line => line.Team!).Distinct().ToList();
        if (lines[false].FirstOrDefault(line => teams.Contains(line.Team!)) is { } shared)
        {
            return $"{shared.Team} was funded from {envelope.Name} and from {shared.Envelope} in {period}, so that nobody can tell of which it spent; write what was not spent (unspent).";
        }

        HashSet<string> names = new(teams.SelectMany(team => new[] { team.Id, team.Name }), StringComparer.OrdinalIgnoreCase);
        List<CostRecord> spent = [.. costs.Where(cost => period.Days.Contains(cost.Date))];
        if (spent.Count == 0)
        {
            return $"there is no cost in {period}, so that nobody can tell what was not spent; name the costs of that period.";
        }

        spent.RemoveAll(cost => !names.Contains(cost.Provider.Trim()));
        if (spent.Find(cost => cost.Amount.Currency != former.Currency) is { } foreign)
        {
            return FormattableString.Invariant($"{foreign.Provider} spent {foreign.Amount} on {foreign.Date:uuuu-MM-dd}, and the plan of {period} is in {former.Currency}; convert it.");
        }

        var left = ExactAmount.From((envelope.Amount + envelope.CarriedOver).Amount) - ExactSum.Of(spent.Select(cost => ExactAmount.From(cost.Amount.Amount)));
        var digits = former.Currency.MinorUnitDigits;
        return left.Sign <= 0 ? Money.Zero(former.Currency) : Money.FromUnits(left.Floor(digits), digits, former.Currency);
    }

    private static bool IsSame(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
