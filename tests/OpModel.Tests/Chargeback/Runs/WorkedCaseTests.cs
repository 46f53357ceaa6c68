using System.Text.Json;
using OpModel.Chargeback;
using OpModel.Chargeback.Focus;
using static OpModel.Tests.Chargeback.Runs.ServiceWorld;

namespace OpModel.Tests.Chargeback.Runs;

/// <summary>Cases that others have worked out and published, each with its source. Their currency is read as euro.</summary>
public class WorkedCaseTests
{
    private const string Allocation = "allocation/examples.json";

    // The file names its source: textbook figures, recomputed in exact fractions.
    [SharedDataFact(Allocation)]
    public void Cases_of_the_shared_data()
    {
        using var cases = JsonDocument.Parse(File.ReadAllText(SharedData.Find(Allocation)!));
        foreach (var each in cases.RootElement.EnumerateArray())
        {
            var world = World(each);
            string[] order = [.. each.GetProperty("order").EnumerateArray().Select(name => name.GetString()!)];
            AssertExpected(each, "direct", world.Charge(ChargingMethod.Direct));
            AssertExpected(each, "step_down", world.Charge(policy => policy.ChargeServices(ChargingMethod.StepDown).StepDownInOrder(order)));
            var reciprocal = world.Charge(ChargingMethod.Reciprocal);
            AssertExpected(each, "reciprocal", reciprocal);
            foreach (var expected in each.GetProperty("expected").GetProperty("reciprocated_cost").EnumerateObject())
            {
                Assert.Equal(expected.Value.GetString(), reciprocal.Providers.Single(provider => provider.Name == expected.Name).ChargedOut.Exact);
            }
        }
    }

    // Horngren, Datar and Rajan, "Cost Accounting: A Managerial Emphasis", chapter 15, exercises: Phoenix Partners, consultants to
    // government and corporate clients, in thousands.
    [Fact]
    public void Phoenix_Partners_by_each_method()
    {
        var world = new ServiceWorld()
            .Provider("Administrative Services", Offer("administration"))
            .Provider("Information Systems", Offer("computing"))
            .Consumer("Government")
            .Consumer("Corporate")
            .Cost("Administrative Services", 600_000)
            .Cost("Information Systems", 2_400_000)
            .Use("Information Systems", "administration", 25)
            .Use("Government", "administration", 40)
            .Use("Corporate", "administration", 35)
            .Use("Administrative Services", "computing", 10)
            .Use("Government", "computing", 30)
            .Use("Corporate", "computing", 60);

        AssertCharged(world.Charge(ChargingMethod.Direct), ("Government", 1_120_000), ("Corporate", 1_880_000));
        AssertCharged(StepDown(world, "Administrative Services", "Information Systems"), ("Government", 1_090_000), ("Corporate", 1_910_000));
        AssertCharged(StepDown(world, "Information Systems", "Administrative Services"), ("Government", 1_168_000), ("Corporate", 1_832_000));
        var reciprocal = world.Charge(ChargingMethod.Reciprocal);
        AssertReciprocated(reciprocal, ("Administrative Services", 861_538), ("Information Systems", 2_615_385));
        AssertCharged(reciprocal, ("Government", 1_129_231), ("Corporate", 1_870_769));
    }

    // Garrison, Noreen and Brewer, "Managerial Accounting", chapter on service department charges, exercise: Arbon Company. Administration goes by
    // employees, janitors by square feet, maintenance by machine-hours; what a department uses of itself counts for nothing.
    [Fact]
    public void Arbon_Company_stepped_down()
    {
        var run = StepDown(
            new ServiceWorld()
                .Provider("Administrative", Offer("employees"))
                .Provider("Janitorial", Offer("square-feet"))
                .Provider("Maintenance", Offer("machine-hours"))
                .Consumer("Prep")
                .Consumer("Finishing")
                .Cost("Administrative", 84_000)
                .Cost("Janitorial", 67_800)
                .Cost("Maintenance", 36_000)
                .Cost("Prep", 256_100)
                .Cost("Finishing", 498_600)
                .Use("Administrative", "employees", 80)
                .Use("Janitorial", "employees", 60)
                .Use("Maintenance", "employees", 240)
                .Use("Prep", "employees", 600)
                .Use("Finishing", "employees", 300)
                .Use("Administrative", "square-feet", 3_000)
                .Use("Janitorial", "square-feet", 12_000)
                .Use("Maintenance", "square-feet", 10_000)
                .Use("Prep", "square-feet", 20_000)
                .Use("Finishing", "square-feet", 70_000)
                .Use("Prep", "machine-hours", 10_000)
                .Use("Finishing", "machine-hours", 30_000),
            "Administrative",
            "Janitorial",
            "Maintenance");

        Assert.Equal(327_500, FullCost(run, "Prep"));
        Assert.Equal(615_000, FullCost(run, "Finishing"));
    }

    // accountingformanagement.org, "Reciprocal method of allocation": Y = 7,260 + 0.3 Z and Z = 4,000 + 0.2 Y.
    [Fact]
    public void Two_service_departments_by_equations() => AssertReciprocated(
        new ServiceWorld()
            .Provider("Y", Offer("service-y"))
            .Provider("Z", Offer("service-z"))
            .Consumer("Production")
            .Cost("Y", 7_260)
            .Cost("Z", 4_000)
            .Use("Z", "service-y", 0.2m)
            .Use("Production", "service-y", 0.8m)
            .Use("Y", "service-z", 0.3m)
            .Use("Production", "service-z", 0.7m)
            .Charge(ChargingMethod.Reciprocal),
        ("Y", 9_000),
        ("Z", 5_800));

