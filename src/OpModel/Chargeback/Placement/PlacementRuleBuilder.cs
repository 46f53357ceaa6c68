namespace OpModel.Chargeback;

/// <summary>A placement rule that is yet to say where it sends the lines that it takes.</summary>
public sealed class PlacementRuleBuilder
{
    private readonly ChargebackPolicyBuilder _policy;
    private readonly IReadOnlyList<Condition> _conditions;

    internal PlacementRuleBuilder(ChargebackPolicyBuilder policy, IReadOnlyList<Condition> conditions) =>
        (_policy, _conditions) = (policy, conditions);

    /// <summary>Narrows the rule to lines that meet a further condition as well.</summary>
    /// <param name="column">What the further condition looks at.</param>
    /// <returns>The rule, to be given the condition.</returns>
    public PlacementCondition And(CostColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return new(_policy, _conditions, column);
    }

    /// <summary>Charges the lines to a team.</summary>
    /// <typeparam name="TTeam">A class with one of the team attributes.</typeparam>
    /// <returns>The policy so far.</returns>
    public ChargebackPolicyBuilder ChargeTo<TTeam>()
        where TTeam : ITeam
        => ChargeTo(TTeam.Definition.Id);

    /// <summary>Charges the lines to a team.</summary>
    /// <param name="team">The id or name of the team. One that the model does not have is a problem that <c>Build</c> reports.</param>
    /// <returns>The policy so far.</returns>
    public ChargebackPolicyBuilder ChargeTo(string team)
    {
        ArgumentNullException.ThrowIfNull(team);
        return _policy.AddTeam(_conditions, team);
    }

    /// <summary>Leaves the lines to the cost that teams share, whatever later rules say.</summary>
    /// <returns>The policy so far.</returns>
    public ChargebackPolicyBuilder Share() => _policy.Add(_conditions, new Destination.ToSharedCost());

    /// <summary>Leaves the lines with the owner of the bill.</summary>
    /// <param name="reason">Why, for the statement: <c>tax is settled by finance</c>.</param>
    /// <returns>The policy so far.</returns>
    public ChargebackPolicyBuilder Retain(string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return _policy.Add(_conditions, new Destination.Retained(reason));
    }

    /// <summary>Leaves the lines unplaced.</summary>
    /// <param name="reason">Why, for the statement: <c>the account is closed</c>.</param>
    /// <returns>The policy so far.</returns>
    public ChargebackPolicyBuilder LeaveUnplaced(string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return _policy.Add(_conditions, new Destination.Unplaced(reason));
    }
}
