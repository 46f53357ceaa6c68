using OpModel.Chargeback;
using OpModel.Chargeback.Focus;
using OpModel.Organization;

namespace OpModel.Tests.Chargeback.Runs;

/// <summary>A real bill of 1,000 lines, whose accounts are teams in turn that serve one another, by every method.</summary>
public class RealBillTests
{
    private const string Sample = "focus/focus_sample.csv";
    private const int Teams = 12;

    [SharedDataFact(Sample)]
    public void Every_method_charges_the_whole_bill()
    {
        var bill = ReadBill();
        foreach (var method in ChargingMethod.All)
        {
            var run = Charge(bill, method);

            Assert.Equal("20.52022672899", run.CostIn.Exact);
            Assert.Equal(run.CostIn.ExactValue, run.Charged.ExactValue + run.Retained.ExactValue + run.Unplaced.ExactValue);
            Assert.Equal(20.52m, run.Statements.Sum(statement => statement.Total.Rounded.Amount) + run.Retained.Rounded.Amount + run.Unplaced.Rounded.Amount);
            Assert.NotEmpty(run.Statements);
        }
    }

    [SharedDataFact(Sample)]
    public void The_culture_does_not_matter()
    {
        var expected = Texts(Charge(ReadBill(), ChargingMethod.Reciprocal));
        foreach (var culture in new[] { "de-DE", "tr-TR", "ar-SA" })
        {
            UnderCulture.Run(culture, () => Assert.Equal(expected, Texts(Charge(ReadBill(), ChargingMethod.Reciprocal))));
        }
    }

    private static CostBill ReadBill() => FocusBill.Read(
        SharedData.Find(Sample)!,
        new FocusReaderOptions { Columns = [CostColumn.SubAccountName.Name] }).AsT0;

    private static string[] Texts(ChargebackRun run) =>
        [.. run.Statements.Select(statement => run.Explain(statement.Consumer.Id)!.ToText()), run.CostIn.Exact, run.Charged.ToString()];

    private static ChargebackRun Charge(CostBill bill, ChargingMethod method)
    {
        var model = OperatingModel.Create(
        [
            new OrganizationDefinition { Key = "Acme", Name = "Acme", Currency = "USD" },
            .. Enumerable.Range(0, Teams).Select(team => new TeamDefinition
            {
                Key = $"T{team}",
                Name = $"T{team}",
                Type = team < Teams / 2 ? TeamType.InternalProductTeam : TeamType.ProductTeam,
                Provides = team < Teams / 2 ? [new() { Service = $"service-{team}", Price = "0.0001 USD" }] : [],
            }),
        ]).AsT0;
        var accounts = bill.Texts[bill.PlaceOf(CostColumn.SubAccountName.Name)].Texts.OfType<string>().Where(name => name.Length > 0).Order(StringComparer.Ordinal).ToList();
        var policy = accounts.Select((account, place) => (account, place)).Aggregate(
            ChargebackPolicy.For(model).ChargeServices(method),
            (rules, each) => rules.Where(CostColumn.SubAccountName).Is(each.account).ChargeTo($"T{each.place % Teams}")).Build().AsT0;
        var usage =
            from provider in Enumerable.Range(0, Teams / 2)
            from consumer in Enumerable.Range(0, Teams)
            select new UsageRecord { Date = bill.Period.OnDayOfMonth(1), Consumer = $"T{consumer}", Service = $"service-{provider}", Quantity = 1 + (provider * 7 + consumer * 3) % 11 };
        return policy.Charge(new ChargebackInput
        {
            Period = bill.Period,
            Bill = policy.Charge(bill).AsT0,
            Usage = UsageRecords.From(usage),
        }).AsT0;
    }
}
