using OneOf;
using OpModel.Checking;
using OpModel.Organization;

namespace OpModel.Budgeting;

/// <summary>Makes a plan of the budgets and the funding that an organisation states.</summary>
internal static class StatedBudgets
{
    public static OneOf<BudgetPlan, IReadOnlyList<BudgetProblem>> PlanOf(OperatingModel model, ReportingPeriod period)
    {
        List<BudgetProblem> problems = [];
        List<Envelope> envelopes = [];
        foreach (var budget in model.Graph.Budgets)
        {
            List<BudgetLine> lines = [.. LinesOf(model, budget, problems)];
            if (budget.Amount is null)
            {
                if (lines.Count > 0)
                {
                    problems.Add(new(budget.Name, null, $"the budget {budget.Name} has no amount; state it with its currency, such as 1200000 EUR."));
                }
            }
            else if (!Money.TryParse(budget.Amount, out var amount))
            {
                problems.Add(new(budget.Name, null, $"the amount of the budget {budget.Name}, \"{budget.Amount}\", cannot be read; write it such as 1200000 EUR."));
            }
            else
            {
                envelopes.Add(new() { Name = budget.Name, Amount = amount, Reserve = EnvelopePart.None, Lines = [.. lines] });
            }
        }

        if (envelopes.Count == 0 && problems.Count == 0)
        {
            problems.Add(new(null, null, $"no budget of {model.Name} states an amount; state one, or write a plan."));
        }

        return problems.Count > 0 ? problems : new BudgetPlan { Period = period, Envelopes = [.. envelopes] };
    }

    private static IEnumerable<BudgetLine> LinesOf(OperatingModel model, BudgetDefinition budget, List<BudgetProblem> problems)
    {
        foreach (var team in model.Graph.Teams)
        {
            foreach (var source in team.Funding.Where(source => source.Source == budget.Key))
            {
                if (BasisOf(source) is { } basis)
                {
                    yield return BudgetLine.ForTeam(team.Id, basis);
                }
                else
                {
                    problems.Add(new(budget.Name, team.Name, source is { Amount: null, Share: null }
                        ? $"{team.Name} is funded by the budget {budget.Name}, and nothing says how much it gets; state an amount or a share, or write a plan."
                        : $"what {team.Name} is given of the budget {budget.Name} cannot be read; write an amount such as 120000 EUR, or a share such as 33.5 %."));
                }
            }
        }
    }

    private static AllocationBasis? BasisOf(FundingSource source) =>
        source.Amount is { } text ? Money.TryParse(text, out var amount) ? AllocationBasis.FixedAmount(amount) : null
        : source.Share is { } share && PercentText.Read(share) is { } percent ? AllocationBasis.Share(percent)
        : null;
}
