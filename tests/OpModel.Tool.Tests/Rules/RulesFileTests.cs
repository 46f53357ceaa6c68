using OpModel.Chargeback;

namespace OpModel.Tool.Rules;

public sealed class RulesFileTests
{
    private const string Acme = """
        organisation: Acme
        teams:
          - Checkout
          - Search
          - name: Data Platform
            id: dp
        bill: { metric: EffectiveCost, period-by: charge }
        placement:
          - when:
              SubAccountName: [shop-prod, shop-test]
              ServiceName: { starts-with: Amazon }
            to: Checkout
          - when: { tag: { team: search, environment: { missing: yes } } }
            to: Search
          - to-team-in-tag: team
          - when: { SubAccountId: 0123 }
            share: yes
          - when: { ChargeCategory: Tax }
            retain: taxes stay with finance
          - to-team-in-column: x_Team
          - when: { SubAccountName: sandbox }
            unplaced: nobody owns the sandbox
        shared:
          shares: { Checkout: 50, Search: 37.5%, Data Platform: 12.5 }
        """;

    [Fact]
    public void Everything_that_a_rules_file_can_say_is_read()
    {
        var rules = RulesFileReader.Read(Acme, "rules.yaml").AsT0;

        Assert.Equal("Acme", rules.Organization);
        Assert.Equal([new("Checkout", "checkout"), new("Search", "search"), new("Data Platform", "dp")], rules.Teams);
        Assert.Equal((CostMetric.EffectiveCost, PeriodBasis.Charge), (rules.Metric, rules.PeriodBasis));
        Assert.Equal(
            [
                new DestinationEntry.Team("Checkout"), new DestinationEntry.Team("Search"), new DestinationEntry.NamedTeam(CostColumn.Tag("team")),
                new DestinationEntry.Shared(), new DestinationEntry.Retained("taxes stay with finance"),
                new DestinationEntry.NamedTeam(CostColumn.Named("x_Team")), new DestinationEntry.Unplaced("nobody owns the sandbox"),
            ],
            rules.Placement.Select(rule => rule.Destination));
        Assert.Equal(["SubAccountName", "ServiceName", "Tags", "SubAccountId", "ChargeCategory", "x_Team"], rules.Columns);
        Assert.Equal(
            [("Checkout", 50m), ("Search", 37.5m), ("Data Platform", 12.5m)],
            Assert.IsType<SplitEntry.Fixed>(rules.Shared).Shares);
    }

    [Fact]
    public void Conditions_are_on_columns_and_on_tags()
    {
        var placement = RulesFileReader.Read(Acme, "rules.yaml").AsT0.Placement;

        var (accounts, services) = (placement[0].Conditions[0], placement[0].Conditions[1]);
        Assert.Equal((CostColumn.SubAccountName, Comparison.Is), (accounts.Column, accounts.Comparison));
        Assert.Equal(["shop-prod", "shop-test"], accounts.Values);
        Assert.Equal((CostColumn.ServiceName, Comparison.StartsWith), (services.Column, services.Comparison));
        var (team, environment) = (placement[1].Conditions[0], placement[1].Conditions[1]);
        Assert.Equal((CostColumn.Tag("team"), Comparison.Is), (team.Column, team.Comparison));
        Assert.Equal((CostColumn.Tag("environment"), Comparison.IsMissing), (environment.Column, environment.Comparison));
        Assert.Empty(placement[2].Conditions);
    }

    [Fact]
    public void A_number_stays_the_text_that_was_written() =>
        Assert.Equal(["0123"], RulesFileReader.Read(Acme, "rules.yaml").AsT0.Placement[3].Conditions[0].Values);

    [Fact]
    public void JSON_is_read_too()
    {
        var rules = RulesFileReader.Read(
            """{"organisation": "Acme", "teams": ["Checkout"], "placement": [{"when": {"SubAccountName": "a"}, "to": "Checkout"}], "shared": "even"}""",
            "rules.json").AsT0;

        Assert.Equal(new DestinationEntry.Team("Checkout"), rules.Placement[0].Destination);
        Assert.Equal(new SplitEntry.Even(null), rules.Shared);
    }

    [Theory]
    [InlineData("shared: even", null)]
    [InlineData("shared: { split: even, among: [Search] }", "Search")]
    public void A_split_may_be_among_some_of_the_teams(string shared, string? team)
    {
        var rules = RulesFileReader.Read($"organisation: Acme\nteams: [Checkout, Search]\n{shared}", "rules.yaml").AsT0;

        Assert.Equal(team, Assert.IsType<SplitEntry.Even>(rules.Shared).Among?.Single());
    }

    [Fact]
    public void Teams_may_be_called_by_name_or_id_in_any_case()
    {
        var rules = RulesFileReader.Read(
            "organisation: Acme\nteams: [{ name: Data Platform, id: dp }]\nplacement: [{ when: { SubAccountName: a }, to: DP }]",
            "rules.yaml").AsT0;

        Assert.Equal(new DestinationEntry.Team("Data Platform"), rules.Placement[0].Destination);
        Assert.Null(rules.Shared);
    }

    [Fact]
    public void A_split_may_follow_direct_cost() =>
        Assert.IsType<SplitEntry.ProportionalToDirectCost>(
            RulesFileReader.Read("organisation: Acme\nteams: [Checkout]\nshared: proportional-to-direct-cost", "rules.yaml").AsT0.Shared);
}
