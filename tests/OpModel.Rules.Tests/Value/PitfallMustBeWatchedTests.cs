using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.PitfallMustBeWatched>;
using static OpModel.Organization.Definitions;
using static OpModel.Organization.ValueDefinitions;

namespace OpModel.Checking;

public sealed class PitfallMustBeWatchedTests
{
    private static readonly OrganizationDefinition Acme = OperatingModel("Acme");

    private static readonly MeasureUse[] ButOne =
    [
        Measure("a", MeasureFamily.Revenue, Pitfall.MarketIndifference), Measure("b", MeasureFamily.Revenue, Pitfall.CustomerNeglect),
        Measure("c", MeasureFamily.Revenue, Pitfall.HighCost), Measure("d", MeasureFamily.Revenue, Pitfall.Complacency),
    ];

    [Fact]
    public void Pitfall_that_nothing_watches_Triggers_at_the_organisation() =>
        Triggers(Acme with { Measures = ButOne })
            .Says("No measure of Acme watches no diversification; say of one that it does, or add one.")
            .At(Acme, "Acme");

    [Fact]
    public void Nothing_watched_Triggers_for_each() => Assert.Equal(5, Check(Acme).Count);

    [Fact]
    public void Pitfalls_watched_here_and_there_DoesNotTrigger() =>
        DoesNotTrigger(
            Acme with { Measures = ButOne[..2] }, ProductTeam("Checkout").MeasuredBy(ButOne[2]), ValueStream("Buy online").MeasuredBy(ButOne[3]),
            Scorecard("Board", Measure("e", MeasureFamily.Revenue, Pitfall.NoDiversification)));

    [Fact]
    public void Rule_is_off_unless_a_project_asks_for_it() =>
        Assert.Equal(RuleSeverity.Hidden, RuleCatalogue.Find(PitfallMustBeWatched.Id)!.Severity);
}
