using CsCheck;
using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback;

/// <summary>Charging as one would write it without a thought of speed: per line a loop over the rules, and a sum per place.</summary>
internal static class PlacementOracle
{
    public const string Rest = "unplaced/no placement rule matches";

    /// <summary>The policy of some rules.</summary>
    public static ChargebackPolicyBuilder Policy(IEnumerable<RuleText> rules)
    {
        var policy = AcmeBills.Policy();
        foreach (var rule in rules)
        {
            PlacementRuleBuilder? taken = null;
            foreach (var (column, comparison, value) in rule.Conditions)
            {
                var condition = taken is null ? policy.Where(ColumnOf(column)) : taken.And(ColumnOf(column));
                taken = comparison switch
                {
                    "is" => condition.Is(value),
                    "starts with" => condition.StartsWith(value),
                    _ => condition.IsMissing(),
                };
            }

            var team = rule.Place.StartsWith("team/", StringComparison.Ordinal) ? rule.Place["team/".Length..] : null;
            policy = team is not null ? taken!.ChargeTo(team) : taken!.Retain(rule.Place["retained/".Length..]);
        }

        return policy;
    }

    /// <summary>Per place the exact cost and the number of lines.</summary>
    public static SortedDictionary<string, (ExactAmount, long)> Charge(IReadOnlyList<RuleText> rules, IEnumerable<CostLine> lines)
    {
        SortedDictionary<string, (ExactAmount, long)> placed = new(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var place = rules.FirstOrDefault(rule => rule.Conditions.All(condition => IsMet(condition, line)))?.Place ?? Rest;
            var key = place.StartsWith("team/", StringComparison.Ordinal) ? $"{place}/{line.ServiceName}" : place;
            var (sum, count) = placed.GetValueOrDefault(key);
            placed[key] = (sum + ExactAmount.From(line.Amount), count + 1);
        }

        return placed;
    }

    /// <summary>The same of a run.</summary>
    public static SortedDictionary<string, (ExactAmount, long)> Of(BillRun run)
    {
        SortedDictionary<string, (ExactAmount, long)> placed = new(StringComparer.Ordinal);
        foreach (var (key, amount, count) in run.Statements
            .SelectMany(statement => statement.Lines.Select(line => ($"team/{statement.Consumer}/{line.Service}", line.Amount, line.Quantity)))
            .Concat(run.RetainedCost.Select(cost => ($"retained/{cost.Reason}", cost.Amount, cost.LineCount)))
            .Concat(run.UnplacedCost.Select(cost => ($"unplaced/{cost.Reason}", cost.Amount, cost.LineCount))))
        {
            placed.Add(key, (amount.ExactValue, count));
        }

        return placed;
    }

    private static CostColumn ColumnOf(string column) => column == "team" ? CostColumn.Tag("team") : CostColumn.Named(column);

    private static bool IsMet((string Column, string Comparison, string Value) condition, CostLine line)
    {
        var value = (condition.Column switch
        {
            "team" => line.Tags.GetValueOrDefault("team"),
            "ServiceName" => line.ServiceName,
            "SubAccountName" => line.SubAccountName,
            _ => line.Columns.GetValueOrDefault(condition.Column),
        })?.Trim().ToUpperInvariant();
        var asked = condition.Value.Trim().ToUpperInvariant();
        return condition.Comparison switch
        {
            "is" => value == asked,
            "starts with" => value is { Length: > 0 } && value.StartsWith(asked, StringComparison.Ordinal),
            _ => string.IsNullOrEmpty(value),
        };
    }

    /// <summary>A rule in words: conditions, and the place <c>team/Checkout</c> or <c>retained/a reason</c>.</summary>
    internal sealed record RuleText(IReadOnlyList<(string Column, string Comparison, string Value)> Conditions, string Place);
}
