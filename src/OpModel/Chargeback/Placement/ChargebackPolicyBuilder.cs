using OneOf;

namespace OpModel.Chargeback;

/// <summary>Collects the rules of a policy; <see cref="ChargebackPolicy.For"/> begins one.</summary>
public sealed partial class ChargebackPolicyBuilder
{
    private readonly OperatingModel _model;
    private readonly List<PlacementRule> _rules = [];
    private readonly List<PolicyProblem> _problems = [];
    private readonly ServiceChargingBuilder _services = new();
    private Split? _split;

    internal ChargebackPolicyBuilder(OperatingModel model) => _model = model;

    private ChargebackPolicyBuilder(ChargebackPolicyBuilder other)
    {
        (_model, _split, _services) = (other._model, other._split, other._services.Copy());
        _rules = [.. other._rules];
        _problems = [.. other._problems];
    }

    /// <summary>Begins a placement rule. Rules are tried in the order in which they are written; the first that takes a line decides.</summary>
    /// <param name="column">What the rule looks at.</param>
    /// <returns>The rule, to be given a condition.</returns>
    public PlacementCondition Where(CostColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return new(this, [], column);
    }

    /// <summary>Splits the lines that no rule takes, and those that a rule shares, among teams. Without it they stay unplaced.</summary>
    /// <param name="split">How.</param>
    /// <returns>The policy so far.</returns>
    public ChargebackPolicyBuilder ShareTheRest(Split split)
    {
        ArgumentNullException.ThrowIfNull(split);
        _split = split;
        return this;
    }

    /// <summary>Ends the policy.</summary>
    /// <returns>The policy, or everything that is wrong with it.</returns>
    public OneOf<ChargebackPolicy, IReadOnlyList<PolicyProblem>> Build()
    {
        List<PolicyProblem> problems = [.. _problems];
        if (_rules.Count == 0 && _split is null && !_services.IsStated && !_model.Services.Any())
        {
            problems.Add(new(null, "the policy has no rule and no split, so it would charge nobody; add a placement rule or ShareTheRest."));
        }

        if (_split is null && _rules.FirstOrDefault(rule => rule.Destination is Destination.ToSharedCost) is { } sharing)
        {
            problems.Add(new(sharing.Number, "it shares cost, and the policy does not say how shared cost is split; add ShareTheRest."));
        }

        var shares = _split is null ? [] : SplitResolution.Resolve(_split, _model, problems);
        var costObjects = new CostObjects(_model);
        var catalogue = new ServiceCatalogue(_model);
        var charging = _services.Build(_model, costObjects, catalogue, problems);
        return problems.Count > 0
            ? problems
            : new ChargebackPolicy(Copy(), _model, [.. _rules], _split, shares, costObjects, catalogue, charging);
    }

    /// <summary>The same policy so far, to be changed without changing this one.</summary>
    internal ChargebackPolicyBuilder Copy() => new(this);

    internal ChargebackPolicyBuilder Add(IReadOnlyList<Condition> conditions, Destination destination)
    {
        var rule = new PlacementRule(_rules.Count + 1, conditions, destination);
        _rules.Add(rule);
        foreach (var condition in conditions.Where(condition =>
            condition.Comparison is Comparison.Is or Comparison.StartsWith
            && (condition.Values.Count == 0 || condition.Values.Any(string.IsNullOrWhiteSpace))))
        {
            _problems.Add(new(rule.Number, $"{condition.Column} is compared with nothing; give it a value, or ask for IsMissing."));
        }

        return this;
    }

    internal ChargebackPolicyBuilder AddTeam(IReadOnlyList<Condition> conditions, string team)
    {
        if (_model.FindTeam(team) is { } found)
        {
            return Add(conditions, new Destination.ToTeam(found));
        }

        Add(conditions, new Destination.Unplaced(""));
        _problems.Add(new(_rules.Count, TeamNames.DescribeUnknown(team, _model)));
        return this;
    }
}
