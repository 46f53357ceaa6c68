using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.TribeMustNotBeTooLarge>;
using static OpModel.Organization.Definitions;
using static OpModel.Organization.TeamDefinitions;

namespace OpModel.Checking;

public sealed class TribeMustNotBeTooLargeTests
{
    private static readonly TeamDefinition Commerce = Team(TeamType.Tribe, "Commerce");

    private static TeamDefinition Squad(int people, string? until = null) => Enumerable.Range(1, people)
        .Aggregate(Team(TeamType.Squad, "Search").PartOf("Commerce"), (team, number) => team.Member($"P{number}", Engineer, until: until));

    [Fact]
    public void Tribe_of_151_Triggers() =>
        Triggers(Commerce.Member("Ada Lovelace", Engineer), Squad(150))
            .Says("The tribe Commerce has 151 people, more than 150, so that they no longer know one another; split it.")
            .At(Commerce, "Commerce");

    [Fact]
    public void Limit_of_the_project_Triggers() => Assert.Single(CheckWith("max_tribe_size", "2", Commerce, Squad(3)));

    [Fact]
    public void Somebody_on_two_teams_counts_once_DoesNotTrigger() => DoesNotTrigger(Commerce.Member("P1", Engineer), Squad(150));

    [Fact]
    public void People_who_left_DoesNotTrigger() => DoesNotTrigger(Commerce.Member("Ada Lovelace", Engineer), Squad(150, until: "2026-10-31"));

    [Fact]
    public void Squad_that_left_the_tribe_DoesNotTrigger() =>
        DoesNotTrigger(Commerce.Member("Ada Lovelace", Engineer), (Squad(150) with { PartOf = default }).PartOf("Commerce", until: "2026-10-31"));

    [Fact]
    public void Window_Triggers_with_the_day_on_which_the_tribe_is_largest() =>
        Assert.Single(CheckDuring("2026-06-01", "2026-12-31", Commerce.Member("Ada Lovelace", Engineer, from: "2026-08-15"), Squad(150, until: "2026-10-31")))
            .Says("The tribe Commerce has 151 people on 2026-08-15, more than 150, so that they no longer know one another; split it.");
}
