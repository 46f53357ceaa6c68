// The year 2026 of Tern Travel: what its value streams earned, and which cost centres spent the money.
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
var variances = Read(accounts.AgainstPlan(Read(RevenueFile.Read("Year/planned-revenue.csv"))));
ProfitAndLossText.Write(new() { Accounts = accounts, Variances = variances }, Console.Out);

static T Read<T>(OneOf.OneOf<T, IReadOnlyList<InputProblem>> reading) =>
    reading.Match(read => read, problems => throw new InvalidOperationException(string.Join('\n', problems)));