    // Young, "Management Control in Nonprofit Organizations", full-cost accounting: administration by hours worked, maintenance by square feet;
    // A = 1,200 + 1/5 M and M = 2,400 + 1/6 A, published as 1,738 and 2,690.
    [Fact]
    public void Administration_and_maintenance_of_a_nonprofit() => AssertReciprocated(
        new ServiceWorld()
            .Provider("Administration", Offer("hours"))
            .Provider("Maintenance", Offer("square-feet"))
            .Consumer("Programme")
            .Cost("Administration", 1_200)
            .Cost("Maintenance", 2_400)
            .Use("Maintenance", "hours", 100)
            .Use("Programme", "hours", 500)
            .Use("Administration", "square-feet", 1_000)
            .Use("Programme", "square-feet", 4_000)
            .Charge(ChargingMethod.Reciprocal),
        ("Administration", 1_738),
        ("Maintenance", 2_690));

    // Horngren, Sundem, Stratton and others, "Introduction to Management Accounting", allocation of service department costs: a university's computer with
    // 100,000 fixed cost, 30 % for business and 70 % for engineering, and 200 for each of 210 and 390 hours that were used.
    [Fact]
    public void A_university_computer_at_a_dual_rate() => AssertCharged(
        new ServiceWorld()
            .Provider("Computer", Offer("hours"))
            .Consumer("Business")
            .Consumer("Engineering")
            .Cost("Computer", 100_000 + (200 * 600))
            .Use("Business", "hours", 210)
            .Use("Engineering", "hours", 390)
            .Charge(policy => policy.ChargeServices(ChargingMethod.Direct).ChargeByDualRate(
                "Computer", 100m * 100_000 / 220_000, new Dictionary<string, decimal> { ["Business"] = 30, ["Engineering"] = 70 })),
        ("Business", 72_000),
        ("Engineering", 148_000));

    // brainmass.com, "Dual Rate Cost Allocation": 3,000 fixed cost by 300 budgeted calls each, 1 for each of 350 and 250 calls.
    [Fact]
    public void Telephone_calls_at_a_dual_rate() => AssertCharged(
        new ServiceWorld()
            .Provider("Telephone", Offer("calls"))
            .Consumer("B")
            .Consumer("C")
            .Cost("Telephone", 3_000 + 600)
            .Use("B", "calls", 350)
            .Use("C", "calls", 250)
            .Charge(policy => policy.ChargeServices(ChargingMethod.Direct).ChargeByDualRate(
                "Telephone", 100m * 3_000 / 3_600, new Dictionary<string, decimal> { ["B"] = 300, ["C"] = 300 })),
        ("B", 1_850),
        ("C", 1_750));

    private static ServiceWorld World(JsonElement each)
    {
        var world = new ServiceWorld();
        foreach (var provider in each.GetProperty("use").EnumerateObject())
        {
            world.Provider(provider.Name, Offer(provider.Name));
        }

        foreach (var producer in each.GetProperty("producers").EnumerateArray())
        {
            world.Consumer(producer.GetString()!);
        }

        foreach (var cost in each.GetProperty("costs").EnumerateObject())
        {
            world.Cost(cost.Name, cost.Value.GetDecimal());
        }

        foreach (var (provider, use) in each.GetProperty("use").EnumerateObject().SelectMany(provider => provider.Value.EnumerateObject().Select(use => (provider, use))))
        {
            world.Use(use.Name, provider.Name, decimal.Parse(use.Value.GetString()!, System.Globalization.CultureInfo.InvariantCulture));
        }

        return world;
    }

    private static void AssertExpected(JsonElement each, string method, ChargebackRun run)
    {
        foreach (var expected in each.GetProperty("expected").GetProperty(method).EnumerateObject())
        {
            Assert.Equal(decimal.Parse(expected.Value.GetString()!, System.Globalization.CultureInfo.InvariantCulture), FullCost(run, expected.Name));
        }
    }

    private static ChargebackRun StepDown(ServiceWorld world, params string[] order) =>
        world.Charge(policy => policy.ChargeServices(ChargingMethod.StepDown).StepDownInOrder(order));

    private static void AssertCharged(ChargebackRun run, params (string Consumer, decimal Amount)[] expected) => Assert.Equal(
        expected, expected.Select(each => (each.Consumer, decimal.Round(run.FindStatement(each.Consumer)!.Total.Rounded.Amount))));

    private static void AssertReciprocated(ChargebackRun run, params (string Provider, decimal Amount)[] expected) => Assert.Equal(
        expected, expected.Select(each => (each.Provider, decimal.Round(run.Providers.Single(account => account.Name == each.Provider).ChargedOut.Rounded.Amount))));

    private static decimal FullCost(ChargebackRun run, string consumer) =>
        run.FindStatement(consumer)!.Total.Rounded.Amount + run.FindStatement(consumer)!.OwnCost.Rounded.Amount;
}
