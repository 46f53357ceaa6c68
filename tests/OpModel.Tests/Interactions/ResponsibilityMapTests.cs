using OpModel.Organization;

namespace OpModel.Interactions;

public sealed class ResponsibilityMapTests
{
    [Fact]
    public void Pairs_that_answer_for_the_same_stand_with_their_overlap()
    {
        var overlaps = ResponsibilityMap.Of(InteractionWorld.Model()).Overlaps;

        // Checkout has three, Payments three, two of them shared: 2 / 4. Search has two, one of them shared with each: 1 / 4.
        Assert.Equal(
            [("Checkout", "Payments", 0.5m, "Fraud checks, refunds"), ("Checkout", "Search", 0.25m, "refunds"), ("Payments", "Search", 0.25m, "refunds")],
            overlaps.Select(pair => (pair.One.Name, pair.Other.Name, pair.Overlap, string.Join(", ", pair.Shared))));
    }

    [Fact]
    public void Role_counts_while_somebody_holds_it()
    {
        RoleDefinition role = new() { Key = "Refunder", Name = "refunder", Responsibilities = [new() { Name = "REFUNDS" }] };
        PersonDefinition person = new() { Key = "Ada", Name = "Ada" };
        TeamDefinition team = new() { Key = "Desk", Name = "Desk", Type = TeamType.Squad, Members = [new() { Person = "Ada", Role = "Refunder" }] };

        Assert.DoesNotContain(ResponsibilityMap.Of(InteractionWorld.Model(role)).Holders, holder => holder.Name == "refunder");
        var overlaps = ResponsibilityMap.Of(InteractionWorld.Model(role, person, team)).Overlaps;
        Assert.Contains(overlaps, pair => pair is { One.Kind: "role", One.Name: "refunder", Other.Name: "Search", Overlap: 0.5m });
    }

    [Fact]
    public void What_each_function_does_for_its_own_people_is_shared_by_design()
    {
        TeamDefinition Team(string name) => new() { Key = name, Name = name, Type = TeamType.Department, Responsibilities = [new() { Name = KeyResponsibility.CoachStreamTeamMembers }] };

        Assert.Equal(3, ResponsibilityMap.Of(InteractionWorld.Model(Team("Design"), Team("Sales"))).Overlaps.Count);
    }
}
