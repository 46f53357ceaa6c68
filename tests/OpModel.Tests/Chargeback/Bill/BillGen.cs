using CsCheck;
using OpModel.Chargeback;
using static OpModel.Tests.Chargeback.AcmeBills;
using static OpModel.Tests.Chargeback.PlacementOracle;

namespace OpModel.Tests.Chargeback;

/// <summary>Random bills and rules that meet often: few values, typed as people type.</summary>
internal static class BillGen
{
    private static readonly Gen<string?> Spaces = Gen.OneOf<string?>("", " ", "  ");

    private static readonly Gen<string> Value = Gen.OneOf("a", "A", "ab", "AB", "abc", "b", "straße", "STRASSE");

    private static readonly Gen<(string, string, string)> Condition = Gen.Select(
        Gen.OneOf("team", "ServiceName", "SubAccountName", "x_CostCenter"), Gen.OneOf("is", "is", "starts with", "missing"), Value);

    public static readonly Gen<CostLine[]> Lines = LinesOf(MoneyGen.BillAmount, maximum: 40);

    /// <summary>Amounts from 1 to 29 digits with up to 28 decimals, so that all three kinds of amounts occur.</summary>
    public static readonly Gen<CostLine[]> LinesOfAnyDecimal = LinesOf(Gen.OneOf(MoneyGen.AnyDecimal, MoneyGen.BillAmount), maximum: 40);

    public static readonly Gen<Split> Split = Gen.OneOf(
        Gen.Const(OpModel.Chargeback.Split.Evenly()),
        Gen.Const(OpModel.Chargeback.Split.Evenly().Among("Payments", "Search")),
        Gen.Const(OpModel.Chargeback.Split.ByFixedShares().Share("Search", 33.3m).Share("Checkout", 66.7m)));

    public static readonly Gen<Split> AnySplit =
        Gen.OneOf(Split, Gen.Const(OpModel.Chargeback.Split.InProportionToDirectCost()));

    public static readonly Gen<RuleText[]> Rules = Gen.Select(
        Condition.Array[1, 3], Gen.OneOf("team/Checkout", "team/Payments", "team/Search", "retained/tax", "retained/support"))
        .Select((conditions, place) => new RuleText(conditions, place))
        .Array[1, 12];

    public static ChargebackPolicyBuilder Typical() => AcmeBills.Policy()
        .Where(CostColumn.SubAccountName).StartsWith("ab").ChargeTo("Checkout")
        .Where(CostColumn.Tag("team")).Is("b").ChargeTo("Search")
        .Where(CostColumn.ServiceName).Is("straße").Retain("tax")
        .Where(CostColumn.Named("x_CostCenter")).NamesTheTeam()
        .Where(CostColumn.ServiceName).Is("a").LeaveUnplaced("closed");

    private static Gen<CostLine[]> LinesOf(Gen<decimal> amount, int maximum)
    {
        var typed = Gen.Select(Spaces, Value, Spaces).Select((before, value, after) => before + value + after);
        var optional = Gen.OneOf(typed.Select(value => (string?)value), Gen.Const((string?)null), Gen.Const((string?)" "));
        var center = Gen.OneOf("payments", "Search", "a", "ab", "");
        return Gen.Select(amount, Value, optional, optional, center)
            .Select((cost, service, account, team, costCenter) => Line(cost, service, account, team) with
            {
                Columns = new Dictionary<string, string> { ["x_CostCenter"] = costCenter },
            })
            .Array[1, maximum]
            // Every bill has all columns, by lines without cost, so that no rule asks for one that is not there.
            .Select(lines => (CostLine[])[.. lines, Line(0, "a", "b", "b") with { Columns = new Dictionary<string, string> { ["x_CostCenter"] = "" } }]);
    }
}
