using OpModel.Organization;
using static OpModel.Checking.RuleTest<OpModel.Checking.HeldRoleMustHaveSuccessCriteria>;
using static OpModel.Organization.Definitions;

namespace OpModel.Checking;

public sealed class HeldRoleMustHaveSuccessCriteriaTests
{
    private static readonly RoleDefinition Steward = Role("Shop.DataSteward", With(Engineer));

    private static readonly TeamDefinition Data = Team(TeamType.EnablingTeam, "Data").Member("Ada Lovelace", "Shop.DataSteward");

    [Fact]
    public void Held_role_without_criteria_Triggers_at_the_role() =>
        Triggers(Steward, Data)
            .Says("Nothing says by what it is seen that the role data steward is held well; add a success criterion that can be measured, whoever holds it.")
            .At(Steward, "Shop.DataSteward");

    [Fact]
    public void Role_of_which_nothing_is_stated_Triggers_where_it_is_held() =>
        Triggers(Data).At(Data, "Data: Ada Lovelace as data steward");

    [Fact]
    public void Role_with_a_criterion_DoesNotTrigger() =>
        DoesNotTrigger(Steward with { SuccessCriteria = ["each data set names its owner"] }, Data);

    [Fact]
    public void Role_that_nobody_holds_DoesNotTrigger() => DoesNotTrigger(Steward);

    [Fact]
    public void Role_of_the_library_DoesNotTrigger() => DoesNotTrigger(ProductTeam("Checkout").Member("Ada Lovelace", ProductOwner));
}
