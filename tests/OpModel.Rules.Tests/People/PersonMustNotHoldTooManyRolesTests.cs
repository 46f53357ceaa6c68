using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.PersonMustNotHoldTooManyRoles>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class PersonMustNotHoldTooManyRolesTests
{
    private static readonly PersonDefinition Ada = Person("Ada Lovelace");

    private static TeamDefinition With(int roles) => Enumerable.Range(1, roles)
        .Aggregate(ProductTeam("Checkout"), (team, number) => team.Member("Ada Lovelace", $"Shop.Role{number}"));

    [Fact]
    public void Four_roles_at_once_Triggers_at_the_person() =>
        Triggers(Ada, With(3), ProductTeam("Search").Member("Ada Lovelace", "Shop.Role1"))
            .Says("Ada Lovelace holds 4 roles at once, more than 3: role1 of Checkout, role2 of Checkout, role3 of Checkout and role1 of Search; "
                + "give some of them to others.")
            .At(
                Ada, "Ada Lovelace", "Checkout: Ada Lovelace as role1", "Checkout: Ada Lovelace as role2", "Checkout: Ada Lovelace as role3",
                "Search: Ada Lovelace as role1");

    [Fact]
    public void Limit_of_the_project_Triggers_where_it_is_passed() =>
        Assert.Single(CheckWith("max_roles_per_person", "1", Ada, With(2)));

    [Fact]
    public void As_many_as_the_limit_DoesNotTrigger() => DoesNotTrigger(Ada, With(3));

    [Fact]
    public void Roles_one_after_the_other_DoesNotTrigger() =>
        DoesNotTrigger(Ada, With(2).Member("Ada Lovelace", Engineer, until: "2026-06-30").Member("Ada Lovelace", ScrumMaster, from: "2026-07-01"));

    [Fact]
    public void One_role_written_twice_DoesNotTrigger() => DoesNotTrigger(Ada, With(3).Member("Ada Lovelace", "Shop.Role1"));

    [Fact]
    public void One_role_in_overlapping_periods_DoesNotTrigger() =>
        DoesNotTrigger(Ada, With(2).Member("Ada Lovelace", Engineer, until: "2026-06-30").Member("Ada Lovelace", Engineer, from: "2026-06-01"));

    [Fact]
    public void Role_in_overlapping_periods_counts_on_all_of_their_days_Triggers() =>
        Triggers(
            Ada,
            With(2)
                .Member("Ada Lovelace", Engineer, until: "2026-06-30").Member("Ada Lovelace", Engineer, from: "2026-06-01")
                .Member("Ada Lovelace", ScrumMaster, from: "2026-09-01"));
}
