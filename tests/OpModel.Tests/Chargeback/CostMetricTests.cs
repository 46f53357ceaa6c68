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
}
