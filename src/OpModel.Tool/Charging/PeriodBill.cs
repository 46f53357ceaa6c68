using OneOf;
using OpModel.Chargeback;
using OpModel.Tool.Rules;

namespace OpModel.Tool.Charging;

/// <summary>Places the lines of a bill among the teams of an organisation, so that what they cost is cost of theirs.</summary>
internal sealed class PeriodBill(PeriodRequest request, ToolConsole console)
{
    /// <summary>The tag that names a line's team, where no rules are given.</summary>
    public const string TeamTag = "team";

    /// <summary>Reads the rules that place the bill's lines; nothing where none are given.</summary>
    public OneOf<RulesFile?, IReadOnlyList<InputProblem>> ReadRules(OperatingModel model) => request.Rules is not { } path
        ? (RulesFile?)null
        : RulesFileReader.ReadFile(path, [.. model.Teams.Select(team => new TeamEntry(team.Name, team.Id))])
            .Match<OneOf<RulesFile?, IReadOnlyList<InputProblem>>>(rules => rules, problems => OneOf<RulesFile?, IReadOnlyList<InputProblem>>.FromT1(problems));

    /// <summary>Adds how lines are placed to a policy.</summary>
    public static ChargebackPolicyBuilder AddPlacement(ChargebackPolicyBuilder policy, RulesFile? rules) =>
        rules is null ? policy.Where(CostColumn.Tag(TeamTag)).NamesTheTeam() : PolicyFromRules.AddTo(policy, rules);

    /// <summary>Reads and places the bill of a month.</summary>
    public OneOf<BillRun, IReadOnlyList<InputProblem>> Charge(
        ChargebackPolicy policy, RulesFile? rules, ReportingPeriod period, Stream? setAside, CancellationToken cancellation)
    {
        var month = period.Days.Start.ToYearMonth();
        if (ReportingPeriod.Of(month).Days != period.Days)
        {
            return (InputProblem[])[new("--period", null, null, $"{period} is no calendar month, by which bills are read; charge a month, or give costs as {CostColumnsText}.")];
        }

        var reading = BillProgress.Show(console, request.Costs, progress => FocusBill.Read(
            request.Costs,
            new FocusReaderOptions
            {
                Metric = request.Metric ?? rules?.Metric ?? CostMetric.BilledCost,
                PeriodBasis = request.PeriodBasis ?? rules?.PeriodBasis ?? PeriodBasis.Either,
                Period = month,
                Columns = policy.Columns,
                SetAsideBrokenLines = setAside is not null,
                SetAsideTo = setAside,
                Progress = progress,
            },
            cancellation));
        return reading.Match(bill => policy.Charge(bill, RoundingGrain.AsFineAsTheBill), problems => OneOf<BillRun, IReadOnlyList<InputProblem>>.FromT1(problems));
    }

    private const string CostColumnsText = "date,provider,amount,currency";
}
