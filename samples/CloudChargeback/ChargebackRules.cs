using CloudChargeback.Organisation;
using OneOf;
using OpModel.Chargeback;

namespace CloudChargeback;

/// <summary>How Acme charges its cloud bill: tried from top to bottom, the first rule that takes a line decides.</summary>
internal static class ChargebackRules
{
    public static OneOf<ChargebackPolicy, IReadOnlyList<PolicyProblem>> Build() => ChargebackPolicy.For(Acme.Model)
        .Where(CostColumn.ChargeCategory).Is("Tax").Retain("tax is settled by finance")
        .Where(CostColumn.SubAccountName).StartsWith("checkout-").ChargeTo<Checkout>()
        .Where(CostColumn.SubAccountName).StartsWith("payments-").ChargeTo<Payments>()
        .Where(CostColumn.SubAccountName).StartsWith("search-").ChargeTo<Search>()
        .Where(CostColumn.SubAccountName).Is("data-platform").ChargeTo<DataPlatform>()
        .Where(CostColumn.SubAccountName).Is("cloud-foundation").ChargeTo<CloudFoundation>()
        .Where(CostColumn.Tag("team")).NamesTheTeam()
        .ShareTheRest(Split.InProportionToDirectCost())
        .Build();
}
