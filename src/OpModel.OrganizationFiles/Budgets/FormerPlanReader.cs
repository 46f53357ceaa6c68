using OneOf;
using OpModel.Budgeting;
using OpModel.Chargeback;
using OpModel.Files.Yaml;

namespace OpModel.Files;

/// <summary>Reads former plans and what was spent of them, each file once, and tells what an envelope has left.</summary>
/// <param name="fields">The fields of the plan.</param>
/// <param name="chain">The plan, behind those that carry over from it.</param>
/// <param name="model">The organisation.</param>
/// <param name="period">The period of the plan; nothing where it could not be read.</param>
internal sealed class FormerPlanReader(PolicyFields fields, IReadOnlyList<string> chain, OperatingModel model, ReportingPeriod? period)
{
    private readonly Dictionary<string, BudgetAllocation?> _plans = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CostRecords?> _costs = new(StringComparer.Ordinal);

    /// <summary>The files that were named.</summary>
    public IEnumerable<string> NamedFiles => _plans.Keys.Concat(_costs.Keys);

    /// <summary>What an envelope has left of its former period; nothing where a problem was told.</summary>
    public Money? ReadUnspent(YamlMap map, string what, string envelope)
    {
        var plan = fields.Text(fields.Needed(map, what, "from", "name the file of the former plan, beside this one."), $"the former plan of {what}");
        var spent = fields.Text(fields.Needed(map, what, "spent", "name the file of what was spent, beside this one: CSV with date,provider,amount,currency."), $"what was spent of {what}");
        if (plan is null || spent is null
            || Once(_plans, plan, path => ReadPlan(path, map["from"]!)) is not { } former
            || Once(_costs, spent, path => Told(CostFile.Read(path), map["spent"]!)) is not { } costs)
        {
            return null;
        }

        if (period is not null && former.Plan.Period.Days.End >= period.Days.Start)
        {
            fields.Problems.Add(map["from"]!, $"the plan of {former.Plan.Period.Name} is not over before {period.Name} begins, so that nobody can tell what is left; name the plan of an earlier period.");
            return null;
        }

        return FormerEnvelope.UnspentOf(former, envelope, costs).Match(
            unspent => unspent,
            problem =>
            {
                fields.Problems.Add(map, problem);
                return (Money?)null;
            });
    }

    private T? Once<T>(Dictionary<string, T?> known, string name, Func<string, T?> read)
        where T : class
    {
        var path = Path.Combine(Path.GetDirectoryName(chain[^1]) ?? "", name);
        if (!known.TryGetValue(path, out var value))
        {
            known.Add(path, value = read(path));
        }

        return value;
    }

    private BudgetAllocation? ReadPlan(string path, YamlNode node)
    {
        if (chain.Any(each => Path.GetFullPath(each) == Path.GetFullPath(path)))
        {
            fields.Problems.Add(node, $"{string.Join(" carries over from ", chain.Append(path).Select(each => Path.GetFileName(each)))}, so that nobody can tell what is left; name the plan of an earlier period.");
            return null;
        }

        return Told(BudgetPlanFile.Read(path, model, chain), node) is { } file ? Told(file.Allocate(), node) : null;
    }

    private T? Told<T>(OneOf<T, IReadOnlyList<InputProblem>> read, YamlNode node)
        where T : class
    {
        if (read.TryPickT0(out var value, out var problems))
        {
            return value;
        }

        foreach (var problem in problems)
        {
            fields.Problems.Add(node, problem.ToString());
        }

        return null;
    }
}
