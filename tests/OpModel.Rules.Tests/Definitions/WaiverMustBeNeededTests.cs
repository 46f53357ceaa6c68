using OpModel.Organization;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class WaiverMustBeNeededTests
{
    private static readonly PersonDefinition Ada = Person("Ada Lovelace");

    /// <summary>Its product owner is its scrum master.</summary>
    private static readonly TeamDefinition Checkout = ProductTeam("Checkout")
        .AlignedTo("Buy online").Member("Ada Lovelace", ProductOwner).Member("Ada Lovelace", ScrumMaster);

    [Fact]
    public void Waived_violation_is_no_violation_and_is_told_with_its_waiver()
    {
        var judgement = Judge(Checkout.Waive("OPM1001", "Ada founded the company"));

        Assert.Empty(judgement.Violations);
        var waived = Assert.Single(judgement.Waived);
        Assert.Equal("OPM1001", waived.Violation.Rule.Id);
        Assert.Equal("Ada founded the company", waived.Waiver.Reason);
    }

    [Theory]
    [InlineData("2026-11-01")]
    [InlineData("2027-01-31")]
    public void Waiver_holds_on_its_last_day(string until) =>
        Assert.Empty(Judge(Checkout.Waive("opm1001 ", "Ada founded the company", until)).Violations);

    [Fact]
    public void Waiver_past_its_end_Triggers_beside_what_it_accepted() =>
        Assert.Equal(
            ["OPM1001", "OPM9006 The waiver of OPM1001 at Checkout ended on 2026-10-31; mend what it accepted, or say until when it is accepted still."],
            Judge(Checkout.Waive("OPM1001", "Ada founded the company", "2026-10-31")).Violations
                .Select(violation => violation.Rule.Id == "OPM1001" ? "OPM1001" : violation.ToString()));

    [Fact]
    public void Waiver_past_its_end_Triggers_although_the_violation_is_mended() =>
        Triggers(Mended.Waive("OPM1001", "Ada founded the company", "2026-10-31"))
            .Says("The waiver of OPM1001 at Checkout ended on 2026-10-31, and nothing is left that it would accept; remove it.");

    [Fact]
    public void Waiver_without_a_reason_Triggers_at_the_waiver()
    {
        var checkout = Checkout.Waive("OPM1001", reason: " ");

        Triggers(checkout)
            .Says("The waiver of OPM1001 at Checkout says no reason; write why it is accepted, so that others can tell when it no longer is.")
            .At(checkout, "Checkout: waives OPM1001");
    }

    [Fact]
    public void Waiver_of_a_rule_that_is_not_violated_there_Triggers() =>
        Triggers(Mended.Waive("OPM1001", "Ada founded the company"))
            .Says("The waiver of OPM1001 at Checkout accepts nothing, as the rule is not violated there; remove it.");

    [Fact]
    public void Waiver_at_another_element_leaves_the_violation() =>
        Assert.Equal(["OPM1001", "OPM9006"], Judge(Checkout, ProductTeam("Search").AlignedTo("Buy online").Member("Grace Hopper", ProductOwner)
            .Waive("OPM1001", "Ada founded the company")).Violations.Select(violation => violation.Rule.Id));

    [Theory]
    [InlineData("OPM0815", "OPM0815 is no rule, so that the waiver at Checkout accepts nothing; write an id such as OPM1001.")]
    [InlineData(
        "OPM5009",
        "OPM5009 is about how C# is written, where a waiver at Checkout does not reach; write #pragma warning disable OPM5009 around that line.")]
    [InlineData("OPM9004", "OPM9004 is an error, and the waiver at Checkout cannot accept it; mend what it reports.")]
    [InlineData("OPM9006", "The waiver of OPM9006 at Checkout would accept waivers; remove it, and mend them.")]
    public void Waiver_of_what_cannot_be_waived_Triggers(string rule, string message) => Triggers(Mended.Waive(rule, "It is so")).Says(message);

    [Fact]
    public void Error_is_reported_although_it_is_waived() =>
        Assert.Equal(
            ["OPM9004", "OPM9006"],
            Judge(Mended, (Mended with { Key = "Second" }).Waive("OPM9004", "It is so")).Violations.Select(violation => violation.Rule.Id));

    private static TeamDefinition Mended => ProductTeam("Checkout").AlignedTo("Buy online").Member("Ada Lovelace", ProductOwner);

    private static Judgement Judge(params IEnumerable<Definition> definitions) =>
        RuleCatalogue.Judge(new(definitions.Prepend(Ada)), new(IsoDate.Parse("2026-11-01")));

    private static Violation Triggers(params IEnumerable<Definition> definitions)
    {
        var violation = Assert.Single(Judge(definitions).Violations);
        Assert.Same(WaiverMustBeNeeded.Descriptor, violation.Rule);
        return violation;
    }
}
