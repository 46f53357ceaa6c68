using NodaTime;
using OpModel.Chargeback;
using OpModel.Organization;
using OpModel.Tests.Chargeback.Runs;
using static OpModel.Tests.Chargeback.Runs.ServiceWorld;

namespace OpModel.Tests.Chargeback.Reports;

/// <summary>Parts of a charge as FOCUS has them: ratios of ten decimals, and what they are in proportion to.</summary>
public class AllocatedChargeTests
{
    // Of October, 17 days are 17/31 of a head, which is no number of JSON.
    [Fact]
    public void A_quantity_without_an_end_as_a_decimal_is_left_out()
    {
        var rows = Rows(
            new ServiceWorld { People = [new() { Key = "ada", Id = "ada", Name = "Ada" }, new() { Key = "bert", Id = "bert", Name = "Bert" }] }
                .Team(Team("Checkout", "ada", from: null))
                .Team(Team("Search", "bert", from: "2026-10-15"))
                .Cost("Rent", 48),
            policy => policy.SharePool("Rent", Split.ByHeadcount()));

        Assert.Equal(
            [
                ("30.9999999984", """{"Elements":[{"AllocatedRatio":0.6458333333,"UsageUnit":"head","UsageQuantity":1}]}"""),
                ("17.0000000016", """{"Elements":[{"AllocatedRatio":0.3541666667,"UsageUnit":"head"}]}"""),
            ],
            rows.Select(row => (row["BilledCost"], row["AllocatedMethodDetails"])));
    }

    [Fact]
    public void A_part_that_is_no_ten_thousand_millionth_is_left_out()
    {
        var rows = Rows(
            new ServiceWorld()
                .Provider("Platform", Offer("hosting"))
                .Consumer("Checkout")
                .Consumer("Search")
                .Cost("Platform", 1_000)
                .Use("Checkout", "hosting", 100_000_000_000)
                .Use("Search", "hosting", 1),
            policy => policy.ChargeServices(ChargingMethod.Direct));

        Assert.Equal([("checkout", "1000")], rows.Select(row => (row["AllocatedResourceId"], row["BilledCost"])));
    }

    // A description is the record's own words; a spreadsheet would run some of them.
    [Fact]
    public void A_record_is_told_by_its_service_its_words_and_its_day()
    {
        var world = new ServiceWorld().Provider("Platform", Offer("hosting", "1 EUR")).Consumer("Checkout");
        var costs = CostRecords.From(
        [
            new() { Date = new LocalDate(2026, 10, 31), Provider = "Checkout", Amount = new(5, Euro), Description = "=HYPERLINK(1)" },
            new() { Date = new LocalDate(2026, 10, 30), Provider = "platform", Amount = new(7, Euro), Service = "hosting", Description = "racks" },
        ]);

        var rows = CsvText.Read(world.Policy().Build().AsT0.Charge(world.Input() with { Costs = costs }).AsT0.Write(FocusSplit.Write));

        Assert.Equal(
            [
                ("Checkout", "'=HYPERLINK(1)", "2026-10-31T00:00:00Z", "2026-11-01T00:00:00Z", "checkout", "Checkout", "costs:1"),
                ("hosting", "racks", "2026-10-30T00:00:00Z", "2026-10-31T00:00:00Z", "platform", "Platform", "costs:2"),
            ],
            rows.Select(row => (
                row["ServiceName"], row["ChargeDescription"], row["ChargePeriodStart"], row["ChargePeriodEnd"], row["ResourceId"], row["ResourceName"], row["x_OriginChargeId"])));
    }

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(ServiceWorld world, Func<ChargebackPolicyBuilder, ChargebackPolicyBuilder> policy) =>
        CsvText.Read(ReportWorld.Charge(world, policy).Write(FocusSplit.Write));

    private static TeamDefinition Team(string name, string person, string? from) => new()
    {
        Key = name,
        Name = name,
        Type = TeamType.ProductTeam,
        Members = [new() { Person = person, Role = "Engineer", From = from is null ? null : IsoDate.Parse(from) }],
    };
}
