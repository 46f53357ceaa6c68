using NodaTime;

namespace OpModel.Interactions;

public sealed class InteractionHealthTests
{
    [Fact]
    public void Interactions_stand_from_the_worst_to_the_best_with_their_age()
    {
        var health = InteractionHealth.Of(InteractionWorld.Model(), new(2026, 7, 1));

        // From 1 March to 1 July are 30 + 30 + 31 + 30 + 1 = 122 days, from 1 May 61.
        Assert.Equal(
            [
                ("Checkout - Payments", InteractionState.Weak, 61, true),
                ("product owner - product marketer", InteractionState.NeverAssessed, null, false),
                ("Payments - Checkout", InteractionState.New, null, true),
                ("product owner - product analyst", InteractionState.Strong, (int?)122, false),
            ],
            health.Interactions.Select(each => (each.Line.ToString(), each.State, each.AgeInDays, each.IsOfTeams)));
        Assert.Equal([true, true, false, false], health.Interactions.Select(each => each.NeedsAttention));
    }

    [Theory]
    [InlineData(122, InteractionState.Strong)]
    [InlineData(121, InteractionState.Stale)]
    public void Assessment_is_stale_behind_the_last_day_that_is_allowed(int maxAge, InteractionState expected) =>
        Assert.Contains(
            InteractionHealth.Of(InteractionWorld.Model(), new(2026, 7, 1), maxAge).Interactions,
            each => each.Line.Other == "product analyst" && each.State == expected);

    [Fact]
    public void Interaction_that_has_ended_is_not_told() =>
        Assert.DoesNotContain(InteractionHealth.Of(InteractionWorld.Model(), new(2027, 1, 1)).Interactions, each => each.Line.One == "Payments");

    [Fact]
    public void Limit_of_no_day_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => InteractionHealth.Of(InteractionWorld.Model(), new LocalDate(2026, 7, 1), 0));
}
