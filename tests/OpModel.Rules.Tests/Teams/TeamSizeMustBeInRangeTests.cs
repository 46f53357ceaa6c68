using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.TeamSizeMustBeInRange>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class TeamSizeMustBeInRangeTests
{
    private static TeamDefinition Checkout(int people, string? until = null) => Enumerable.Range(1, people)
        .Aggregate(ProductTeam("Checkout"), (team, number) => team.Member($"P{number}", Engineer, until: until));

    [Fact]
    public void Ten_people_Triggers() =>
        Triggers(Checkout(10)).Says("Checkout has 10 people, more than 9; split it along its work.").At(Checkout(0), "Checkout");

    [Fact]
    public void Limit_of_the_project_Triggers() => Assert.Single(CheckWith("max_team_size", "2", Checkout(3)));

    [Theory]
    [InlineData(1, "Checkout has 1 person, fewer than 3; add to it, or join it with another team.")]
    [InlineData(2, "Checkout has 2 people, fewer than 3; add to it, or join it with another team.")]
    public void Too_few_Triggers_where_the_model_is_complete(int people, string message) =>
        Assert.Single(CheckWith("complete_model", "true", Checkout(people))).Says(message);

    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    public void Size_in_range_DoesNotTrigger(int people) => DoesNotTrigger(Checkout(people));

    [Fact]
    public void One_who_holds_two_roles_counts_once_DoesNotTrigger() => DoesNotTrigger(Checkout(9).Member("P1", ProductOwner));

    [Fact]
    public void People_who_left_DoesNotTrigger() => DoesNotTrigger(Checkout(10, until: "2026-10-31"));

    [Fact]
    public void Department_DoesNotTrigger() => DoesNotTrigger(Checkout(10) with { Type = TeamType.Department });

    [Theory]
    [InlineData("2026-10-31", "Checkout has 10 people, more than 9; split it along its work.")]
    [InlineData("2026-11-01", null)]
    public void Day_is_judged_in_place_of_today(string day, string? message) =>
        Assert.Equal(message is null ? [] : [message], CheckDuring(day, day, Checkout(10, until: "2026-10-31")).Select(violation => violation.Message));

    [Fact]
    public void Window_Triggers_with_the_day_on_which_there_are_most() =>
        Assert.Single(CheckDuring("2026-06-01", "2026-12-31", Checkout(9).Member("Ada Lovelace", Engineer, from: "2026-09-15", until: "2026-09-20")))
            .Says("Checkout has 10 people on 2026-09-15, more than 9; split it along its work.");

    [Fact]
    public void Team_that_is_no_more_or_not_yet_DoesNotTrigger()
    {
        Assert.Empty(CheckWith("complete_model", "true", Checkout(1).There(until: "2026-10-31")));
        Assert.Empty(CheckWith("complete_model", "true", Checkout(1).There(from: "2026-11-02")));
    }
}
