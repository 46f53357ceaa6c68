using OpModel.Chargeback;
using OpModel.Organization;

namespace OpModel.Tool.Rules;

/// <summary>Makes the library's policy of a rules file.</summary>
internal static class PolicyFromRules
{
    /// <summary>Makes a policy.</summary>
    /// <param name="rules">A rules file, which its reader has checked.</param>
    /// <param name="currency">The currency that the organisation is charged in.</param>
    /// <exception cref="InvalidOperationException">The reader let something through, which is a defect of this tool.</exception>
    public static ChargebackPolicy Create(RulesFile rules, Currency currency)
    {
        var model = OperatingModel.Create(
            [
                new OrganizationDefinition { Key = rules.Organization, Name = rules.Organization, Currency = currency.Code },
                .. rules.Teams.Select(team => new TeamDefinition
                {
                    Key = team.Name,
                    Name = team.Name,
                    Id = team.Id,
                    Type = TeamType.Department,
                }),
            ]).Match(made => made, errors => throw Defect(errors));
        return AddTo(ChargebackPolicy.For(model), rules).Build().Match(built => built, problems => throw Defect(problems));
    }

    /// <summary>Adds the rules to a policy.</summary>
    /// <param name="policy">The policy; its organisation has the teams that the rules name.</param>
    /// <param name="rules">A rules file, which its reader has checked.</param>
    public static ChargebackPolicyBuilder AddTo(ChargebackPolicyBuilder policy, RulesFile rules)
    {
        var placing = rules.Placement.Aggregate(policy, Add);
        return rules.Shared is { } shared ? placing.ShareTheRest(ToSplit(shared)) : placing;
    }

    private static ChargebackPolicyBuilder Add(ChargebackPolicyBuilder policy, PlacementEntry entry)
    {
        var rule = entry.Conditions.Aggregate(
            default(PlacementRuleBuilder),
            (rule, condition) => Compare(rule is null ? policy.Where(condition.Column) : rule.And(condition.Column), condition));
        return entry.Destination switch
        {
            DestinationEntry.NamedTeam(var column) => (rule is null ? policy.Where(column) : rule.And(column)).NamesTheTeam(),
            DestinationEntry.Team(var name) => rule!.ChargeTo(name),
            DestinationEntry.Shared => rule!.Share(),
            DestinationEntry.Retained(var reason) => rule!.Retain(reason),
            DestinationEntry.Unplaced(var reason) => rule!.LeaveUnplaced(reason),
            _ => throw new InvalidOperationException($"There is no way to place cost at {entry.Destination}."),
        };
    }

    private static PlacementRuleBuilder Compare(PlacementCondition column, ConditionEntry condition) => condition.Comparison switch
    {
        Comparison.StartsWith => column.StartsWith(condition.Values),
        Comparison.IsMissing => column.IsMissing(),
        _ => column.Is(condition.Values),
    };

    private static Split ToSplit(SplitEntry entry) => entry switch
    {
        SplitEntry.Even(var among) => Narrow(Split.Evenly(), among),
        SplitEntry.ProportionalToDirectCost(var among) => Narrow(Split.InProportionToDirectCost(), among),
        SplitEntry.Fixed(var shares) => shares.Aggregate(Split.ByFixedShares(), (split, share) => split.Share(share.Team, share.Percent)),
        _ => throw new InvalidOperationException($"There is no way to split by {entry}."),
    };

    private static Split Narrow(Split split, IReadOnlyList<string>? among) => among is null ? split : split.Among(among);

    private static InvalidOperationException Defect(IEnumerable<object> problems) =>
        new($"A rules file passed its checks and is no policy: {string.Join(" ", problems)}");
}
