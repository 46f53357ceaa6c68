namespace OpModel.Chargeback;

/// <summary>A placement rule that looks at a column and is yet to say what it asks of it.</summary>
public sealed class PlacementCondition
{
    private readonly ChargebackPolicyBuilder _policy;
    private readonly IReadOnlyList<Condition> _before;
    private readonly CostColumn _column;

    internal PlacementCondition(ChargebackPolicyBuilder policy, IReadOnlyList<Condition> before, CostColumn column) =>
        (_policy, _before, _column) = (policy, before, column);

    /// <summary>Takes lines that have one of these values.</summary>
    /// <param name="values">The values; case, and spaces around them, make no difference.</param>
    /// <returns>The rule, to be sent somewhere or narrowed.</returns>
    public PlacementRuleBuilder Is(params IReadOnlyList<string> values) => With(Comparison.Is, values);

    /// <summary>Takes lines whose value starts with one of these.</summary>
    /// <param name="values">The beginnings; case, and spaces around them, make no difference.</param>
    /// <returns>The rule, to be sent somewhere or narrowed.</returns>
    public PlacementRuleBuilder StartsWith(params IReadOnlyList<string> values) => With(Comparison.StartsWith, values);

    /// <summary>Takes lines that have no value: an empty cell, the text NULL, or no such tag.</summary>
    /// <returns>The rule, to be sent somewhere or narrowed.</returns>
    public PlacementRuleBuilder IsMissing() => With(Comparison.IsMissing, []);

    /// <summary>
    /// Takes lines that have a value and charges them to the team of that id or name. A line whose value is no team's stays unplaced,
    /// and the statement says so.
    /// </summary>
    /// <returns>The policy so far.</returns>
    public ChargebackPolicyBuilder NamesTheTeam() =>
        _policy.Add([.. _before, new Condition(_column, Comparison.IsPresent, [])], new Destination.ToNamedTeam());

    private PlacementRuleBuilder With(Comparison comparison, IReadOnlyList<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new(_policy, [.. _before, new Condition(_column, comparison, [.. values.Select(value => value.Trim())])]);
    }
}
