using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback;

public class CostMetricTests
{
    [Theory]
    [InlineData("BilledCost", "BilledCost")]
    [InlineData("effectivecost", "EffectiveCost")]
    [InlineData("LISTCOST", "ListCost")]
    [InlineData("ContractedCost", "ContractedCost")]
    [InlineData("Cost", null)]
    [InlineData("", null)]
    public void A_metric_is_found_by_the_name_of_its_column(string name, string? found) => Assert.Equal(found, CostMetric.Find(name)?.Name);

    [Fact]
    public void A_bill_in_memory_may_be_of_any_metric() =>
        Assert.Equal(CostMetric.ListCost, CostBill.FromLines("bill.csv", AcmeBills.Euro, new(2026, 10), [], CostMetric.ListCost).Metric);
}
