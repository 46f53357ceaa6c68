using System.Globalization;
using OpModel.Funding;
using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds sources of money whose shares do not add up to 100 %, or of which more is given than there is.</summary>
/// <remarks>
/// Shares have to reach 100 % where all that is given of a source is given in shares. Amounts are held against a budget that states its
/// amount. All figures are exact. An amount or a share that cannot be read is reported where it stands, and left out of the sum.
/// </remarks>
internal sealed class FundingMustAddUp : Rule
{
    public const string Id = "OPM5002";

    /// <summary>How many of the teams are named as further places.</summary>
    private const int NamedPlaces = 10;

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "Shares must add up to 100 %, and no more must be given than there is", RuleSeverity.Warning, "D0");

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        foreach (var budget in graph.Budgets)
        {
            if (budget.Amount is { } amount && !MoneyText.TryRead(amount, out _, out _, out var problem))
            {
                yield return Broken(budget, budget.Origin, $"The amount of the budget {budget.Name} cannot be read: {problem}");
            }
        }

        foreach (var (team, source, problem) in graph.Teams.SelectMany(team => team.Funding.Select(source => (team, source, Problem(source)))))
        {
            if (problem is not null)
            {
                yield return Broken(team, source.Origin, $"What {team.Name} is given by {graph.NameOf(source.Source)} cannot be read: {problem}");
            }
        }

        var bySource = graph.Teams.SelectMany(team => team.Funding).GroupBy(source => source.Source, StringComparer.Ordinal);
        foreach (var given in bySource)
        {
            if (graph.Find(given.Key) is { } source && Mismatch(source, [.. given]) is var (message, extent))
            {
                yield return Broken(source, source.Origin, message, [.. given.Take(NamedPlaces).Select(part => part.Origin)]) with { Extent = extent };
            }
        }
    }

    private static string? Problem(FundingSource source)
    {
        if (source.Share is { } share && PercentText.Read(share) is null)
        {
            return $"\"{share}\" is not a share; write it in percent, such as 33.5 %.";
        }

        return source.Amount is { } amount && !MoneyText.TryRead(amount, out _, out _, out var problem) ? problem : null;
    }

    private static (string Message, ViolationExtent? Extent)? Mismatch(Definition source, List<FundingSource> given)
    {
        var shares = given.Where(part => part.Share is not null).Select(part => PercentText.Read(part.Share!)).OfType<decimal>().ToList();
        var sum = shares.Sum();
        if (sum > 100)
        {
            return (
                $"{source.Name} is given away by {Written(sum)} %; lower the shares so that they add up to 100 %.",
                new("more than the whole is given") { By = sum - 100 });
        }

        if (shares.Count == given.Count && sum != 100)
        {
            return (
                $"The shares of {source.Name} add up to {Written(sum)} %; give the other {Written(100 - sum)} % to a team as well.",
                new("less than the whole is given") { By = 100 - sum });
        }

        if (source is not BudgetDefinition { Amount: { } amount } || !MoneyText.TryRead(amount, out var available, out var currency, out _))
        {
            return null;
        }

        var spent = available * sum / 100;
        foreach (var part in given.Where(part => part.Amount is not null))
        {
            if (MoneyText.TryRead(part.Amount, out var taken, out var other, out _))
            {
                if (other.Code != currency.Code)
                {
                    return ($"The budget {source.Name} is in {currency.Code}, and {part.Amount} of it is given in {other.Code}; state both in one currency.", null);
                }

                spent += taken;
            }
        }

        return spent > available
            ? (
                $"Of the budget {source.Name}, {Written(spent)} {currency.Code} are given and {amount} are there; lower what is given, or raise the budget.",
                new($"more {currency.Code} than the budget has") { By = spent - available })
            : null;
    }

    private static string Written(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
