using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.InteractionsMustNotCross>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class InteractionsMustNotCrossTests
{
    private static OrganizationDefinition Acme(params IEnumerable<(string One, string Other)> lines) =>
        lines.Aggregate(OperatingModel("Acme"), (acme, line) => acme.Interacts(line.One, line.Other));

    private static IEnumerable<(string One, string Other)> Among(params string[] roles) =>
        roles.SelectMany((one, index) => roles.Skip(index + 1).Select(other => (one, other)));

    private static IEnumerable<(string One, string Other)> Between(string[] ones, string[] others) =>
        ones.SelectMany(one => others.Select(other => (one, other)));

    [Fact]
    public void Five_roles_that_all_interact_Triggers_at_the_last_interaction()
    {
        var acme = Acme([.. Among("A", "B", "C", "D", "E"), ("E", "F")]);

        Triggers(acme)
            .Says("The map of interactions cannot be drawn without a crossing: A, B, C, D and E all interact with one another, directly or over others (K5); "
                + "leave out one of these interactions, or let two roles interact over a third.")
            .At(acme, "D with E", "A with B", "A with C", "A with D", "A with E", "B with C", "B with D", "B with E", "C with D", "C with E");
    }

    [Fact]
    public void Three_roles_that_interact_with_the_same_three_Triggers() =>
        Assert.Contains(
            ": A, D, E, F, B and C interact three with three, directly or over others (K3,3);",
            Triggers(Acme(Between(["A", "B", "C"], ["D", "E", "F"]))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Crossing_over_a_role_between_Triggers_once() =>
        Triggers(Acme([.. Among("A", "B", "C", "D", "E").Skip(1), ("A", "X"), ("X", "B"), ("X", "Y")]));

    [Fact]
    public void Interaction_that_is_over_DoesNotTrigger() =>
        DoesNotTrigger(Acme([.. Among("A", "B", "C", "D", "E").Skip(1)]).Interacts("A", "B", until: "2026-10-31"));

    [Fact]
    public void Four_roles_that_all_interact_DoesNotTrigger() => DoesNotTrigger(Acme(Among("A", "B", "C", "D")));

    [Fact]
    public void Interaction_stated_from_both_ends_and_of_a_role_with_itself_DoesNotTrigger() =>
        DoesNotTrigger(Acme([.. Among("A", "B", "C", "D"), .. Among("D", "C", "B", "A"), ("A", "A")]));

    [Fact]
    public void Organisation_without_a_map_DoesNotTrigger() => DoesNotTrigger(OperatingModel("Acme"));
}
