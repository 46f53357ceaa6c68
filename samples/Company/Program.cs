// The year 2026 of Tern Travel: what its value streams earned, which cost centres spent the money, and what of both was planned.
using NodaTime;
using OpModel;
using OpModel.Accounting;
using OpModel.Chargeback;
using TernTravel;

// Internal products live by their prices; platforms and the datacentre serve one another, so their cost is passed on by use, all at once.
var policy = ChargebackPolicy.For(Tern.Model)
    .ChargeServicesOf<Payments>(ChargingMethod.AtRates)
    .ChargeServicesOf<Identity>(ChargingMethod.AtRates)
    .ChargeServicesOf<Notifications>(ChargingMethod.AtRates)
    .SharePool("Office rent", Split.ByHeadcount())
    .Build().Match(built => built, problems => throw new InvalidOperationException(string.Join('\n', problems)));

var costs = Read(CostFile.Read("Year/costs.csv"));
var usage = Read(UsageFile.Read("Year/usage.csv"));
ChargebackRun[] months =
[
    .. Enumerable.Range(1, 12).Select(month => Read(policy.Charge(new ChargebackInput { Period = new YearMonth(2026, month), Costs = costs, Usage = usage }))),
];

var accounts = Read(ProfitAndLoss.Of(new() { Runs = months, Revenue = Read(RevenueFile.Read("Year/revenue.csv")) }));
var plannedRevenue = Read(RevenueFile.Read("Year/planned-revenue.csv"));
var plan = Read(accounts.AgainstPlan(new ProfitAndLossPlan
{
    Costs = Read(CostFile.Read("Year/planned-costs.csv")),
    Usage = Read(UsageFile.Read("Year/planned-usage.csv")),
    Revenue = plannedRevenue,
}));
ProfitAndLossText.Write(new() { Accounts = accounts, Plan = plan, Variances = Read(accounts.AgainstPlan(plannedRevenue)) }, Console.Out);

static T Read<T>(OneOf.OneOf<T, IReadOnlyList<InputProblem>> reading) =>
    reading.Match(read => read, problems => throw new InvalidOperationException(string.Join('\n', problems)));
